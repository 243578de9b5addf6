/** Verdicts with the reasons, the missing answers and the fixes behind them. */
@NullMarked
package org.deepsynth.rules.finding;

import org.jspecify.annotations.NullMarked;

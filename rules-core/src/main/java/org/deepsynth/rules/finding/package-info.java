/** Verdicts with the reasons, the missing answers and the fixes behind them. */
package org.deepsynth.rules.finding;

/** The one judge: from conclusions to verdicts and their reasons. */
@NullMarked
package org.deepsynth.rules.internal.judging;

import org.jspecify.annotations.NullMarked;

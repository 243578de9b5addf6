/** Gaps that somebody accepts until a day; they stay gaps. */
@NullMarked
package org.deepsynth.rules.waiver;

import org.jspecify.annotations.NullMarked;

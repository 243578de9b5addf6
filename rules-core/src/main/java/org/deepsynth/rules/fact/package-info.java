/** Answers that know where they come from, and the formulas in Kleene logic that combine them. */
@NullMarked
package org.deepsynth.rules.fact;

import org.jspecify.annotations.NullMarked;

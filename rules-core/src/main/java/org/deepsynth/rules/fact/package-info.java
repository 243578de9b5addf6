/** Answers that know where they come from, and the formulas in Kleene logic that combine them. */
package org.deepsynth.rules.fact;

package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * News information: what is made with deep synthesis (Deep Synthesis Provisions, art. 6), and news services (Algorithm
 * Recommendation Provisions, art. 13).
 */
public record News(
        Answer possible,
        Answer reprints,
        Answer onlyFromListedSources,
        @Given Answer providesService,
        Answer licensed) {}

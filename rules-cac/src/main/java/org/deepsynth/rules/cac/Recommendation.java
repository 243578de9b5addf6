package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * What an algorithm does with information beyond generating it, and what users can do about that (Algorithm Recommendation
 * Provisions, arts. 14, 17, 18 and 21).
 */
public record Recommendation(
        @Given Answer recommends,
        Answer impersonalOption,
        Answer offSwitch,
        Answer stopsAtOnce,
        @Given Answer usesTags,
        Answer tagsManageable,
        @Given Answer affectsRightsGreatly,
        Answer explained,
        Answer fitForMinors,
        @Given Answer setsTerms) {}

package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Realistic intimate material of identifiable persons without their consent (AI Act, art. 5(1)(ba), (1a) and (1b)). */
public record IntimateImagery(
        @Given Answer intendedPurpose,
        @Given Answer foreseeable,
        Answer reliablyPrevented,
        Answer misuseCorrected,
        Answer onlyWithConsent,
        @Given Answer exposesNoMore,
        @Given Answer usedFor) {}

package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Material that depicts sexual abuse of children (AI Act, art. 5(1)(bb) and (1a)); consent is irrelevant. */
public record AbuseMaterial(
        @Given Answer intendedPurpose,
        @Given Answer foreseeable,
        Answer reliablyPrevented,
        Answer misuseCorrected,
        @Given Answer withoutRightDefence,
        @Given Answer usedFor) {}

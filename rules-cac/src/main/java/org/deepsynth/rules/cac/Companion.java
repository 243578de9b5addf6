package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** Services of sustained emotional interaction (Anthropomorphic Measures, in force since 2026-07-15). */
public record Companion(
        Answer prohibitedConduct,
        CompanionSafety safety,
        CompanionUsers users,
        CompanionMinors minors,
        InteractionData interactionData,
        CompanionUse use,
        CompanionAssessment assessment,
        @Given Listed<MajorRisk> majorRisks) {

    /** A major security risk. */
    public record MajorRisk(Answer handled) {}
}

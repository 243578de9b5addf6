package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;

/** What an application distribution platform does before and after listing (Deep Synthesis Provisions, art. 13; Labelling Measures, art. 7). */
public record AppPlatform(
        Answer listsDeepSynthesis,
        Answer listingReview,
        Answer dailyManagement,
        Answer emergencyResponse,
        Answer verifiesAssessments,
        Answer verifiesFilings,
        Answer asksAboutGeneration,
        Answer verifiesLabelMaterials,
        Listed<Violation> violations,
        Answer listsCompanions,
        Answer verifiesCompanions,
        Listed<Violation> companionViolations,
        Listed<BannedItem> bannedSoftware) {

    /** A violation by a listed application. */
    public record Violation(
            Answer actedOn) {}

    /** Software or a message that contains what is banned; nothing here is left to choice (Cybersecurity Law, art. 50 para. 2). */
    public record BannedItem(
            Answer actedOn,
            Answer recorded,
            Answer reported) {}
}

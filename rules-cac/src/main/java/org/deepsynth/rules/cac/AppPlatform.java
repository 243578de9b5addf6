package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/**
 * What an application distribution platform does before and after listing (Deep Synthesis Provisions, art. 13; Labelling Measures,
 * art. 7), and what it or a sender of electronic information does about users (Cybersecurity Law, art. 50).
 */
public record AppPlatform(
        Answer listsDeepSynthesis,
        Answer listingReview,
        Answer dailyManagement,
        Answer emergencyResponse,
        Answer verifiesAssessments,
        Answer verifiesFilings,
        Answer asksAboutGeneration,
        Answer verifiesLabelMaterials,
        @Given Listed<Violation> violations,
        Answer listsCompanions,
        Answer verifiesCompanions,
        @Given Listed<Violation> companionViolations,
        @Given Listed<KnownUser> bannedSoftware) {

    /** A user who is known to do what the Cybersecurity Law bans (art. 50). */
    public record KnownUser(Answer actedOn, Answer recorded, Answer reported) {}

    /** A violation by a listed application. */
    public record Violation(Answer actedOn) {}
}

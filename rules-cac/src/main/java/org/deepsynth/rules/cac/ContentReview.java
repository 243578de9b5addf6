package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;

/** Review of inputs and results, and what follows from a finding (Deep Synthesis Provisions, art. 10). */
public record ContentReview(
        Answer inputsReviewed,
        Answer resultsReviewed,
        Answer featureLibrary,
        Answer libraryEntryRules,
        Answer disposalProcedure,
        Answer findingsRecorded,
        Answer findingsReported,
        Answer gradedUserMeasures,
        Listed<Incident> incidents) {

    /** Illegal or bad information that was found. */
    public record Incident(Answer handled, Answer usersActedAgainst) {}
}

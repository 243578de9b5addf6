package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/**
 * Review of inputs and results, how illegal and bad information is dealt with, and what became of what was found (Deep Synthesis
 * Provisions, arts. 7 and 10; Generative AI Measures, art. 14; Cybersecurity Law, art. 49).
 */
public record ContentReview(
        Answer inputsReviewed,
        Answer resultsReviewed,
        Answer featureLibrary,
        Answer libraryEntryRules,
        Answer disposalProcedure,
        Answer findingsRecorded,
        Answer findingsReported,
        Answer gradedUserMeasures,
        @Given Listed<Incident> incidents) {

    /** Illegal or bad information that was found. */
    public record Incident(
            @Given Answer illegal,
            @Given Answer byUser,
            @Given Answer published,
            Answer handled,
            Answer recorded,
            Answer reported,
            Answer usersActedAgainst) {

        /** A user of the service is concerned. */
        public Formula concernsUser() {
            return byUser.or(published);
        }

        /** A user is engaged in illegal activity by means of the service. */
        public Formula illegalUse() {
            return illegal.and(concernsUser());
        }

        /** Information that the law bans is among what users publish. */
        public Formula illegalPublication() {
            return illegal.and(published);
        }
    }
}

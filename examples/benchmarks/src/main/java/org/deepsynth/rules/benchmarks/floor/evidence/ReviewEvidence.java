package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.cac.ContentReview;

/** Review of content, and logs: Deep Synthesis Provisions, arts. 10 and 16 para. 2. */
final class ReviewEvidence {

    private ReviewEvidence() {}

    static void add(Situation s, Findings out) {
        Gate provider = s.gates.provider;
        ContentReview review = s.cac.contentReview();
        out.service(
                "cac-ds-10-1",
                provider,
                c -> c.requires("inputs-reviewed", review.inputsReviewed())
                        .requires("results-reviewed", review.resultsReviewed()));
        out.service(
                "cac-ds-10-2a",
                provider,
                c -> c.requires("library-maintained", review.featureLibrary())
                        .requires("entry-rules", review.libraryEntryRules()));
        out.service(
                "cac-ds-10-2b",
                provider,
                c -> c.requires("network-logs-kept", s.logs.networkKept())
                        .requires("kept-long-enough", Relations.longEnough(s.logs.networkMonths())));
        out.service(
                "cac-ds-10-3a",
                provider,
                c -> c.requires("disposal-procedure", review.disposalProcedure())
                        .requires("findings-recorded", review.findingsRecorded())
                        .requires("findings-reported", review.findingsReported())
                        .requires(
                                "findings-handled",
                                Asked.each(review.incidents(), incident -> Asked.of(incident.handled()))));
        out.service(
                "cac-ds-10-3b",
                provider,
                c -> c.requires("graded-measures", review.gradedUserMeasures())
                        .requires(
                                "users-acted-against",
                                Asked.each(review.incidents(), incident -> Asked.of(incident.usersActedAgainst()))));
        out.service(
                "cac-ds-16b",
                provider,
                c -> c.requires("generation-logs-kept", s.logs.generationKept())
                        .requires("kept-long-enough", Relations.longEnough(s.logs.generationMonths())));
    }
}

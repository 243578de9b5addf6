package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.Limits.LOG_MONTHS;
import static org.deepsynth.rules.benchmarks.floor.Limits.atLeast;

import java.util.function.Function;
import org.deepsynth.rules.cac.Complaints;
import org.deepsynth.rules.cac.ContentReview;
import org.deepsynth.rules.cac.Identity;
import org.deepsynth.rules.cac.ManagementSystems;
import org.deepsynth.rules.description.Terms;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Truth;

/** How a provider manages its service: Deep Synthesis Provisions, arts. 7 to 12 and 16 para. 2; Labelling Measures, art. 8. */
final class ManagementVerdicts {

    private ManagementVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Truth provider = s.provisions.provider;
        systems(s.cac.management(), provider, out);
        terms(s, provider, out);
        review(s, provider, out);
        Complaints complaints = s.cac.complaints();
        out.put("cac-ds-11", provider, complaints.rumourMechanism().truth());
        out.put(
                "cac-ds-12",
                provider,
                complaints
                        .appealEntrance()
                        .truth()
                        .and(s.shared.notice().channel().truth())
                        .and(complaints.processPublished().truth())
                        .and(complaints.timeLimitPublished().truth()));
    }

    private static void systems(ManagementSystems systems, Truth provider, Verdicts out) {
        out.put(
                "cac-ds-7a",
                provider,
                systems.userRegistration()
                        .truth()
                        .and(systems.algorithmReview().truth())
                        .and(systems.ethicsReview().truth())
                        .and(systems.releaseReview().truth())
                        .and(systems.dataSecurity().truth())
                        .and(systems.personalInformation().truth())
                        .and(systems.antiFraud().truth())
                        .and(systems.emergencyResponse().truth()));
        out.put("cac-ds-7b", provider, systems.technicalSafeguards().truth());
    }

    private static void terms(Situation s, Truth provider, Verdicts out) {
        Terms terms = s.terms;
        out.put(
                "cac-ds-8a",
                provider,
                terms.rulesPublished()
                        .truth()
                        .and(terms.conventionPublished().truth())
                        .and(terms.agreementExists().truth())
                        .and(terms.rulesEnforced().truth()));
        Truth supportersReminded = s.cac.usesTechnicalSupporter()
                .truth()
                .not()
                .or(terms.remindsSupportersOfDuties().truth());
        out.put("cac-ds-8b", provider, terms.remindsUsersOfDuties().truth().and(supportersReminded));
        out.put(
                "cac-label-8",
                s.measures.provider,
                terms.statesLabelMethod()
                        .truth()
                        .and(terms.promptsToReadLabelRules().truth()));
        Identity identity = s.cac.identity();
        out.put("cac-ds-9a", provider, identity.everyUserVerified().truth());
        out.put(
                "cac-ds-9b",
                provider,
                identity.letsUsersPublish().truth(),
                identity.publishingNeedsVerification().truth());
    }

    private static void review(Situation s, Truth provider, Verdicts out) {
        ContentReview review = s.cac.contentReview();
        out.put(
                "cac-ds-10-1",
                provider,
                review.inputsReviewed().truth().and(review.resultsReviewed().truth()));
        out.put(
                "cac-ds-10-2a",
                provider,
                review.featureLibrary().truth().and(review.libraryEntryRules().truth()));
        out.put(
                "cac-ds-10-2b",
                provider,
                s.logs.networkKept().truth().and(atLeast(s.logs.networkMonths(), LOG_MONTHS)));
        out.put(
                "cac-ds-10-3a",
                provider,
                review.disposalProcedure()
                        .truth()
                        .and(review.findingsRecorded().truth())
                        .and(review.findingsReported().truth())
                        .and(each(review.incidents(), ContentReview.Incident::handled)));
        out.put(
                "cac-ds-10-3b",
                provider,
                review.gradedUserMeasures()
                        .truth()
                        .and(each(review.incidents(), ContentReview.Incident::usersActedAgainst)));
        out.put(
                "cac-ds-16b",
                provider,
                s.logs.generationKept().truth().and(atLeast(s.logs.generationMonths(), LOG_MONTHS)));
    }

    /** Whether the answer is yes for each of them; yes for an empty list. */
    static <T> Truth each(Listed<T> list, Function<T, Answer> answer) {
        if (list.items().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth all = Truth.YES;
        for (T item : list.items().get()) {
            all = all.and(answer.apply(item).truth());
        }
        return all;
    }

    /** Whether the list has an entry. */
    static Truth some(Listed<?> list) {
        return list.items().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(!list.items().get().isEmpty());
    }
}

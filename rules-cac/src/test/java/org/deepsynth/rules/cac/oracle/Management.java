package org.deepsynth.rules.cac.oracle;

import static org.deepsynth.rules.cac.oracle.Known.all;
import static org.deepsynth.rules.cac.oracle.Known.any;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** General provisions and the management of a service: articles 4 and 6 to 13. */
final class Management {

    private Management() {}

    static void judge(Duties duties) {
        conduct(duties);
        systems(duties);
        review(duties);
        complaints(duties);
        platforms(duties);
    }

    private static void conduct(Duties duties) {
        PlainDescription conduct = duties.told.at("cac.conduct");
        PlainDescription news = duties.told.at("cac.news");
        duties.ban("4", duties.provider, conduct.yes("contradictsLawOrEthics"));
        duties.ban("6-1a", duties.anybody, conduct.yes("spreadsBannedInformation"));
        duties.ban("6-1b", duties.anybody, conduct.yes("engagesInBannedActivities"));
        Known providerOrUser = any(duties.providerInMainland, duties.user);
        duties.duty(
                "6-2a",
                providerOrUser,
                news.yes("possible"),
                conduct.yes("makesFakeNews").not());
        duties.duty("6-2b", duties.inMainland, news.yes("reprints"), news.yes("onlyFromListedSources"));
    }

    private static void systems(Duties duties) {
        PlainDescription systems = duties.told.at("cac.management");
        PlainDescription terms = duties.told.at("terms");
        PlainDescription identity = duties.told.at("cac.identity");
        Known provider = duties.provider;
        duties.duty(
                "7a",
                provider,
                systems.allYes(
                        "userRegistration",
                        "algorithmReview",
                        "ethicsReview",
                        "releaseReview",
                        "dataSecurity",
                        "personalInformation",
                        "antiFraud",
                        "emergencyResponse"));
        duties.duty("7b", provider, systems.yes("technicalSafeguards"));
        duties.duty(
                "7c",
                provider,
                duties.told
                        .at("cac.contentReview")
                        .allYes("disposalProcedure", "findingsRecorded", "findingsReported", "gradedUserMeasures"));
        duties.duty(
                "8a",
                provider,
                terms.allYes("rulesPublished", "conventionPublished", "agreementExists", "rulesEnforced"));
        Known supportersReminded =
                any(duties.told.yes("cac.usesTechnicalSupporter").not(), terms.yes("remindsSupportersOfDuties"));
        duties.duty("8b", provider, all(terms.yes("remindsUsersOfDuties"), supportersReminded));
        duties.duty("9a", provider, identity.yes("everyUserVerified"));
        duties.duty("9b", provider, identity.yes("letsUsersPublish"), identity.yes("publishingNeedsVerification"));
    }

    private static void review(Duties duties) {
        PlainDescription review = duties.told.at("cac.contentReview");
        PlainDescription logs = duties.told.at("logs");
        Known provider = duties.provider;
        duties.duty("10-1", provider, review.allYes("inputsReviewed", "resultsReviewed"));
        duties.duty("10-2a", provider, review.allYes("featureLibrary", "libraryEntryRules"));
        duties.duty("10-2b", provider, all(logs.yes("networkKept"), logs.sixMonths("networkMonths")));
        duties.duty(
                "10-3a",
                provider,
                review.some("incidents"),
                ofFindings(review, found -> found.allYes("handled", "recorded", "reported"), Known::each));
        duties.duty(
                "10-3b",
                provider,
                ofFindings(review, Management::concernsUser, Known::some),
                ofFindings(
                        review, found -> any(concernsUser(found).not(), found.yes("usersActedAgainst")), Known::each));
    }

    /** Whoever made it, asked for it or published it. */
    private static Known concernsUser(PlainDescription found) {
        return any(found.yes("byUser"), found.yes("published"));
    }

    private static Known ofFindings(
            PlainDescription review,
            Function<PlainDescription, Known> what,
            BiFunction<List<PlainDescription>, Function<PlainDescription, Known>, Known> fold) {
        return review.list("incidents")
                .map(findings -> fold.apply(findings, what))
                .orElse(Known.OPEN);
    }

    private static void complaints(Duties duties) {
        PlainDescription complaints = duties.told.at("cac.complaints");
        duties.duty("11", duties.provider, complaints.yes("rumourMechanism"));
        duties.duty(
                "12",
                duties.provider,
                all(
                        complaints.allYes("appealEntrance", "processPublished", "timeLimitPublished"),
                        duties.told.yes("notice.channel")));
    }

    private static void platforms(Duties duties) {
        PlainDescription platform = duties.told.at("cac.appPlatform");
        duties.duty(
                "13a",
                duties.appPlatform,
                platform.yes("listsDeepSynthesis"),
                platform.allYes(
                        "listingReview",
                        "dailyManagement",
                        "emergencyResponse",
                        "verifiesAssessments",
                        "verifiesFilings"));
        duties.duty("13b", duties.appPlatform, platform.some("violations"), platform.each("violations", "actedOn"));
    }
}

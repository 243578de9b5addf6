package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.cac.Complaints;
import org.deepsynth.rules.cac.Identity;
import org.deepsynth.rules.cac.ManagementSystems;
import org.deepsynth.rules.description.Terms;

/** How a provider manages its service: Deep Synthesis Provisions, arts. 7, 8, 9, 11 and 12; Labelling Measures, art. 8. */
final class ManagementEvidence {

    private ManagementEvidence() {}

    static void add(Situation s, Findings provisions, Findings measures) {
        Gate provider = s.gates.provider;
        systems(s.cac.management(), provider, provisions);
        terms(s, provider, provisions, measures);
        Identity identity = s.cac.identity();
        provisions.service("cac-ds-9a", provider, c -> c.requires("every-user-verified", identity.everyUserVerified()));
        provisions.service(
                "cac-ds-9b",
                provider,
                c -> c.applies("users-can-publish", identity.letsUsersPublish())
                        .requires("publishing-gated", identity.publishingNeedsVerification()));
        Complaints complaints = s.cac.complaints();
        provisions.service("cac-ds-11", provider, c -> c.requires("rumour-mechanism", complaints.rumourMechanism()));
        provisions.service(
                "cac-ds-12",
                provider,
                c -> c.requires("appeal-entrance", complaints.appealEntrance())
                        .requires("complaint-entrance", s.shared.notice().channel())
                        .requires("process-published", complaints.processPublished())
                        .requires("time-limit-published", complaints.timeLimitPublished()));
    }

    private static void systems(ManagementSystems systems, Gate provider, Findings out) {
        out.service(
                "cac-ds-7a",
                provider,
                c -> c.requires("user-registration", systems.userRegistration())
                        .requires("algorithm-review", systems.algorithmReview())
                        .requires("ethics-review", systems.ethicsReview())
                        .requires("release-review", systems.releaseReview())
                        .requires("data-security", systems.dataSecurity())
                        .requires("personal-information", systems.personalInformation())
                        .requires("anti-fraud", systems.antiFraud())
                        .requires("emergency-response", systems.emergencyResponse()));
        out.service("cac-ds-7b", provider, c -> c.requires("technical-safeguards", systems.technicalSafeguards()));
    }

    private static void terms(Situation s, Gate provider, Findings provisions, Findings measures) {
        Terms terms = s.terms;
        provisions.service(
                "cac-ds-8a",
                provider,
                c -> c.requires("rules-public", terms.rulesPublished())
                        .requires("convention-public", terms.conventionPublished())
                        .requires("agreement-exists", terms.agreementExists())
                        .requires("enforced", terms.rulesEnforced()));
        provisions.service(
                "cac-ds-8b",
                provider,
                c -> c.requires("users-reminded", terms.remindsUsersOfDuties())
                        .requires(
                                "supporters-reminded",
                                Asked.of(s.cac.usesTechnicalSupporter())
                                        .implies(Asked.of(terms.remindsSupportersOfDuties()))));
        measures.service(
                "cac-label-8",
                provider,
                c -> c.requires("agreement-states-labels", terms.statesLabelMethod())
                        .requires("prompted-to-read", terms.promptsToReadLabelRules()));
    }
}

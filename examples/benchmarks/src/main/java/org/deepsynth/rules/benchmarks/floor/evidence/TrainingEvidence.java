package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.cac.AlgorithmReview;
import org.deepsynth.rules.description.Training;

/** Training data, consent, algorithms and tools: Deep Synthesis Provisions, arts. 14 and 15. */
final class TrainingEvidence {

    private TrainingEvidence() {}

    static void add(Situation s, Findings out) {
        Gate gate = s.gates.providerOrSupporter;
        training(s.shared.training(), gate, out);
        out.perFeature(
                "cac-ds-14-2",
                gate,
                (f, c) -> c.applies("edits-biometrics", Asked.of(f.feature.functions(), Concepts.EDITS_BIOMETRICS))
                        .requires(
                                "prompted-to-inform", f.feature.consentPrompt().toInform())
                        .requires(
                                "prompted-to-obtain-consent",
                                f.feature.consentPrompt().toObtainConsent()));
        AlgorithmReview review = s.cac.algorithmReview();
        out.service(
                "cac-ds-15-1",
                gate,
                c -> c.requires("technical-management", review.technicalManagement())
                        .requires("regular-review", review.regular()));
        out.perFeature(
                "cac-ds-15-2-1",
                gate,
                (f, c) -> c.applies("handles-biometrics", Asked.of(f.feature.functions(), Concepts.HANDLES_BIOMETRICS))
                        .requires("security-assessed", f.feature.securityAssessed()));
        out.perFeature(
                "cac-ds-15-2-2",
                gate,
                (f, c) -> c.applies("can-show-sensitive-scenes", f.feature.canShowSensitiveScenes())
                        .requires("security-assessed", f.feature.securityAssessed()));
    }

    private static void training(Training training, Gate gate, Findings out) {
        out.service(
                "cac-ds-14-1a",
                gate,
                c -> c.applies(
                                "trains-or-manages-data",
                                Known.any(Asked.of(training.trainsOrTunes()), Asked.of(training.holdsData())))
                        .requires("sources-recorded", training.sourcesRecorded())
                        .requires("access-controlled", training.accessControlled())
                        .requires("handling-governed", training.handlingGoverned())
                        .requires("security-measures", training.securityMeasures()));
        out.service("cac-ds-14-1b", gate, c -> {
            Known sensitive = Asked.of(training.containsSensitiveInformation());
            c.applies("personal-information-in-training", training.containsPersonalInformation())
                    .requires("lawful-basis", training.lawfulBasis())
                    .requires("separate-consent-if-sensitive", sensitive.implies(Asked.of(training.separateConsent())))
                    .requires("notice-if-sensitive", sensitive.implies(Asked.of(training.necessityNotice())));
        });
    }
}

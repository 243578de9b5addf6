package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.verdicts.Verdicts.verdict;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.cac.AlgorithmReview;
import org.deepsynth.rules.description.Training;
import org.deepsynth.rules.fact.Truth;

/** Training data, consent, algorithms and tools: Deep Synthesis Provisions, arts. 14 and 15. */
final class TrainingVerdicts {

    private TrainingVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Truth gate = s.provisions.providerOrSupporter;
        training(s.shared.training(), gate, out);
        out.perFeature(
                "cac-ds-14-2",
                gate,
                s,
                f -> verdict(
                        Concepts.EDITS_BIOMETRICS.in(f.feature.functions()),
                        f.feature
                                .consentPrompt()
                                .toInform()
                                .truth()
                                .and(f.feature.consentPrompt().toObtainConsent().truth())));
        AlgorithmReview review = s.cac.algorithmReview();
        out.put(
                "cac-ds-15-1",
                gate,
                review.technicalManagement().truth().and(review.regular().truth()));
        out.perFeature(
                "cac-ds-15-2-1",
                gate,
                s,
                f -> verdict(
                        Concepts.HANDLES_BIOMETRICS.in(f.feature.functions()),
                        f.feature.securityAssessed().truth()));
        out.perFeature(
                "cac-ds-15-2-2",
                gate,
                s,
                f -> verdict(
                        f.feature.canShowSensitiveScenes().truth(),
                        f.feature.securityAssessed().truth()));
    }

    private static void training(Training training, Truth gate, Verdicts out) {
        out.put(
                "cac-ds-14-1a",
                gate,
                training.trainsOrTunes().truth().or(training.holdsData().truth()),
                training.sourcesRecorded()
                        .truth()
                        .and(training.accessControlled().truth())
                        .and(training.handlingGoverned().truth())
                        .and(training.securityMeasures().truth()));
        Truth notSensitive = training.containsSensitiveInformation().truth().not();
        out.put(
                "cac-ds-14-1b",
                gate,
                training.containsPersonalInformation().truth(),
                training.lawfulBasis()
                        .truth()
                        .and(notSensitive.or(training.separateConsent().truth()))
                        .and(notSensitive.or(training.necessityNotice().truth())));
    }
}

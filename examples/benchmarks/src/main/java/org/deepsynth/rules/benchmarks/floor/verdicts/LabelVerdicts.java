package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.verdicts.Verdicts.verdict;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.VideoLabel;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;

/** Explicit and implicit labels, medium by medium: Labelling Measures, arts. 4, 5, 9 and 11. */
final class LabelVerdicts {

    private LabelVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Truth provider = s.measures.provider;
        out.perFeature("cac-label-4-1-1", provider, s, f -> {
            Truth labelled = Concepts.ANYWHERE_ON_TEXT.in(f.labels.text().places());
            return verdict(f.labelOwed(f.text, labelled), labelled);
        });
        out.perFeature("cac-label-4-1-2", provider, s, f -> {
            Truth labelled = Concepts.ANYWHERE_ON_AUDIO.in(f.labels.audio().places());
            return verdict(f.labelOwed(f.audio, labelled), labelled);
        });
        out.perFeature("cac-label-4-1-3", provider, s, f -> {
            Truth labelled = f.labels.image().onImage().truth();
            return verdict(f.labelOwed(f.image, labelled), labelled);
        });
        out.perFeature("cac-label-4-1-4", provider, s, LabelVerdicts::video);
        out.perFeature("cac-label-4-1-5", provider, s, f -> {
            Truth labelled = f.labels.scene().onStartScreen().truth();
            return verdict(f.labelOwed(f.scene, labelled), labelled);
        });
        out.perFeature("cac-label-4-1-6", provider, s, f -> {
            Truth labelled = f.labels.other().truth();
            return verdict(f.labelOwed(Concepts.OTHER.in(f.feature.outputs()), labelled), labelled);
        });
        out.perFeature("cac-label-4-2", provider, s, f -> {
            Truth labelled = f.labels.inEveryExport().truth();
            Truth owed = f.labelOwed(Concepts.EXPORT.in(f.feature.delivery()), labelled);
            return owed == Truth.NO
                    ? Verdict.NOT_APPLICABLE
                    : verdict(owed, labelled == Truth.NO ? Truth.NO : labelled.and(WholeStandard.exported(f)));
        });
        out.perFeature("cac-label-5-1", provider, s, LabelVerdicts::metadata);
        out.perFeature(
                "cac-label-9",
                provider,
                s,
                f -> verdict(
                        f.feature.unlabelledVariant().offered().truth(),
                        f.feature
                                .unlabelledVariant()
                                .onlyOnApplication()
                                .truth()
                                .and(s.terms.statesUserLabelDuty().truth())
                                .and(s.logs.recipientsKept().truth())
                                .and(Limits.atLeast(s.logs.recipientsMonths(), Limits.LOG_MONTHS))));
        out.perFeature(
                "cac-label-11",
                s.measures.providerOrContentPlatform,
                s,
                f -> verdict(Truth.YES, WholeStandard.fits(f)));
    }

    private static Verdict video(FeatureTruths f) {
        VideoLabel label = f.labels.video();
        Truth labelled = label.onStartFrame().truth();
        Truth aroundPlayer =
                label.played().truth().not().or(label.aroundPlayer().truth());
        return verdict(f.labelOwed(f.video, labelled), labelled.and(aroundPlayer));
    }

    private static Verdict metadata(FeatureTruths f) {
        MetadataLabel label = f.feature.metadataLabel();
        return verdict(f.putsOutFiles, Concepts.PRODUCTION_ELEMENTS.in(label.elements()));
    }
}

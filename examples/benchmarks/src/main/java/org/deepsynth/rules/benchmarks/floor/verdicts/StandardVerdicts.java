package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.verdicts.Verdicts.verdict;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;

/** The form of labels: GB 45438-2025, clauses 5 and 6. */
final class StandardVerdicts {

    private StandardVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Truth provider = s.standard.provider;
        out.perFeature("cac-gb45438-5-1", provider, s, StandardVerdicts::text);
        out.perFeature("cac-gb45438-5-2", provider, s, StandardVerdicts::image);
        out.perFeature("cac-gb45438-5-3", provider, s, StandardVerdicts::audio);
        out.perFeature("cac-gb45438-5-4", provider, s, StandardVerdicts::video);
        out.perFeature("cac-gb45438-5-5", provider, s, StandardVerdicts::scene);
        out.perFeature("cac-gb45438-5-6", provider, s, StandardVerdicts::screen);
        out.perFeature("cac-gb45438-6-1a", provider, s, StandardVerdicts::elements);
        out.perFeature("cac-gb45438-6-1b", provider, s, StandardVerdicts::once);
    }

    private static Verdict text(FeatureTruths f) {
        Truth applies = f.mustBeLabelled.and(f.text).and(f.forms().labelInText);
        return applies == Truth.NO
                ? Verdict.NOT_APPLICABLE
                : verdict(
                        applies, f.forms().text().and(f.labels.text().legible().truth()));
    }

    private static Verdict audio(FeatureTruths f) {
        Truth applies = f.mustBeLabelled.and(f.audio).and(f.forms().labelInAudio);
        return applies == Truth.NO
                ? Verdict.NOT_APPLICABLE
                : verdict(applies, f.forms().audio());
    }

    private static Verdict image(FeatureTruths f) {
        Truth labelled = f.labels.image().onImage().truth();
        Truth owed = f.labelOwed(f.image, labelled);
        return owed == Truth.NO
                ? Verdict.NOT_APPLICABLE
                : verdict(owed, labelled.and(f.forms().image()));
    }

    private static Verdict video(FeatureTruths f) {
        Truth labelled = f.labels.video().onStartFrame().truth();
        Truth owed = f.labelOwed(f.video, labelled);
        return owed == Truth.NO
                ? Verdict.NOT_APPLICABLE
                : verdict(owed, labelled.and(f.forms().video()));
    }

    private static Verdict scene(FeatureTruths f) {
        Truth labelled = f.labels.scene().onStartScreen().truth();
        Truth owed = f.labelOwed(f.scene, labelled);
        return owed == Truth.NO
                ? Verdict.NOT_APPLICABLE
                : verdict(owed, labelled.and(f.forms().scene()));
    }

    private static Verdict screen(FeatureTruths f) {
        Truth applies = f.mustBeLabelled.and(f.forms().labelInInterface);
        return applies == Truth.NO
                ? Verdict.NOT_APPLICABLE
                : verdict(applies, f.forms().screen());
    }

    private static Verdict elements(FeatureTruths f) {
        MetadataLabel label = f.feature.metadataLabel();
        Truth known = StandardForms.is(label.value(), MetadataLabel.Value.OTHER).not();
        return verdict(
                f.putsOutFiles,
                Concepts.PRODUCTION_ELEMENTS
                        .in(label.elements())
                        .and(Concepts.PROPAGATION_ELEMENTS.in(label.elements()))
                        .and(known));
    }

    private static Verdict once(FeatureTruths f) {
        MetadataLabel label = f.feature.metadataLabel();
        return verdict(
                f.putsOutFiles.and(Concepts.SOME_ELEMENT.in(label.elements())),
                Limits.exactly(label.perFile(), Limits.LABELS_PER_FILE));
    }
}

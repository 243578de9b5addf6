package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.description.VideoLabel;

/** The explicit label, medium by medium and in exported files: Labelling Measures, art. 4. */
final class MediumLabelEvidence {

    private MediumLabelEvidence() {}

    static void add(Situation s, Findings out) {
        Gate provider = s.gates.provider;
        out.perFeature("cac-label-4-1-1", provider, (f, c) -> {
            Known labelled = Asked.some(f.labels.text().places(), Concepts.ANYWHERE_ON_TEXT);
            f.owesLabel(c, "puts-out-text", f.text, labelled);
            c.requires("text-labelled", labelled);
        });
        out.perFeature("cac-label-4-1-2", provider, (f, c) -> {
            Known labelled = Asked.some(f.labels.audio().places(), Concepts.ANYWHERE_ON_AUDIO);
            f.owesLabel(c, "puts-out-audio", f.audio, labelled);
            c.requires("audio-labelled", labelled);
        });
        out.perFeature("cac-label-4-1-3", provider, (f, c) -> {
            Known labelled = Asked.of(f.labels.image().onImage());
            f.owesLabel(c, "puts-out-image", f.image, labelled);
            c.requires("image-labelled", labelled);
        });
        out.perFeature("cac-label-4-1-4", provider, (f, c) -> {
            VideoLabel video = f.labels.video();
            Known labelled = Asked.of(video.onStartFrame());
            f.owesLabel(c, "puts-out-video", f.video, labelled);
            c.requires("start-frame-labelled", labelled)
                    .requires("playback-labelled", Asked.of(video.played()).implies(Asked.of(video.aroundPlayer())));
        });
        out.perFeature("cac-label-4-1-5", provider, (f, c) -> {
            Known labelled = Asked.of(f.labels.scene().onStartScreen());
            f.owesLabel(c, "puts-out-virtual-scene", f.scene, labelled);
            c.requires("start-screen-labelled", labelled);
        });
        out.perFeature("cac-label-4-1-6", provider, (f, c) -> {
            Known labelled = Asked.of(f.labels.other());
            f.owesLabel(c, "puts-out-other", Asked.of(f.feature.outputs(), Concepts.OTHER), labelled);
            c.requires("otherwise-labelled", labelled);
        });
        out.perFeature("cac-label-4-2", provider, (f, c) -> {
            Known labelled = Asked.of(f.labels.inEveryExport());
            f.owesLabel(c, "can-be-exported", Asked.of(f.feature.delivery(), Concepts.EXPORT), labelled);
            if (c.mayApply()) {
                c.requires("every-export-labelled", labelled)
                        .requires("exported-label-fits-standard", WholeStandard.exported(f));
            }
        });
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.ScreenLabel;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** The form of labels: GB 45438-2025, clauses 5 and 6. */
final class StandardEvidence {

    private StandardEvidence() {}

    static void add(Situation s, Findings out) {
        Gate provider = s.gates.provider;
        out.perFeature("cac-gb45438-5-1", provider, StandardEvidence::text);
        out.perFeature("cac-gb45438-5-2", provider, StandardEvidence::image);
        out.perFeature("cac-gb45438-5-3", provider, StandardEvidence::audio);
        out.perFeature("cac-gb45438-5-4", provider, StandardEvidence::video);
        out.perFeature("cac-gb45438-5-5", provider, StandardEvidence::scene);
        out.perFeature("cac-gb45438-5-6", provider, StandardEvidence::screen);
        out.perFeature("cac-gb45438-6-1a", provider, StandardEvidence::elements);
        out.perFeature("cac-gb45438-6-1b", provider, StandardEvidence::once);
    }

    private static void text(FeatureFacts f, Clauses c) {
        c.applies("must-be-labelled", f.mustBeLabelled)
                .applies("puts-out-text", f.text)
                .applies("labelled-in-the-text", f.forms().labelInText);
        if (c.mayApply()) {
            c.requires("text-form", f.forms().text())
                    .requires("legible", f.labels.text().legible());
        }
    }

    private static void audio(FeatureFacts f, Clauses c) {
        c.applies("must-be-labelled", f.mustBeLabelled)
                .applies("puts-out-audio", f.audio)
                .applies("labelled-in-the-audio", f.forms().labelInAudio);
        if (c.mayApply()) {
            c.requires("audio-form", f.forms().audio());
        }
    }

    private static void image(FeatureFacts f, Clauses c) {
        var label = f.labels.image();
        Known labelled = Asked.of(label.onImage());
        f.owesLabel(c, "puts-out-image", f.image, labelled);
        if (c.mayApply()) {
            c.requires("image-labelled", labelled);
            picture(c, label.atEdge(), f.forms().imageWords(), label.legible(), label.heightPercent());
        }
    }

    private static void video(FeatureFacts f, Clauses c) {
        var label = f.labels.video();
        Known labelled = Asked.of(label.onStartFrame());
        f.owesLabel(c, "puts-out-video", f.video, labelled);
        if (c.mayApply()) {
            c.requires("start-frame-labelled", labelled);
            picture(c, label.atEdge(), f.forms().videoWords(), label.legible(), label.heightPercent());
            c.requires("long-enough", Relations.shownEnough(label.seconds()));
        }
    }

    private static void scene(FeatureFacts f, Clauses c) {
        var label = f.labels.scene();
        Known labelled = Asked.of(label.onStartScreen());
        f.owesLabel(c, "puts-out-virtual-scene", f.scene, labelled);
        if (c.mayApply()) {
            c.requires("start-screen-labelled", labelled);
            picture(c, label.atEdge(), f.forms().sceneWords(), label.legible(), label.heightPercent());
        }
    }

    private static void picture(Clauses c, Answer atEdge, NamedElements words, Answer legible, Amount heightPercent) {
        c.requires("at-edge-or-corner", atEdge)
                .requires("names-ai", words.ai())
                .requires("names-generation", words.generation())
                .requires("legible", legible)
                .requires("high-enough", Relations.highEnough(heightPercent));
    }

    private static void screen(FeatureFacts f, Clauses c) {
        c.applies("must-be-labelled", f.mustBeLabelled)
                .applies("labelled-in-the-interface", f.forms().labelInInterface);
        if (c.mayApply()) {
            ScreenLabel label = f.labels.screen();
            c.requires("shown-continuously", label.continuous())
                    .requires("names-ai", f.forms().screenWords().ai())
                    .requires("names-generation", f.forms().screenWords().generation())
                    .requires("legible", label.legible());
        }
    }

    private static void elements(FeatureFacts f, Clauses c) {
        MetadataLabel label = f.feature.metadataLabel();
        c.applies("puts-out-files", f.putsOutFiles)
                .requires("production-elements", Asked.of(label.elements(), Concepts.PRODUCTION_ELEMENTS))
                .requires("propagation-elements", Asked.of(label.elements(), Concepts.PROPAGATION_ELEMENTS))
                .requires(
                        "known-label-value",
                        Relations.isOtherValue(label.value()).not());
    }

    private static void once(FeatureFacts f, Clauses c) {
        MetadataLabel label = f.feature.metadataLabel();
        c.applies("puts-out-files", f.putsOutFiles)
                .applies("metadata-label-written", Asked.some(label.elements(), Concepts.SOME_ELEMENT))
                .requires("one-label-per-file", Relations.oncePerFile(label.perFile()));
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.ScreenLabel;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** GB 45438-2025 as a whole, for the provisions that point to it. */
final class WholeStandard {

    private WholeStandard() {}

    /** Each label in an exported file has the standard's form. */
    static Known exported(FeatureFacts f) {
        return Known.all(
                text(f),
                audio(f),
                f.image.implies(Known.all(Asked.of(f.labels.image().onImage()), image(f))),
                f.video.implies(Known.all(Asked.of(f.labels.video().onStartFrame()), video(f))),
                f.scene.implies(Known.all(Asked.of(f.labels.scene().onStartScreen()), scene(f))));
    }

    /** All labels, explicit and in metadata, have the form, as far as they are owed. */
    static Known fits(FeatureFacts f) {
        return Known.all(
                f.mustBeLabelled.implies(explicit(f)), f.putsOutFiles.implies(metadata(f.feature.metadataLabel())));
    }

    private static Known explicit(FeatureFacts f) {
        return Known.all(
                text(f),
                audio(f),
                f.forms().labelInInterface.implies(screen(f)),
                f.image.implies(onContent(f, f.labels.image().onImage(), image(f))),
                f.video.implies(onContent(f, f.labels.video().onStartFrame(), video(f))),
                f.scene.implies(onContent(f, f.labels.scene().onStartScreen(), scene(f))));
    }

    /** Labelled in the form, or unlabelled on request; where both would do it does not matter which is the case. */
    private static Known onContent(FeatureFacts f, Answer label, Known form) {
        Known labelled = Asked.of(label);
        return Known.any(
                Known.all(labelled, form),
                Known.all(labelled.not(), f.unlabelledOnRequest),
                Known.all(form, f.unlabelledOnRequest));
    }

    private static Known text(FeatureFacts f) {
        Known fits = Known.all(f.forms().text(), Asked.of(f.labels.text().legible()));
        return f.text.implies(f.forms().labelInText.implies(fits));
    }

    private static Known audio(FeatureFacts f) {
        return f.audio.implies(f.forms().labelInAudio.implies(f.forms().audio()));
    }

    private static Known image(FeatureFacts f) {
        var label = f.labels.image();
        return picture(label.atEdge(), f.forms().imageWords(), label.legible(), label.heightPercent());
    }

    private static Known video(FeatureFacts f) {
        var label = f.labels.video();
        return Known.all(
                picture(label.atEdge(), f.forms().videoWords(), label.legible(), label.heightPercent()),
                Relations.shownEnough(label.seconds()));
    }

    private static Known scene(FeatureFacts f) {
        var label = f.labels.scene();
        return picture(label.atEdge(), f.forms().sceneWords(), label.legible(), label.heightPercent());
    }

    private static Known picture(Answer atEdge, NamedElements words, Answer legible, Amount heightPercent) {
        return Known.all(
                Asked.of(atEdge),
                words.ai(),
                words.generation(),
                Asked.of(legible),
                Relations.highEnough(heightPercent));
    }

    private static Known screen(FeatureFacts f) {
        ScreenLabel label = f.labels.screen();
        NamedElements words = f.forms().screenWords();
        return Known.all(Asked.of(label.continuous()), words.ai(), words.generation(), Asked.of(label.legible()));
    }

    /** The five elements of annex E with a known value of the generation label, once per file (clause 6.1). */
    private static Known metadata(MetadataLabel label) {
        return Known.all(
                Asked.of(label.elements(), Concepts.ALL_ELEMENTS),
                Relations.isOtherValue(label.value()).not(),
                Asked.some(label.elements(), Concepts.SOME_ELEMENT).implies(Relations.oncePerFile(label.perFile())));
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.ExplicitLabels;
import org.deepsynth.rules.description.TextLabel;

/** What the labels of a feature look like beside GB 45438-2025, each read when it is first asked for. */
final class StandardForms {

    final Known labelInText;
    final Known labelInAudio;
    final Known labelInInterface;

    private final ExplicitLabels labels;
    private Known text;
    private Known audio;
    private NamedElements imageWords;
    private NamedElements videoWords;
    private NamedElements sceneWords;
    private NamedElements screenWords;

    StandardForms(FeatureFacts f) {
        labels = f.labels;
        labelInText = Asked.of(labels.text().places(), Concepts.IN_TEXT);
        labelInAudio = Asked.of(labels.audio().places(), Concepts.IN_AUDIO);
        labelInInterface = Known.any(
                Known.all(f.text, Asked.of(labels.text().places(), Concepts.AROUND_TEXT)),
                Known.all(f.audio, Asked.of(labels.audio().places(), Concepts.AUDIO_INTERFACE)));
    }

    /** Words with both elements, or a corner mark with the AI element (clause 5.1). */
    Known text() {
        if (text == null) {
            TextLabel label = labels.text();
            NamedElements words = NamedElements.of(label.wording());
            text = Known.all(words.ai(), Known.any(Relations.isCornerMark(label.form()), words.generation()));
        }
        return text;
    }

    /** A voice with both elements at normal speed, or the rhythm (clause 5.3). */
    Known audio() {
        if (audio == null) {
            AudioLabel label = labels.audio();
            NamedElements words = NamedElements.of(label.wording());
            Known voice = Known.all(
                    Asked.of(label.forms(), Concepts.SPOKEN),
                    words.ai(),
                    words.generation(),
                    Asked.of(label.normalSpeed()));
            audio = Known.any(voice, Asked.of(label.forms(), Concepts.RHYTHM));
        }
        return audio;
    }

    NamedElements imageWords() {
        if (imageWords == null) {
            imageWords = NamedElements.of(labels.image().wording());
        }
        return imageWords;
    }

    NamedElements videoWords() {
        if (videoWords == null) {
            videoWords = NamedElements.of(labels.video().wording());
        }
        return videoWords;
    }

    NamedElements sceneWords() {
        if (sceneWords == null) {
            sceneWords = NamedElements.of(labels.scene().wording());
        }
        return sceneWords;
    }

    NamedElements screenWords() {
        if (screenWords == null) {
            screenWords = NamedElements.of(labels.screen().wording());
        }
        return screenWords;
    }
}

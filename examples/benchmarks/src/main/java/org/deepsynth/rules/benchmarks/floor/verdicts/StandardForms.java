package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.Limits.LABEL_HEIGHT_PERCENT;
import static org.deepsynth.rules.benchmarks.floor.Limits.LABEL_SECONDS;
import static org.deepsynth.rules.benchmarks.floor.Limits.atLeast;
import static org.deepsynth.rules.benchmarks.floor.Limits.exactly;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.benchmarks.floor.Wording;
import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.ExplicitLabels;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.ScreenLabel;
import org.deepsynth.rules.description.TextLabel;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.fact.Truth;

/** Whether the labels of a feature have the form of GB 45438-2025, medium by medium, each read when it is first asked for. */
final class StandardForms {

    final Truth labelInText;
    final Truth labelInAudio;
    final Truth labelInInterface;

    private final FeatureTruths feature;
    private final ExplicitLabels labels;
    private Truth text;
    private Truth audio;
    private Truth image;
    private Truth video;
    private Truth scene;
    private Truth screen;

    StandardForms(FeatureTruths feature) {
        this.feature = feature;
        this.labels = feature.labels;
        labelInText = Concepts.IN_TEXT.in(labels.text().places());
        labelInAudio = Concepts.IN_AUDIO.in(labels.audio().places());
        labelInInterface = feature.text
                .and(Concepts.AROUND_TEXT.in(labels.text().places()))
                .or(feature.audio.and(Concepts.AUDIO_INTERFACE.in(labels.audio().places())));
    }

    /** Words with both elements, or a corner mark with the AI element (clause 5.1). */
    Truth text() {
        if (text == null) {
            TextLabel label = labels.text();
            Wording words = Wording.of(label.wording());
            text = words.ai().and(is(label.form(), TextLabel.Form.CORNER_MARK).or(words.generation()));
        }
        return text;
    }

    /** A voice with both elements at normal speed, or the rhythm (clause 5.3). */
    Truth audio() {
        if (audio == null) {
            AudioLabel label = labels.audio();
            audio = Concepts.SPOKEN
                    .in(label.forms())
                    .and(Wording.of(label.wording()).both())
                    .and(label.normalSpeed().truth())
                    .or(Concepts.RHYTHM.in(label.forms()));
        }
        return audio;
    }

    Truth image() {
        if (image == null) {
            var label = labels.image();
            image = picture(label.atEdge(), label.wording(), label.legible(), label.heightPercent());
        }
        return image;
    }

    Truth video() {
        if (video == null) {
            var label = labels.video();
            video = picture(label.atEdge(), label.wording(), label.legible(), label.heightPercent())
                    .and(atLeast(label.seconds(), LABEL_SECONDS));
        }
        return video;
    }

    Truth scene() {
        if (scene == null) {
            var label = labels.scene();
            scene = picture(label.atEdge(), label.wording(), label.legible(), label.heightPercent());
        }
        return scene;
    }

    Truth screen() {
        if (screen == null) {
            ScreenLabel label = labels.screen();
            screen = label.continuous()
                    .truth()
                    .and(Wording.of(label.wording()).both())
                    .and(label.legible().truth());
        }
        return screen;
    }

    private static Truth picture(Answer atEdge, Text wording, Answer legible, Amount heightPercent) {
        Truth placed = atEdge.truth().and(legible.truth()).and(atLeast(heightPercent, LABEL_HEIGHT_PERCENT));
        return placed == Truth.NO ? Truth.NO : placed.and(Wording.of(wording).both());
    }

    /** The five elements of annex E with a known value of the generation label, once per file (clause 6.1). */
    Truth metadata() {
        MetadataLabel label = feature.feature.metadataLabel();
        return Concepts.ALL_ELEMENTS
                .in(label.elements())
                .and(is(label.value(), MetadataLabel.Value.OTHER).not())
                .and(Concepts.SOME_ELEMENT
                        .in(label.elements())
                        .not()
                        .or(exactly(label.perFile(), Limits.LABELS_PER_FILE)));
    }

    static <E extends Enum<E>> Truth is(Choice<E> choice, E value) {
        return choice.value().isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(choice.value().get() == value);
    }
}

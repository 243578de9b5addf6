package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.ExplicitLabels;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.ImageLabel;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.description.SceneLabel;
import org.deepsynth.rules.description.ScreenLabel;
import org.deepsynth.rules.description.TextLabel;
import org.deepsynth.rules.description.VideoLabel;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.law.Parameters;

/** Whether a label that sits in the content itself has the form that GB 45438-2025 asks for, medium by medium. */
public final class StandardLabel {

    private StandardLabel() {}

    /** A label sits in the text itself, not only around it or in the interface. */
    public static Formula inText(TextLabel label) {
        return label.places().hasAny(TextLabel.Place.START, TextLabel.Place.MIDDLE, TextLabel.Place.END);
    }

    /** A label sits in the audio itself. */
    public static Formula inAudio(AudioLabel label) {
        return label.places().hasAny(AudioLabel.Place.START, AudioLabel.Place.MIDDLE, AudioLabel.Place.END);
    }

    /** Text or audio is labelled in the interface, or around the text, rather than in the content. */
    public static Formula inInterface(Feature feature) {
        Formula text = feature.labels().text().places().hasAny(TextLabel.Place.AROUND, TextLabel.Place.INTERFACE);
        Formula audio = feature.labels().audio().places().hasAny(AudioLabel.Place.INTERFACE);
        return feature.outputs()
                .hasAny(OutputForm.TEXT)
                .and(text)
                .or(feature.outputs().hasAny(OutputForm.AUDIO).and(audio));
    }

    /** Words with both elements, or a corner mark with the AI element (clause 5.1). */
    public static Formula textForm(TextLabel label) {
        return LabelWords.nameAi(label.wording())
                .and(label.form().is(TextLabel.Form.CORNER_MARK).or(LabelWords.nameGeneration(label.wording())));
    }

    /** A voice with both elements at normal speed, or the rhythm (clause 5.3). */
    public static Formula audioForm(AudioLabel label) {
        Formula voice = Formula.all(
                label.forms().hasAny(AudioLabel.Form.VOICE), LabelWords.nameBoth(label.wording()), label.normalSpeed());
        return voice.or(label.forms().hasAny(AudioLabel.Form.RHYTHM));
    }

    /** Each label that an exported file of the feature holds has the standard's form. */
    public static Formula exported(Feature feature, Parameters limits) {
        ExplicitLabels labels = feature.labels();
        return Formula.all(
                inTextOrAudio(feature),
                where(feature, OutputForm.IMAGE, image(labels.image(), limits)),
                where(feature, OutputForm.VIDEO, video(labels.video(), limits)),
                where(feature, OutputForm.VIRTUAL_SCENE, scene(labels.scene(), limits)));
    }

    /**
     * All labels of the feature, explicit and in metadata, have the standard's form, as far as they are owed. A picture that is
     * supplied without a label, and not on request under the conditions of article 9 of the Labelling Measures, has none to
     * measure and lacks it; text and sound may be labelled elsewhere than in the content.
     */
    public static Formula fits(
            Feature feature,
            Formula mustBeLabelled,
            Formula unlabelledOnRequest,
            Formula unlabelledOnlyOnRequest,
            Parameters limits) {
        Formula pictures = feature.outputs().hasAny(OutputForm.IMAGE, OutputForm.VIDEO, OutputForm.VIRTUAL_SCENE);
        return Formula.all(
                mustBeLabelled.implies(
                        explicit(feature, unlabelledOnRequest, limits).and(pictures.implies(unlabelledOnlyOnRequest))),
                feature.delivery().hasAny(Delivery.FILE).implies(metadata(feature.metadataLabel(), limits)));
    }

    /** Clause 5 as a whole; content supplied unlabelled on request needs no label in the picture. */
    private static Formula explicit(Feature feature, Formula unlabelledOnRequest, Parameters limits) {
        ImageLabel image = feature.labels().image();
        VideoLabel video = feature.labels().video();
        SceneLabel scene = feature.labels().scene();
        return Formula.all(
                inTextOrAudio(feature),
                inInterface(feature).implies(screen(feature.labels().screen())),
                where(
                        feature,
                        OutputForm.IMAGE,
                        labelledOrOnRequest(image.onImage(), imageForm(image, limits), unlabelledOnRequest)),
                where(
                        feature,
                        OutputForm.VIDEO,
                        labelledOrOnRequest(video.onStartFrame(), videoForm(video, limits), unlabelledOnRequest)),
                where(
                        feature,
                        OutputForm.VIRTUAL_SCENE,
                        labelledOrOnRequest(scene.onStartScreen(), sceneForm(scene, limits), unlabelledOnRequest)));
    }

    /** Labelled in the standard's form, or unlabelled on request; where both would do it does not matter which is the case. */
    private static Formula labelledOrOnRequest(Formula labelled, Formula form, Formula onRequest) {
        return Formula.any(labelled.and(form), labelled.not().and(onRequest), form.and(onRequest));
    }

    /** The elements in the format of annex E, once per file, with the value of who generates (clause 6.1). */
    private static Formula metadata(MetadataLabel label, Parameters limits) {
        return Formula.all(
                label.elements().hasAll(MetadataLabel.Element.values()),
                label.value().is(MetadataLabel.Value.GENERATED),
                label.keyword(),
                label.jsonString(),
                label.keys().hasAll(MetadataLabel.Key.values()),
                label.elements().hasSome().implies(label.perFile().exactly(limits.get("metadata-labels-per-file"))));
    }

    /** What a platform writes into the metadata of files that it spreads has the standard's elements and format. */
    public static Formula propagated(Dissemination platform, Parameters limits) {
        PropagationLabel label = platform.propagationLabel();
        return Formula.all(
                platform.writesPropagation(),
                label.valueFitsState(),
                label.keyword(),
                label.jsonString(),
                label.keys().hasAll(MetadataLabel.Key.values()),
                label.perFile().exactly(limits.get("metadata-labels-per-file")));
    }

    private static Formula inTextOrAudio(Feature feature) {
        ExplicitLabels labels = feature.labels();
        return Formula.all(
                where(feature, OutputForm.TEXT, inText(labels.text()).implies(text(labels.text()))),
                where(feature, OutputForm.AUDIO, inAudio(labels.audio()).implies(audioForm(labels.audio()))));
    }

    private static Formula screen(ScreenLabel label) {
        return Formula.all(label.continuous(), LabelWords.nameBoth(label.wording()), label.legible());
    }

    private static Formula where(Feature feature, OutputForm form, Formula fits) {
        Choices<OutputForm> outputs = feature.outputs();
        return outputs.hasAny(form).implies(fits);
    }

    private static Formula text(TextLabel label) {
        return textForm(label).and(label.legible());
    }

    private static Formula image(ImageLabel label, Parameters limits) {
        return label.onImage().and(imageForm(label, limits));
    }

    private static Formula imageForm(ImageLabel label, Parameters limits) {
        return Formula.all(
                label.atEdge(),
                LabelWords.nameBoth(label.wording()),
                label.legible(),
                label.heightPercent().atLeast(limits.get("label-height-percent")));
    }

    private static Formula video(VideoLabel label, Parameters limits) {
        return label.onStartFrame().and(videoForm(label, limits));
    }

    private static Formula videoForm(VideoLabel label, Parameters limits) {
        return Formula.all(
                LabelWords.nameBoth(label.wording()),
                label.legible(),
                label.heightPercent().atLeast(limits.get("label-height-percent")),
                label.seconds().atLeast(limits.get("label-seconds")));
    }

    private static Formula scene(SceneLabel label, Parameters limits) {
        return label.onStartScreen().and(sceneForm(label, limits));
    }

    private static Formula sceneForm(SceneLabel label, Parameters limits) {
        return Formula.all(
                LabelWords.nameBoth(label.wording()),
                label.legible(),
                label.heightPercent().atLeast(limits.get("label-height-percent")));
    }
}

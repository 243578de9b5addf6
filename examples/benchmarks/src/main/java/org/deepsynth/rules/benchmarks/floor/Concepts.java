package org.deepsynth.rules.benchmarks.floor;

import org.deepsynth.rules.cac.CacRole;
import org.deepsynth.rules.cac.OpinionFeature;
import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.description.MetadataLabel.Element;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.description.TextLabel;

/** What the three instruments ask of lists, each with the members that count. */
public final class Concepts {

    /** Holds the role of a provider. */
    public static final Members<CacRole> PROVIDER = Members.any(CacRole.PROVIDER);
    /** Holds the role of a technical supporter. */
    public static final Members<CacRole> SUPPORTER = Members.any(CacRole.TECHNICAL_SUPPORTER);
    /** Holds the role of a user. */
    public static final Members<CacRole> USER = Members.any(CacRole.USER);
    /** Holds the role of an application distribution platform. */
    public static final Members<CacRole> APP_PLATFORM = Members.any(CacRole.APP_DISTRIBUTION_PLATFORM);
    /** Holds the role of a content dissemination platform. */
    public static final Members<CacRole> CONTENT_PLATFORM = Members.any(CacRole.CONTENT_DISSEMINATION_PLATFORM);
    /** Has any feature of public expression or mobilisation. */
    public static final Members<OpinionFeature> OPINION = Members.any(OpinionFeature.values());

    /** Edits a given person's face, voice or other biometric information. */
    public static final Members<Function> EDITS_BIOMETRICS = Members.any(
            Function.VOICE_CLONING,
            Function.VOICE_CONVERSION,
            Function.VOICE_ATTRIBUTE_EDITING,
            Function.FACE_REPLACEMENT,
            Function.PERSON_ATTRIBUTE_EDITING,
            Function.FACE_MANIPULATION,
            Function.POSE_MANIPULATION);
    /** Generates or edits biometric information. */
    public static final Members<Function> HANDLES_BIOMETRICS = Members.any(
            Function.TEXT_TO_SPEECH,
            Function.VOICE_CLONING,
            Function.VOICE_CONVERSION,
            Function.VOICE_ATTRIBUTE_EDITING,
            Function.FACE_GENERATION,
            Function.FACE_REPLACEMENT,
            Function.PERSON_ATTRIBUTE_EDITING,
            Function.FACE_MANIPULATION,
            Function.POSE_MANIPULATION,
            Function.DIGITAL_PERSON);
    /** Dialogue or writing. */
    public static final Members<Function> TEXT_LIKE_A_PERSON = Members.any(Function.DIALOGUE, Function.WRITING);
    /** Generates a human voice. */
    public static final Members<Function> VOICE = Members.any(Function.TEXT_TO_SPEECH, Function.VOICE_CLONING);
    /** Edits a voice, which counts where the identity changes markedly. */
    public static final Members<Function> VOICE_EDITING =
            Members.any(Function.VOICE_CONVERSION, Function.VOICE_ATTRIBUTE_EDITING);
    /** Generates pictures of persons or puts other persons into them. */
    public static final Members<Function> PERSONS = Members.any(
            Function.FACE_GENERATION,
            Function.FACE_REPLACEMENT,
            Function.FACE_MANIPULATION,
            Function.POSE_MANIPULATION,
            Function.DIGITAL_PERSON);
    /** Edits persons, which counts where the identity changes markedly. */
    public static final Members<Function> PERSON_EDITING = Members.any(Function.PERSON_ATTRIBUTE_EDITING);
    /** Makes immersive scenes. */
    public static final Members<Function> IMMERSIVE_SCENE = Members.any(Function.IMMERSIVE_SCENE);
    /** Generates other content. */
    public static final Members<Function> OTHER_GENERATION =
            Members.any(Function.MUSIC, Function.IMAGE_GENERATION, Function.VIDEO_GENERATION);
    /** Edits other content, which counts where the content changes markedly. */
    public static final Members<Function> OTHER_EDITING = Members.any(
            Function.STYLE_TRANSFER,
            Function.SCENE_SOUND,
            Function.ENHANCEMENT,
            Function.RESTORATION,
            Function.RECONSTRUCTION_3D,
            Function.OTHER);

    /** Puts out text. */
    public static final Members<OutputForm> TEXT = Members.any(OutputForm.TEXT);
    /** Puts out audio. */
    public static final Members<OutputForm> AUDIO = Members.any(OutputForm.AUDIO);
    /** Puts out images. */
    public static final Members<OutputForm> IMAGE = Members.any(OutputForm.IMAGE);
    /** Puts out video. */
    public static final Members<OutputForm> VIDEO = Members.any(OutputForm.VIDEO);
    /** Puts out virtual scenes. */
    public static final Members<OutputForm> VIRTUAL_SCENE = Members.any(OutputForm.VIRTUAL_SCENE);
    /** Puts out something else. */
    public static final Members<OutputForm> OTHER = Members.any(OutputForm.OTHER);
    /** Puts out files. */
    public static final Members<Delivery> FILE = Members.any(Delivery.FILE);
    /** Lets content be taken out of the service. */
    public static final Members<Delivery> EXPORT = Members.any(Delivery.FILE, Delivery.CLIPBOARD);

    /** A label on text, wherever it is. */
    public static final Members<TextLabel.Place> ANYWHERE_ON_TEXT = Members.any(TextLabel.Place.values());
    /** A label in the text itself. */
    public static final Members<TextLabel.Place> IN_TEXT =
            Members.any(TextLabel.Place.START, TextLabel.Place.MIDDLE, TextLabel.Place.END);
    /** A label around the text or in the interface. */
    public static final Members<TextLabel.Place> AROUND_TEXT =
            Members.any(TextLabel.Place.AROUND, TextLabel.Place.INTERFACE);
    /** A label on audio, wherever it is. */
    public static final Members<AudioLabel.Place> ANYWHERE_ON_AUDIO = Members.any(AudioLabel.Place.values());
    /** A label in the audio itself. */
    public static final Members<AudioLabel.Place> IN_AUDIO =
            Members.any(AudioLabel.Place.START, AudioLabel.Place.MIDDLE, AudioLabel.Place.END);
    /** A label on audio in the interface. */
    public static final Members<AudioLabel.Place> AUDIO_INTERFACE = Members.any(AudioLabel.Place.INTERFACE);
    /** A spoken label. */
    public static final Members<AudioLabel.Form> SPOKEN = Members.any(AudioLabel.Form.VOICE);
    /** The label by rhythm. */
    public static final Members<AudioLabel.Form> RHYTHM = Members.any(AudioLabel.Form.RHYTHM);

    /** The metadata hold the generation label. */
    public static final Members<Element> GENERATION_LABEL = Members.any(Element.GENERATION_LABEL);
    /** The metadata name the provider. */
    public static final Members<Element> PROVIDER_ELEMENT = Members.any(Element.PROVIDER);
    /** The metadata hold the number of the content. */
    public static final Members<Element> CONTENT_NUMBER = Members.any(Element.PRODUCTION_NUMBER);
    /** The elements of whoever generates the content. */
    public static final Members<Element> PRODUCTION_ELEMENTS =
            Members.all(Element.GENERATION_LABEL, Element.PROVIDER, Element.PRODUCTION_NUMBER);
    /** The elements of whoever spreads the content. */
    public static final Members<Element> PROPAGATION_ELEMENTS =
            Members.all(Element.PROPAGATOR, Element.PROPAGATION_NUMBER);
    /** All elements. */
    public static final Members<Element> ALL_ELEMENTS = Members.all(Element.values());
    /** Any element at all. */
    public static final Members<Element> SOME_ELEMENT = Members.any(Element.values());

    private Concepts() {}
}

package org.deepsynth.rules.description;

/** Functions of generation and editing, with the examples that the law itself names (Deep Synthesis Provisions, art. 23). */
public enum Function {
    /** Dialogue, question and answer. */
    DIALOGUE,
    /** Writing of texts. */
    WRITING,
    /** Change of a text's style. */
    STYLE_TRANSFER,
    /** Text to speech with a given set of voices. */
    TEXT_TO_SPEECH,
    /** Speech in the voice of a given person. */
    VOICE_CLONING,
    /** Speech turned into another voice. */
    VOICE_CONVERSION,
    /** Change of a voice's attributes. */
    VOICE_ATTRIBUTE_EDITING,
    /** Music. */
    MUSIC,
    /** Sounds of a scene. */
    SCENE_SOUND,
    /** Faces of nobody in particular. */
    FACE_GENERATION,
    /** One face put in place of another. */
    FACE_REPLACEMENT,
    /** Change of a person's attributes. */
    PERSON_ATTRIBUTE_EDITING,
    /** A face made to move or speak. */
    FACE_MANIPULATION,
    /** A body made to move. */
    POSE_MANIPULATION,
    /** Pictures. */
    IMAGE_GENERATION,
    /** Enhancement such as more pixels. */
    ENHANCEMENT,
    /** Restoration. */
    RESTORATION,
    /** Video. */
    VIDEO_GENERATION,
    /** Three-dimensional reconstruction. */
    RECONSTRUCTION_3D,
    /** A digital person. */
    DIGITAL_PERSON,
    /** A highly realistic scene to experience or act in. */
    IMMERSIVE_SCENE,
    /** Anything else that generates or edits content. */
    OTHER
}

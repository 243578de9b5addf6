package org.deepsynth.rules.description;

/** Forms of content, as the Labelling Measures tell them apart (art. 4). */
public enum OutputForm {
    /** Written words. */
    TEXT,
    /** Sound. */
    AUDIO,
    /** Still pictures. */
    IMAGE,
    /** Moving pictures. */
    VIDEO,
    /** Virtual scenes. */
    VIRTUAL_SCENE,
    /** None of these. */
    OTHER
}

package org.deepsynth.rules.description;

/** The media that the open letter tells apart. */
public enum Medium {
    /** Still pictures. */
    IMAGE,
    /** Moving pictures. */
    VIDEO,
    /** Speech and singing. */
    VOICE,
    /** Written words. */
    TEXT
}

package org.deepsynth.rules.description;

/** Ways in which content reaches a user. */
public enum Delivery {
    /** Shown or played in the service. */
    SCREEN,
    /** Streamed without a file. */
    STREAM,
    /** Spoken in a call. */
    CALL,
    /** Downloaded or exported as a file. */
    FILE,
    /** Copied. */
    CLIPBOARD
}

package org.deepsynth.rules.description;

/** Whose face, voice or other biometric features a feature can take, and whether it edits what exists or makes it anew. */
public enum Likeness {
    /** A given person's, edited or taken over from a picture, a recording or a model of that person. */
    GIVEN_PERSON,
    /** The verified user's own, edited or taken over; all others are refused. */
    VERIFIED_USER,
    /** A real person's, generated from words or a name. */
    REAL_PERSON,
    /** Nobody real's: invented faces, voices or figures. */
    NOBODY_REAL
}

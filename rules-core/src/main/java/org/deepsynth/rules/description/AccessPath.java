package org.deepsynth.rules.description;

/** Ways in which outsiders can use or obtain a product. */
public enum AccessPath {
    /** A page or application. */
    UI,
    /** A programming interface. */
    API,
    /** A software kit. */
    SDK,
    /** Software that runs on the user's device. */
    ON_DEVICE,
    /** Released model weights. */
    WEIGHTS
}

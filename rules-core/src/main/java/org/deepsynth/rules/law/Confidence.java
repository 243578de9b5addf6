package org.deepsynth.rules.law;

/** How far a reading of the law can be trusted. */
public enum Confidence {
    /** The text is clear and was checked. */
    HIGH,
    /** One secondary source, or a reading that others may not share. */
    MEDIUM,
    /** Not checked, or disputed. */
    LOW
}

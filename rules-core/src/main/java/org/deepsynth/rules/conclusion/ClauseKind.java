package org.deepsynth.rules.conclusion;

/** What a clause says about its obligation. */
public enum ClauseKind {
    /** The obligation applies only where this holds. */
    APPLIES,
    /** The law's exemption: the obligation does not apply where this holds. */
    UNLESS,
    /** The obligation is met only where this holds. */
    REQUIRES
}

package org.deepsynth.rules.waiver;

/** Why somebody should look at a waiver again. */
public enum WaiverConcern {
    /** No pack of the report has an obligation of that id. */
    UNKNOWN_OBLIGATION,
    /** The obligation is a prohibition, and what is prohibited cannot be accepted. */
    REFUSED,
    /** Its last day is past. */
    EXPIRED,
    /** Its first day is still to come. */
    NOT_YET_VALID,
    /** The obligation is met or does not apply. */
    UNNECESSARY,
    /** There is no gap to accept: it is not decided whether there is one, or the service has no such subject. */
    UNUSED,
    /** It is in use, and its last day is near. */
    ENDS_SOON
}

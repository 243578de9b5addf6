package org.deepsynth.rules.finding;

/** Why an obligation does not apply. */
public enum Exclusion {
    /** Its first day is still to come. */
    NOT_IN_FORCE_YET,
    /** It is in force, but for those who have until a later day by transitional law. */
    NOT_DUE_YET,
    /** Its last day is over. */
    NO_LONGER_IN_FORCE,
    /** The service had ended before it was in force. */
    SERVICE_ENDED,
    /** It would apply, but the law makes an exception. */
    EXEMPT,
    /** It is not owed by this service, or not in this case. */
    DOES_NOT_APPLY;

    /** Whether it is only a matter of the day. */
    public boolean upcoming() {
        return this == NOT_IN_FORCE_YET || this == NOT_DUE_YET;
    }
}

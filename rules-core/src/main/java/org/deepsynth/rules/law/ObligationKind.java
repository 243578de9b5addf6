package org.deepsynth.rules.law;

/** The kinds of obligation; they differ in how silence and events are treated. */
public enum ObligationKind {
    /** Something must be done or be in place. */
    DUTY,
    /** A measurable detail of another obligation. */
    PARAMETER,
    /** Something must not be done; silence about it is shown apart from the open questions. */
    PROHIBITION,
    /** Something must be done when an event occurs. */
    ON_EVENT,
    /** The conditions of an exception that one may use. */
    PERMISSION,
    /** A principle; shown, never counted. */
    PRINCIPLE
}

package org.deepsynth.rules.report.where;

/** How something stands with the law of a place, the worst first. */
public enum Standing {
    /** There are gaps. */
    GAPS,
    /** There is no gap, but something is not known. */
    OPEN,
    /** All that is owed is met. */
    CLEAR,
    /** Nothing is owed yet, and something will be. */
    NOT_BEFORE,
    /** Nothing of its law, as far as a pack holds it, is owed here. */
    NOTHING_OWED
}

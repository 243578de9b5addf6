package org.deepsynth.rules.report;

/** How much a report holds in a form that may leave things out. */
public enum Extent {
    /** The gaps, but for those that somebody accepts. */
    GAPS,
    /** What is open, too. */
    OPEN,
    /** Every finding. */
    ALL
}

package org.deepsynth.rules.law;

/** What an obligation is judged for. */
public enum SubjectKind {
    /** Once, for the service as a whole. */
    SERVICE,
    /** For each feature. */
    FEATURE
}

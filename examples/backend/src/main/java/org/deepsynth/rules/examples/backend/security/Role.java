package org.deepsynth.rules.examples.backend.security;

/** What a user may do. */
public enum Role {
    /** Runs services of one operator: sees, assesses and switches these. */
    OPERATOR,
    /** Sees all services, and may waive and have all re-assessed. */
    COMPLIANCE,
    /** Reads everything and verifies the audit trail. */
    AUDITOR
}

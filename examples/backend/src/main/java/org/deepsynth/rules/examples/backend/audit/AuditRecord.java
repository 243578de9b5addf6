package org.deepsynth.rules.examples.backend.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is kept of one assessment.
 *
 * @param recordedAt when it was made
 * @param askedBy the user who asked, or the scheduler
 * @param occasion why it was made
 * @param operator whom the described service belongs to; empty where it belongs to none of the operators
 * @param service the configured service; empty where a text was sent
 * @param feature the feature that was to be switched; empty where none was
 * @param description the stated facts as YAML
 * @param descriptionDigest the library's digest of the stated facts
 * @param packs the rule packs with versions and digests, as JSON
 * @param asOf the evaluation date
 * @param outcome the verdict on each obligation and what was waived, as JSON
 * @param decision what followed
 */
public record AuditRecord(
        Instant recordedAt,
        String askedBy,
        Occasion occasion,
        String operator,
        String service,
        String feature,
        String description,
        String descriptionDigest,
        String packs,
        LocalDate asOf,
        String outcome,
        Decision decision) {

    /** Why an assessment was made. */
    public enum Occasion {
        /** A feature was to be switched. */
        GATE,
        /** Somebody asked. */
        REQUEST,
        /** The calendar or a new pack. */
        SCHEDULE
    }

    /** What followed from an assessment. */
    public enum Decision {
        /** The feature was switched on. */
        SWITCHED_ON,
        /** The feature was switched off. */
        SWITCHED_OFF,
        /** The feature stayed off. */
        REFUSED,
        /** Nothing was to be decided. */
        NONE
    }
}

package org.deepsynth.rules.examples.backend.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.examples.backend.assessment.Outcome;
import org.deepsynth.rules.examples.backend.assessment.PackVersion;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditRecord;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.finding.Verdict;

/** A kept assessment as JSON, without what only {@link Whole} has. */
record AssessmentView(
        long id,
        Instant recordedAt,
        String askedBy,
        Occasion occasion,
        String service,
        String feature,
        LocalDate asOf,
        Decision decision,
        Map<Verdict, Long> summary,
        String descriptionDigest,
        String hash) {

    static AssessmentView of(AuditEntry entry) {
        AuditRecord record = entry.record();
        return new AssessmentView(
                entry.sequence(),
                record.recordedAt(),
                record.askedBy(),
                record.occasion(),
                record.service(),
                record.feature(),
                record.asOf(),
                record.decision(),
                Outcome.read(record.outcome()).summary(),
                record.descriptionDigest(),
                entry.hash());
    }

    /** All that is kept of it. */
    record Whole(
            AssessmentView assessment,
            String operator,
            String description,
            List<PackVersion> packs,
            Map<String, Verdict> verdicts,
            List<String> waived,
            String previousHash) {

        static Whole of(AuditEntry entry) {
            Outcome outcome = Outcome.read(entry.record().outcome());
            return new Whole(
                    AssessmentView.of(entry),
                    entry.record().operator(),
                    entry.record().description(),
                    PackVersion.read(entry.record().packs()),
                    outcome.verdicts(),
                    outcome.waived(),
                    entry.previousHash());
        }
    }
}

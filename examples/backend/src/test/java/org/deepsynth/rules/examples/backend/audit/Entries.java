package org.deepsynth.rules.examples.backend.audit;

import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries of a past that tests need. */
public final class Entries {

    private Entries() {}

    /**
     * Keeps what a scheduled assessment with an earlier version of the packs would have kept: the same as an entry, but for the
     * packs and the outcome.
     */
    public static AuditEntry withOtherPacks(
            AuditChain chain, TransactionTemplate transaction, AuditEntry like, String outcome) {
        AuditRecord record = like.record();
        AuditRecord earlier = new AuditRecord(
                record.recordedAt(),
                "scheduler",
                Occasion.SCHEDULE,
                record.operator(),
                record.service(),
                "",
                record.description(),
                record.descriptionDigest(),
                "[{\"id\":\"cac\",\"version\":\"0.0.1\",\"digest\":\"sha256:00\"}]",
                record.asOf(),
                outcome,
                Decision.NONE);
        return transaction.execute(status -> chain.append(earlier));
    }
}

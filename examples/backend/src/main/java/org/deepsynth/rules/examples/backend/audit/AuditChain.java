package org.deepsynth.rules.examples.backend.audit;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appends to the audit trail. There is no way to change or remove an entry, here or anywhere else in this application.
 *
 * <p>An entry is written in the transaction of what it is about, so that neither is ever there without the other. Writers lock the
 * head until they commit, which keeps the chain without gap or fork; so append last, when everything slow is done.
 */
@Component
public class AuditChain {

    private static final String INSERT = """
            insert into audit_entry (sequence, recorded_at, asked_by, occasion, operator, service, feature, description,
                description_digest, packs, as_of, outcome, decision, previous_sequence, previous_hash, hash)
            values (:sequence, :recordedAt, :askedBy, :occasion, :operator, :service, :feature, :description,
                :descriptionDigest, :packs, :asOf, :outcome, :decision, :previousSequence, :previousHash, :hash)
            """;

    private final JdbcClient database;

    /** A chain in that database. */
    public AuditChain(JdbcClient database) {
        this.database = database;
    }

    /** Appends an entry; the caller's transaction decides whether it stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuditEntry append(AuditRecord record) {
        ChainHead head = database.sql("select sequence, hash from audit_head where id = 1 for update")
                .query(ChainHead.ROW)
                .single();
        AuditEntry entry = AuditEntry.after(head.sequence() + 1, head.hash(), record);
        insert(entry, head);
        database.sql("update audit_head set sequence = :sequence, hash = :hash where id = 1")
                .param("sequence", entry.sequence())
                .param("hash", entry.hash())
                .update();
        return entry;
    }

    private void insert(AuditEntry entry, ChainHead head) {
        AuditRecord record = entry.record();
        database.sql(INSERT)
                .param("sequence", entry.sequence())
                .param("recordedAt", record.recordedAt().toString())
                .param("askedBy", record.askedBy())
                .param("occasion", record.occasion().name())
                .param("operator", record.operator())
                .param("service", record.service())
                .param("feature", record.feature())
                .param("description", record.description())
                .param("descriptionDigest", record.descriptionDigest())
                .param("packs", record.packs())
                .param("asOf", record.asOf().toString())
                .param("outcome", record.outcome())
                .param("decision", record.decision().name())
                .param("previousSequence", head.sequence() == 0 ? null : head.sequence(), Types.BIGINT)
                .param("previousHash", entry.previousHash())
                .param("hash", entry.hash())
                .update();
    }
}

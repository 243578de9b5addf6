package org.deepsynth.rules.examples.backend.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit trail. */
@Component
public class AuditLog {

    private static final String ALL = "select * from audit_entry";
    private static final int PAGE = 500;

    private final JdbcClient database;

    /** The trail in that database. */
    public AuditLog(JdbcClient database) {
        this.database = database;
    }

    /** The last entry. */
    public ChainHead head() {
        return database.sql("select sequence, hash from audit_head where id = 1")
                .query(ChainHead.ROW)
                .single();
    }

    /** The entry of that number. */
    public Optional<AuditEntry> find(long sequence) {
        return database.sql(ALL + " where sequence = :sequence")
                .param("sequence", sequence)
                .query(AuditLog::entry)
                .optional();
    }

    /**
     * The latest entries before a number, newest first.
     *
     * @param operator only those of this operator; all where it is empty
     * @param service only those of this service; all where it is empty
     */
    public List<AuditEntry> latest(Optional<String> operator, Optional<String> service, long before, int limit) {
        String filter = " where sequence < :before"
                + operator.map(one -> " and operator = :operator").orElse("")
                + service.map(one -> " and service = :service").orElse("");
        var query = database.sql(ALL + filter + " order by sequence desc limit :limit")
                .param("before", before)
                .param("limit", limit);
        operator.ifPresent(one -> query.param("operator", one));
        service.ifPresent(one -> query.param("service", one));
        return query.query(AuditLog::entry).list();
    }

    /** The latest entry that describes what of a service runs: one that switched a feature, or a scheduled one. */
    public Optional<AuditEntry> latestRunning(String service) {
        return database.sql(ALL
                        + " where service = :service and (occasion = 'SCHEDULE' or decision in ('SWITCHED_ON', 'SWITCHED_OFF'))"
                        + " order by sequence desc limit 1")
                .param("service", service)
                .query(AuditLog::entry)
                .optional();
    }

    /** Gives every row from the first to the last, a page at a time. */
    void walk(Consumer<Row> visitor) {
        long after = Long.MIN_VALUE;
        List<Row> page;
        do {
            page = database.sql(ALL + " where sequence > :after order by sequence limit " + PAGE)
                    .param("after", after)
                    .query(AuditLog::row)
                    .list();
            page.forEach(visitor);
            after = page.isEmpty() ? after : page.get(page.size() - 1).sequence();
        } while (page.size() == PAGE);
    }

    /** A row as it was found; without an entry where somebody wrote what no entry can hold. */
    record Row(long sequence, Optional<AuditEntry> entry) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        long sequence = row.getLong("sequence");
        try {
            return new Row(sequence, Optional.of(entry(row, number)));
        } catch (IllegalArgumentException | DateTimeException notAnEntry) {
            return new Row(sequence, Optional.empty());
        }
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        AuditRecord record = new AuditRecord(
                Instant.parse(row.getString("recorded_at")),
                row.getString("asked_by"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("operator"),
                row.getString("service"),
                row.getString("feature"),
                row.getString("description"),
                row.getString("description_digest"),
                row.getString("packs"),
                LocalDate.parse(row.getString("as_of")),
                row.getString("outcome"),
                Decision.valueOf(row.getString("decision")));
        return new AuditEntry(row.getLong("sequence"), record, row.getString("previous_hash"), row.getString("hash"));
    }
}

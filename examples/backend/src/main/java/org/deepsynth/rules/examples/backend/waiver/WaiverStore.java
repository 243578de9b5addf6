package org.deepsynth.rules.examples.backend.waiver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.examples.backend.assessment.AssessmentSettings;
import org.deepsynth.rules.waiver.Waiver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Keeps waivers. None is ever removed; one that is revoked stays, with who revoked it. */
@Component
public class WaiverStore {

    private final JdbcClient database;
    private final AssessmentSettings settings;

    /** Waivers in that database; their days begin and end where those of assessments do. */
    public WaiverStore(JdbcClient database, AssessmentSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The waivers of a service that were not revoked, whether in force or not; each has its number for a line. */
    public List<Waiver> of(String service) {
        return service.isEmpty()
                ? List.of()
                : database.sql("select * from waiver where service = :service and revoked_by is null order by id")
                        .param("service", service)
                        .query(this::waiver)
                        .list();
    }

    /** Keeps a waiver and gives its number. */
    long add(String service, Waiver waiver) {
        KeyHolder key = new GeneratedKeyHolder();
        database.sql("""
                        insert into waiver (service, obligation, subject, reason, owner, approver, valid_from, valid_until)
                        values (:service, :obligation, :subject, :reason, :owner, :approver, :from, :until)
                        """)
                .param("service", service)
                .param("obligation", waiver.obligation())
                .param("subject", waiver.subject().orElse(null), Types.VARCHAR)
                .param("reason", waiver.reason())
                .param("owner", waiver.owner())
                .param("approver", waiver.approver())
                .param("from", waiver.from().toString())
                .param("until", waiver.until().toString())
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    /** Revokes a waiver of a service; whether there was one to revoke. */
    boolean revoke(String service, long number, String by, Instant at) {
        return database.sql("update waiver set revoked_by = :by, revoked_at = :at"
                                + " where id = :id and service = :service and revoked_by is null")
                        .param("by", by)
                        .param("at", at.toString())
                        .param("id", number)
                        .param("service", service)
                        .update()
                == 1;
    }

    private Waiver waiver(ResultSet row, int number) throws SQLException {
        return new Waiver(
                row.getString("obligation"),
                Optional.ofNullable(row.getString("subject")),
                row.getString("reason"),
                row.getString("owner"),
                row.getString("approver"),
                LocalDate.parse(row.getString("valid_from")),
                LocalDate.parse(row.getString("valid_until")),
                settings.zone(),
                Optional.empty(),
                Optional.empty(),
                row.getInt("id"));
    }
}

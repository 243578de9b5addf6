package org.deepsynth.rules.examples.backend.reassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what re-assessments found changed. */
@Component
class ChangeStore {

    private final JdbcClient database;

    ChangeStore(JdbcClient database) {
        this.database = database;
    }

    void add(VerdictChange change) {
        database.sql("""
                        insert into verdict_change (service, obligation, kind, causes, verdict_before, verdict_after,
                            reason_en, reason_zh, sequence_before, sequence_after)
                        values (:service, :obligation, :kind, :causes, :before, :after, :en, :zh, :first, :second)
                        """)
                .param("service", change.service())
                .param("obligation", change.obligation())
                .param("kind", change.kind().name())
                .param("causes", change.causes())
                .param("before", change.before().map(Verdict::name).orElse(null), Types.VARCHAR)
                .param("after", change.after().map(Verdict::name).orElse(null), Types.VARCHAR)
                .param("en", change.reason().in(Language.EN))
                .param("zh", change.reason().in(Language.ZH))
                .param("first", change.sequenceBefore())
                .param("second", change.sequenceAfter())
                .update();
    }

    /** The latest changes of these services, newest first. */
    List<VerdictChange> latest(Collection<String> services, int count) {
        return services.isEmpty()
                ? List.of()
                : database.sql(
                                "select * from verdict_change where service in (:services) order by id desc limit :count")
                        .param("services", services)
                        .param("count", count)
                        .query(ChangeStore::change)
                        .list();
    }

    private static VerdictChange change(ResultSet row, int number) throws SQLException {
        return new VerdictChange(
                row.getString("service"),
                row.getString("obligation"),
                Kind.valueOf(row.getString("kind")),
                row.getString("causes"),
                Optional.ofNullable(row.getString("verdict_before")).map(Verdict::valueOf),
                Optional.ofNullable(row.getString("verdict_after")).map(Verdict::valueOf),
                LocalizedText.of(Language.EN, row.getString("reason_en")).and(Language.ZH, row.getString("reason_zh")),
                row.getLong("sequence_before"),
                row.getLong("sequence_after"));
    }
}

package org.deepsynth.rules.examples.backend.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;

/** Records to append in tests. */
public final class Records {

    private Records() {}

    /** A record that somebody asked for. */
    public static AuditRecord by(String who) {
        return new AuditRecord(
                Instant.parse("2026-11-02T08:15:30.123456Z"),
                who,
                Occasion.REQUEST,
                "lantern",
                "face-studio",
                "swap",
                "service:\n  name: 换脸 'studio'\n",
                "sha256:00",
                "[{\"id\":\"cac\"}]",
                LocalDate.of(2026, 11, 2),
                "{\"verdicts\":{\"cac-ds-16a\":\"MET\"},\"waived\":[]}",
                Decision.NONE);
    }
}

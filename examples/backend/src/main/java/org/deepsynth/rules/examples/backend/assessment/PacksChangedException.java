package org.deepsynth.rules.examples.backend.assessment;

import java.util.stream.Collectors;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.Words;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;

/** A report cannot be made anew, since the rule packs are no longer those that it was made with. */
public final class PacksChangedException extends SpokenException {

    private static final long serialVersionUID = 1L;

    PacksChangedException(AuditEntry entry) {
        super(Words.of("packs-changed.detail")
                .with("number", Long.toString(entry.sequence()))
                .with("packs", packs(entry)));
    }

    private static String packs(AuditEntry entry) {
        return PackVersion.read(entry.record().packs()).stream()
                .map(pack -> pack.id() + " " + pack.version())
                .collect(Collectors.joining(", "));
    }
}

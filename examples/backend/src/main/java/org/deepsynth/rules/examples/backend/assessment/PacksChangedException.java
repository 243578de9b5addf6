package org.deepsynth.rules.examples.backend.assessment;

import java.util.stream.Collectors;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;

/** A report cannot be made anew, since the rule packs are no longer those that it was made with. */
public final class PacksChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PacksChangedException(AuditEntry entry) {
        super("Assessment " + entry.sequence() + " was made with other rule packs ("
                + PackVersion.read(entry.record().packs()).stream()
                        .map(pack -> pack.id() + " " + pack.version())
                        .collect(Collectors.joining(", "))
                + "). Its verdicts were kept; its report would be another one now.");
    }
}

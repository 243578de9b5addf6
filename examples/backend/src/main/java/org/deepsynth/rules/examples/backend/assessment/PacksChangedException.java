package org.deepsynth.rules.examples.backend.assessment;

import java.util.stream.Collectors;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.text.LocalizedText;

/** A report cannot be made anew, since the rule packs are no longer those that it was made with. */
public final class PacksChangedException extends SpokenException {

    private static final long serialVersionUID = 1L;

    PacksChangedException(AuditEntry entry) {
        super(new LocalizedText(
                        "Assessment {number} was made with other rule packs ({packs}). Its verdicts were kept;"
                                + " its report would be another one now.",
                        "评估{number}所用的规则包（{packs}）与现在的不同。当时的结论已留存，如今重新生成的报告会与当时不一致。")
                .with("number", Long.toString(entry.sequence()))
                .with("packs", packs(entry)));
    }

    private static String packs(AuditEntry entry) {
        return PackVersion.read(entry.record().packs()).stream()
                .map(pack -> pack.id() + " " + pack.version())
                .collect(Collectors.joining(", "));
    }
}

package org.deepsynth.rules.internal.binding;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.LocalizedText;

/** A fact written with what supports it: {@code value}, {@code reason} and {@code evidence}. */
record LongForm(Node value, Origin origin) {

    static final List<String> KEYS = List.of("value", "reason", "evidence");

    static LongForm read(Mapping mapping, String path, LocalizedText question, Faults faults) {
        faults.refuseUnknownKeys(mapping, KEYS, "the fact " + path);
        Node value = mapping.get("value").orElse(mapping);
        EvidenceReader reader = new EvidenceReader(path, faults);
        String reason = reader.text(mapping, "reason");
        List<Evidence> evidence = mapping.get("evidence").map(reader::read).orElse(List.of());
        int length =
                reason.length() + evidence.stream().mapToInt(LongForm::length).sum();
        if (length > Limits.SUPPORT) {
            faults.add(
                    mapping.mark(),
                    "The reason and evidence of " + path + " (" + length + " characters) must have at most "
                            + Limits.SUPPORT + " together.",
                    "Shorten them, or name one document that says the rest.");
        }
        return new LongForm(
                value,
                new Origin(
                        path,
                        question,
                        value.mark().line(),
                        value.mark().column(),
                        reason,
                        evidence,
                        Optional.empty()));
    }

    private static int length(Evidence evidence) {
        return evidence.reference().length()
                + evidence.kind().length()
                + evidence.attestedBy().length();
    }
}

package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.text.LocalizedText;

/** A fact written with what supports it: {@code value}, {@code reason}, {@code evidence} and {@code since}. */
record LongForm(Node value, Origin origin) {

    static final List<String> KEYS = List.of("value", "reason", "evidence", "since");

    /** The value of a fact, whichever form it is written in. */
    static Node value(Node written) {
        return written instanceof Mapping mapping ? mapping.get("value").orElse(mapping) : written;
    }

    static LongForm read(Mapping mapping, String path, LocalizedText question, Faults faults) {
        faults.refuseUnknownKeys(mapping, KEYS, "the fact " + path);
        Node value = value(mapping);
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
        Optional<LocalDate> since =
                mapping.get("since").flatMap(node -> new WithinLimits(faults).day(node, "since of " + path));
        Origin origin = new Origin(
                path,
                question,
                value.mark().line(),
                value.mark().column(),
                reason,
                evidence,
                since,
                Optional.empty(),
                Optional.empty());
        refuseNever(mapping, origin, faults);
        return new LongForm(value, origin);
    }

    /** A fact whose evidence ends before it holds would never count. */
    private static void refuseNever(Mapping mapping, Origin origin, Faults faults) {
        Optional<LocalDate> ended = origin.validUntil()
                .filter(last -> origin.since().filter(last::isBefore).isPresent());
        ended.ifPresent(last -> faults.add(
                mapping.get("since").orElse(mapping).mark(),
                "The since of " + origin.path() + " (" + origin.since().orElseThrow()
                        + ") must not be after the end of all its evidence (" + last + ").",
                "Correct one of the two days."));
    }

    private static int length(Evidence evidence) {
        return evidence.reference().length()
                + evidence.kind().length()
                + evidence.attestedBy().length();
    }
}

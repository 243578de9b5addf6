package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;

/** Reads what supports one fact: a reference, or a block that says more, or several of them. */
final class EvidenceReader {

    /** The keys that hold a text. */
    static final List<String> TEXTS = List.of("reference", "kind", "attestedBy");

    /** The keys that hold a day. */
    static final List<String> DAYS = List.of("observedOn", "validUntil");

    private static final List<String> KEYS = List.of("reference", "kind", "observedOn", "attestedBy", "validUntil");

    private final String path;
    private final Faults faults;

    /** For the fact at that path. */
    EvidenceReader(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    List<Evidence> read(Node node) {
        List<Evidence> found = new ArrayList<>();
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
                found.add(new Evidence(scalar.text()));
            } else if (item instanceof Mapping mapping
                    && !text(mapping, "reference").isBlank()) {
                found.add(block(mapping));
            } else {
                faults.add(
                        item.mark(),
                        "The evidence of " + path + " (" + item.kind() + ") must name a reference.",
                        "Write a title or address, or a block with the key reference.");
            }
        }
        return found;
    }

    private Evidence block(Mapping mapping) {
        faults.refuseUnknownKeys(mapping, KEYS, "the evidence of " + path);
        Optional<LocalDate> observedOn = day(mapping, "observedOn");
        Optional<LocalDate> validUntil = day(mapping, "validUntil");
        if (observedOn.isPresent()
                && validUntil.filter(observedOn.get()::isAfter).isPresent()) {
            faults.add(
                    mapping.get("validUntil").orElse(mapping).mark(),
                    "The validUntil of " + path + " (" + validUntil.get() + ") must not be before its observedOn ("
                            + observedOn.get() + ").",
                    "Correct one of the two days.");
        }
        return new Evidence(
                text(mapping, "reference"), text(mapping, "kind"), observedOn, text(mapping, "attestedBy"), validUntil);
    }

    private Optional<LocalDate> day(Mapping mapping, String key) {
        Optional<Node> node = mapping.get(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.get() instanceof Scalar scalar ? scalar.text() : ""));
        } catch (DateTimeParseException e) {
            faults.add(
                    node.get().mark(),
                    "The " + key + " of " + path + " (" + node.get().kind() + ") must be a day of the calendar.",
                    "Write it as year-month-day, such as 2025-09-01.");
            return Optional.empty();
        }
    }

    /** The text of a key; empty where it is left out. */
    String text(Mapping mapping, String key) {
        Optional<Node> node = mapping.get(key);
        if (node.isEmpty()) {
            return "";
        }
        if (node.get() instanceof Scalar scalar) {
            return scalar.text();
        }
        faults.add(
                node.get().mark(),
                "The " + key + " of " + path + " (" + node.get().kind() + ") must be a text.",
                "Write it on one line.");
        return "";
    }
}

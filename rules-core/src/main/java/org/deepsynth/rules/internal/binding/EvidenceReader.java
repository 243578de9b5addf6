package org.deepsynth.rules.internal.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Sample;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.source.Limits;

/** Reads what supports one fact: a reference, or a block that says more, or several of them. */
final class EvidenceReader {

    /** The keys that hold a text. */
    static final List<String> TEXTS = List.of("reference", "kind", "attestedBy", "sha256");

    /** The keys that hold a number of files. */
    static final List<String> NUMBERS = List.of("files", "contrary");

    /** The keys that hold a day. */
    static final List<String> DAYS = List.of("observedOn", "validUntil");

    private static final List<String> KEYS =
            List.of("reference", "kind", "observedOn", "attestedBy", "validUntil", "files", "contrary", "sha256");

    private final String path;
    private final Faults faults;
    private final WithinLimits limits;

    /** For the fact at that path. */
    EvidenceReader(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
        this.limits = new WithinLimits(faults);
    }

    List<Evidence> read(Node node) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        if (items.size() > Limits.EVIDENCE) {
            faults.add(
                    node.mark(),
                    "The evidence of " + path + " (" + items.size() + " items) must have at most " + Limits.EVIDENCE
                            + ".",
                    "Name the strongest, or one document that lists the others.");
            return List.of();
        }
        return items.stream().flatMap(item -> one(item).stream()).toList();
    }

    private Optional<Evidence> one(Node item) {
        if (item instanceof Scalar scalar && Spelling.says(scalar)) {
            return limits.text(scalar, "evidence of " + path, Limits.SUPPORT).map(Evidence::new);
        }
        String reference = item instanceof Mapping mapping ? text(mapping, "reference") : "";
        if (item instanceof Mapping mapping && !reference.isBlank()) {
            return Optional.of(block(mapping, reference));
        }
        faults.add(
                item.mark(),
                "The evidence of " + path + " (" + item.kind() + ") must name a reference.",
                "Write a title or address, or a block with the key reference.");
        return Optional.empty();
    }

    private Evidence block(Mapping mapping, String reference) {
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
                reference, text(mapping, "kind"), observedOn, text(mapping, "attestedBy"), validUntil, sample(mapping));
    }

    private Optional<Sample> sample(Mapping mapping) {
        if (Stream.of("files", "contrary", "sha256")
                .allMatch(key -> mapping.get(key).isEmpty())) {
            return Optional.empty();
        }
        int files = number(mapping, "files");
        int contrary = number(mapping, "contrary");
        if (files < 1 || contrary < 0 || contrary > files) {
            faults.add(
                    mapping.get("files").orElse(mapping).mark(),
                    "The evidence of " + path
                            + " must tell how many files were looked at, at least one, and how many of"
                            + " them are contrary to what is stated.",
                    "Write files: 40 and contrary: 0, or remove what tells of files.");
            return Optional.empty();
        }
        return Optional.of(new Sample(files, contrary, text(mapping, "sha256")));
    }

    /** A number of files; 0 where the key is left out, and -1 where it is none. */
    private static int number(Mapping mapping, String key) {
        return mapping.get(key)
                .map(node -> node instanceof Scalar scalar && scalar.text().matches("[0-9]{1,9}")
                        ? Integer.parseInt(scalar.text())
                        : -1)
                .orElse(0);
    }

    private Optional<LocalDate> day(Mapping mapping, String key) {
        return mapping.get(key).flatMap(node -> limits.day(node, key + " of " + path));
    }

    /** The text of a key; empty where it is left out. */
    String text(Mapping mapping, String key) {
        Optional<Node> node = mapping.get(key);
        if (node.isEmpty()) {
            return "";
        }
        if (node.get() instanceof Scalar scalar && Spelling.says(scalar)) {
            return limits.text(scalar, key + " of " + path, Limits.SUPPORT).orElse("…");
        }
        // a reference that says nothing is told where the reference is missed
        if (!(key.equals("reference") && node.get() instanceof Scalar)) {
            faults.add(
                    node.get().mark(),
                    "The " + key + " of " + path + " (" + node.get().kind() + ") must be a text.",
                    "Write it on one line, or remove the key.");
        }
        return "";
    }
}

package org.deepsynth.rules.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.law.LocalizedText;

/** A fact written with what supports it: {@code value}, {@code reason} and {@code evidence}. */
record LongForm(Node value, Origin origin) {

    static final List<String> KEYS = List.of("value", "reason", "evidence");
    static final List<String> EVIDENCE_KEYS = List.of("reference", "kind", "observedOn", "attestedBy");

    static LongForm read(Mapping mapping, String path, LocalizedText question, Faults faults) {
        faults.refuseUnknownKeys(mapping, KEYS, "the fact " + path);
        Node value = mapping.get("value").orElse(mapping);
        String reason = text(mapping, "reason", path, faults);
        List<Evidence> evidence = mapping.get("evidence")
                .map(node -> evidence(node, path, faults))
                .orElse(List.of());
        return new LongForm(
                value,
                new Origin(path, question, value.mark().line(), value.mark().column(), reason, evidence));
    }

    private static List<Evidence> evidence(Node node, String path, Faults faults) {
        List<Evidence> found = new ArrayList<>();
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
                found.add(new Evidence(scalar.text(), "", "", ""));
            } else if (item instanceof Mapping mapping
                    && mapping.get("reference").isPresent()) {
                faults.refuseUnknownKeys(mapping, EVIDENCE_KEYS, "the evidence of " + path);
                found.add(new Evidence(
                        text(mapping, "reference", path, faults),
                        text(mapping, "kind", path, faults),
                        text(mapping, "observedOn", path, faults),
                        text(mapping, "attestedBy", path, faults)));
            } else {
                faults.add(
                        item.mark(),
                        "The evidence of " + path + " (" + item.kind() + ") must name a reference.",
                        "Write a title or address, or a block with the key reference.");
            }
        }
        return found;
    }

    private static String text(Mapping mapping, String key, String path, Faults faults) {
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

package org.deepsynth.rules.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.TreeEditor;

/** The value of a single fact with what supports it, as a description writes both. */
record Stated(Node value, String reason, List<Evidence> evidence) {

    /** A value alone. */
    static Stated of(Node value) {
        return new Stated(value, "", List.of());
    }

    /** The same support for another value. */
    Stated value(Node other) {
        return new Stated(other, reason, evidence);
    }

    /** The same with that reason. */
    Stated reason(String given) {
        return new Stated(value, given, evidence);
    }

    /** The same with more evidence. */
    Stated and(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Stated(value, reason, List.copyOf(all));
    }

    /** In the short form where nothing supports it, else in the long one. */
    Node node() {
        if (reason.isEmpty() && evidence.isEmpty()) {
            return value;
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Mark.NONE, "value", value));
        add(entries, "reason", reason);
        if (!evidence.isEmpty()) {
            List<Node> items = evidence.stream().map(Stated::node).toList();
            entries.add(new Entry(Mark.NONE, "evidence", new Sequence(Mark.NONE, items)));
        }
        return new Mapping(Mark.NONE, List.copyOf(entries));
    }

    private static Node node(Evidence evidence) {
        // alone it is written alone, and the reader refuses it where it is blank
        if (evidence.reference().isBlank() || evidence.equals(new Evidence(evidence.reference()))) {
            return TreeEditor.scalar(evidence.reference());
        }
        List<Entry> entries = new ArrayList<>();
        add(entries, "reference", evidence.reference());
        add(entries, "kind", evidence.kind());
        add(entries, "observedOn", day(evidence.observedOn()));
        add(entries, "attestedBy", evidence.attestedBy());
        add(entries, "validUntil", day(evidence.validUntil()));
        return new Mapping(Mark.NONE, List.copyOf(entries));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static void add(List<Entry> entries, String key, String text) {
        if (!text.isEmpty()) {
            entries.add(new Entry(Mark.NONE, key, TreeEditor.scalar(text)));
        }
    }
}

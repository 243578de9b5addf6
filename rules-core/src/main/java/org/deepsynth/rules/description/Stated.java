package org.deepsynth.rules.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.TreeEditor;

/**
 * The value of a single fact with what supports it, as a description writes both.
 *
 * @param since the day from which it holds, as it was stated
 * @param members what supports single members of a list, by their names
 */
record Stated(Node value, String reason, List<Evidence> evidence, Optional<Node> since, Map<String, Stated> members) {

    /** A value alone. */
    static Stated of(Node value) {
        return new Stated(value, "", List.of(), Optional.empty(), Map.of());
    }

    /** The same support for another value. */
    Stated value(Node other) {
        return new Stated(other, reason, evidence, since, members);
    }

    /** The same with that reason. */
    Stated reason(String given) {
        return new Stated(value, given, evidence, since, members);
    }

    /** The same with more evidence. */
    Stated and(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Stated(value, reason, List.copyOf(all), since, members);
    }

    /** The same, holding from that day. */
    Stated since(Node day) {
        return new Stated(value, reason, evidence, Optional.of(day), members);
    }

    /** Whether it is a list that says something of that member. */
    boolean names(String member) {
        return value instanceof Mapping answers && answers.get(member).isPresent()
                || value instanceof Sequence list && list.items().stream().anyMatch(item -> isNamed(item, member));
    }

    /** The same with a change of what supports that member. */
    Stated member(String name, UnaryOperator<Stated> change) {
        Map<String, Stated> all = new LinkedHashMap<>(members);
        all.put(name, change.apply(members.getOrDefault(name, of(value))));
        return new Stated(value, reason, evidence, since, all);
    }

    private static boolean isNamed(Node item, String name) {
        return item instanceof Scalar scalar && scalar.text().equals(name);
    }

    /** In the short form where nothing supports it, else in the long one. */
    Node node() {
        if (reason.isEmpty() && evidence.isEmpty() && since.isEmpty()) {
            return valueWithMembers();
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Mark.NONE, "value", valueWithMembers()));
        add(entries, "reason", reason);
        if (!evidence.isEmpty()) {
            List<Node> items = evidence.stream().map(Stated::node).toList();
            entries.add(new Entry(Mark.NONE, "evidence", new Sequence(Mark.NONE, items)));
        }
        since.ifPresent(day -> entries.add(new Entry(Mark.NONE, "since", day)));
        return new Mapping(Mark.NONE, List.copyOf(entries));
    }

    private Node valueWithMembers() {
        if (value instanceof Sequence list) {
            return new Sequence(
                    Mark.NONE,
                    list.items().stream()
                            .map(item -> item instanceof Scalar name ? supported(name.text(), item) : item)
                            .toList());
        }
        return value instanceof Mapping answers
                ? new Mapping(
                        Mark.NONE,
                        answers.entries().stream()
                                .map(entry -> new Entry(Mark.NONE, entry.key(), supported(entry.key(), entry.value())))
                                .toList())
                : value;
    }

    private Node supported(String name, Node said) {
        Stated own = members.get(name);
        return own == null ? said : own.value(said).node();
    }

    /** Evidence as it is written. */
    static Node node(Evidence evidence) {
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
        evidence.sample().ifPresent(sample -> {
            add(entries, "files", String.valueOf(sample.files()));
            add(entries, "contrary", String.valueOf(sample.contrary()));
            add(entries, "sha256", sample.sha256());
        });
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

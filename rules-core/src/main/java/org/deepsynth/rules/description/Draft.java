package org.deepsynth.rules.description;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.TreeEditor;

/** The tree that Java code grows statement by statement, and what is wrong with the statements. */
final class Draft {

    private final Faults faults;
    private final Map<String, Stated> facts = new LinkedHashMap<>();
    private Node tree = new Mapping(Mark.NONE, List.of());

    Draft(String name) {
        this.faults = new Faults(name);
    }

    /** What was stated so far. */
    Node tree() {
        return tree;
    }

    /** What is wrong so far. */
    Faults faults() {
        return faults;
    }

    /** Puts a list or a block at the path, in the place of all that was stated there. */
    void put(String path, Node node) {
        facts.keySet()
                .removeIf(fact -> fact.equals(path) || fact.startsWith(path + ".") || fact.startsWith(path + "["));
        tree = TreeEditor.set(tree, path, node, faults);
    }

    /** States a single fact, in the place of what was stated of it. */
    void state(String path, Node value) {
        restate(path, Stated.of(value));
    }

    /** Answers for some members of a list, beside those that were answered before. */
    void answer(String path, Collection<? extends Enum<?>> members, Truth answer) {
        // a list that was stated as a whole is replaced, with its support
        Stated before = Optional.ofNullable(facts.get(path))
                .filter(stated -> stated.value() instanceof Mapping)
                .orElse(Stated.of(Values.NO_ENTRIES));
        Map<String, Node> answers = new LinkedHashMap<>();
        ((Mapping) before.value()).entries().forEach(entry -> answers.put(entry.key(), entry.value()));
        members.forEach(member -> answers.put(Values.name(member), Values.node(answer)));
        List<Entry> entries = answers.entrySet().stream()
                .map(entry -> new Entry(Mark.NONE, entry.getKey(), entry.getValue()))
                .toList();
        restate(path, before.value(new Mapping(Mark.NONE, entries)));
    }

    /** Adds to what supports the fact stated last; a fault where no single fact was. */
    void support(Optional<String> last, UnaryOperator<Stated> change) {
        if (last.isPresent() && facts.containsKey(last.get())) {
            restate(last.get(), change.apply(facts.get(last.get())));
        } else {
            faults.add(
                    Mark.NONE,
                    "A reason or evidence must follow the statement of a single fact.",
                    "State the answer, number, day, text or choice first; sections, lists and tables have neither.");
        }
    }

    /** Packs add to features and to nothing else. */
    void refuseSection(String pack) {
        faults.add(
                Mark.NONE,
                "The facts that the pack (" + pack + ") adds must be those of a feature.",
                "State them in feature(…).");
    }

    /** The same for one member of the list stated last; a fault where it names no such member. */
    void support(Optional<String> last, String member, UnaryOperator<Stated> change) {
        Optional<Stated> list = last.flatMap(path -> Optional.ofNullable(facts.get(path)));
        if (list.isPresent() && !list.get().names(member)) {
            faults.add(
                    Mark.NONE,
                    "The choice (" + member + ") that a reason or evidence is of must be one that " + last.get()
                            + " was stated to have or to lack.",
                    "State the choice first.");
        } else {
            support(last, stated -> stated.member(member, change));
        }
    }

    private void restate(String path, Stated changed) {
        put(path, changed.node());
        facts.put(path, changed);
    }
}

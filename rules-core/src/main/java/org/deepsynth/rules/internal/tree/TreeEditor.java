package org.deepsynth.rules.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;

/** Changes a value deep in a tree by its path; what lies beside the path is kept as it is. */
public final class TreeEditor {

    private TreeEditor() {}

    /**
     * The tree with that value at the path. Blocks on the way are made where they are missing; an item of a list is named
     * by its position or its id, and the position after the last one adds an item.
     */
    public static Node set(Node root, String path, Node value, Faults faults) {
        Optional<List<String>> steps = PathSteps.of(path);
        if (steps.isEmpty()) {
            faults.add(
                    Mark.NONE,
                    "The path (" + Node.shown(path) + ") must be keys joined by points.",
                    "Write it like features[0].mayConfuse.");
            return root;
        }
        return set(Optional.of(root), steps.get(), value, path, faults);
    }

    private static Node set(Optional<Node> node, List<String> steps, Node value, String path, Faults faults) {
        if (steps.isEmpty()) {
            return value;
        }
        List<String> rest = steps.subList(1, steps.size());
        UnaryOperator<Node> deeper = child -> set(Optional.ofNullable(child), rest, value, path, faults);
        return PathSteps.isItem(steps.get(0))
                ? item(node, steps.get(0).substring(1), deeper, path, faults)
                : key(node, steps.get(0), deeper);
    }

    private static Node key(Optional<Node> node, String key, UnaryOperator<Node> deeper) {
        List<Entry> entries =
                new ArrayList<>(node.orElse(null) instanceof Mapping mapping ? mapping.entries() : List.of());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.key().equals(key)) {
                entries.set(i, new Entry(entry.mark(), key, deeper.apply(entry.value())));
                return new Mapping(node.map(Node::mark).orElse(Mark.NONE), List.copyOf(entries));
            }
        }
        entries.add(new Entry(Mark.NONE, key, deeper.apply(null)));
        return new Mapping(node.map(Node::mark).orElse(Mark.NONE), List.copyOf(entries));
    }

    private static Node item(Optional<Node> node, String name, UnaryOperator<Node> deeper, String path, Faults faults) {
        List<Node> items =
                new ArrayList<>(node.orElse(null) instanceof Sequence sequence ? sequence.items() : List.of());
        int index = TreePath.index(items, name);
        if (index < 0 || index > items.size()) {
            faults.add(
                    Mark.NONE,
                    "The item (" + name + ") of " + path + " must be in the list.",
                    "Name it by its position, counted from 0, or by its id.");
            return node.orElse(new Sequence(Mark.NONE, List.of()));
        }
        if (index == items.size()) {
            items.add(deeper.apply(null));
        } else {
            items.set(index, deeper.apply(items.get(index)));
        }
        return new Sequence(node.map(Node::mark).orElse(Mark.NONE), List.copyOf(items));
    }

    /** The same value without places, for what stands in no text. */
    public static Node unplaced(Node node) {
        if (node instanceof Mapping mapping) {
            return new Mapping(
                    Mark.NONE,
                    mapping.entries().stream()
                            .map(entry -> new Entry(Mark.NONE, entry.key(), unplaced(entry.value())))
                            .toList());
        }
        if (node instanceof Sequence sequence) {
            return new Sequence(
                    Mark.NONE,
                    sequence.items().stream().map(TreeEditor::unplaced).toList());
        }
        return node instanceof Scalar scalar ? new Scalar(Mark.NONE, scalar.text(), scalar.style()) : node;
    }

    /** A value that Java code states. */
    public static Node scalar(String text) {
        return new Scalar(Mark.NONE, text, Style.TEXT);
    }
}

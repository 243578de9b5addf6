package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;

/** Finds values in a tree by their paths. */
public final class TreePath {

    private TreePath() {}

    /** The value at the path; items of lists are named by position or id. */
    public static Optional<Node> find(Node root, String path) {
        Optional<Node> at = Optional.of(root);
        for (String step : PathSteps.of(path).orElse(List.of("."))) {
            at = at.flatMap(node -> child(node, step));
        }
        return at;
    }

    private static Optional<Node> child(Node node, String step) {
        if (PathSteps.isItem(step)) {
            return node instanceof Sequence list ? item(list.items(), step.substring(1)) : Optional.empty();
        }
        return node instanceof Mapping block ? block.get(step) : Optional.empty();
    }

    private static Optional<Node> item(List<Node> items, String name) {
        int index = index(items, name);
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** The position that a name is, or that of the item of that id; negative where there is none. */
    static int index(List<Node> items, String name) {
        return index(items, name, TreePath::id);
    }

    /** The same of items that tell their ids so. */
    static <T> int index(List<T> items, String name, Function<T, Optional<String>> id) {
        if (name.length() < 6 && name.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(name);
        }
        for (int i = 0; i < items.size(); i++) {
            if (id.apply(items.get(i)).filter(name::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> id(Node item) {
        return item instanceof Mapping mapping && mapping.get("id").orElse(item) instanceof Scalar id
                ? Optional.of(id.text())
                : Optional.empty();
    }
}

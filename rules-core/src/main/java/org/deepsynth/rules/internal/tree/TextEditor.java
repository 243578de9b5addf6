package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Changes a value in a text by its path: comments, order and layout of all else stay as they are. What it has written is read back, and
 * is told as a fault where it would say anything but the change.
 */
public final class TextEditor {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private final TextPatch patch;
    private final Node value;

    private TextEditor(TextPatch patch, Node value) {
        this.patch = patch;
        this.value = value;
    }

    /** The text with that value at the path; the same text where the faults say why it cannot be. */
    public static String set(String text, String path, Node value, Faults faults) {
        Node wanted = TreeEditor.set(TreeParser.parse(text, faults), path, value, faults);
        if (!faults.found().isEmpty()) {
            return text;
        }
        TextPatch patch = new TextPatch(text, faults.source().endsWith(".json"));
        new TextEditor(patch, value).change(PathSteps.of(path).orElseThrow());
        Faults unread = new Faults(faults.source());
        Node got = TreeParser.parse(patch.patched(), unread);
        if (!unread.found().isEmpty() || !Canonical.text(got).equals(Canonical.text(wanted))) {
            faults.add(
                    Mark.NONE,
                    "The value of " + path + " cannot be put into the text without changing something else of it.",
                    "Write it there by hand.");
            return text;
        }
        return patch.patched();
    }

    private void change(List<String> steps) {
        Optional<org.snakeyaml.engine.v2.nodes.Node> root = compose(patch.text());
        if (root.isEmpty()) {
            patch.append(nested(steps));
            return;
        }
        org.snakeyaml.engine.v2.nodes.Node at = root.get();
        Optional<CollectionNode<?>> parent = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            List<String> rest = steps.subList(i, steps.size());
            Optional<org.snakeyaml.engine.v2.nodes.Node> next = child(at, steps.get(i));
            if (next.isEmpty()) {
                put(at, parent, rest);
                return;
            }
            parent = Optional.of((CollectionNode<?>) at);
            at = next.get();
        }
        patch.replace(at, parent, value);
    }

    /** Into a collection that lacks it, else in the place of what is no collection. */
    private void put(org.snakeyaml.engine.v2.nodes.Node at, Optional<CollectionNode<?>> parent, List<String> rest) {
        boolean item = PathSteps.isItem(rest.get(0));
        if (at instanceof MappingNode mapping && !item) {
            patch.insert(mapping, rest.get(0), nested(rest.subList(1, rest.size())));
        } else if (at instanceof SequenceNode sequence && item) {
            patch.insert(sequence, nested(rest.subList(1, rest.size())));
        } else {
            patch.replace(at, parent, nested(rest));
        }
    }

    /** The value within the blocks and lists that the steps name. */
    private Node nested(List<String> steps) {
        Node node = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            node = PathSteps.isItem(steps.get(i))
                    ? new Sequence(Mark.NONE, List.of(node))
                    : new Mapping(Mark.NONE, List.of(new Entry(Mark.NONE, steps.get(i), node)));
        }
        return node;
    }

    private static Optional<org.snakeyaml.engine.v2.nodes.Node> child(
            org.snakeyaml.engine.v2.nodes.Node node, String step) {
        if (node instanceof MappingNode mapping) {
            return value(mapping, step);
        }
        if (node instanceof SequenceNode sequence && PathSteps.isItem(step)) {
            List<org.snakeyaml.engine.v2.nodes.Node> items = sequence.getValue();
            int index = TreePath.index(items, step.substring(1), TextEditor::id);
            return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> id(org.snakeyaml.engine.v2.nodes.Node item) {
        return child(item, "id").filter(ScalarNode.class::isInstance).map(id -> ((ScalarNode) id).getValue());
    }

    private static Optional<org.snakeyaml.engine.v2.nodes.Node> value(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static Optional<org.snakeyaml.engine.v2.nodes.Node> compose(String text) {
        return new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text))).getSingleNode();
    }

    /** Whether a collection stands in brackets. */
    static boolean bracketed(CollectionNode<?> collection) {
        return collection.getFlowStyle() == FlowStyle.FLOW;
    }
}

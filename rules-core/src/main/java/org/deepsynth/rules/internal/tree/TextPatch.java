package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A text with one place changed. Values within brackets are written in brackets, all others as blocks. */
final class TextPatch {

    private static final int STEP = 2;

    private final String text;
    private final boolean json;
    private final String endOfLine;
    private StringBuilder patched;

    TextPatch(String text, boolean json) {
        this.text = text;
        this.json = json;
        this.endOfLine = text.contains("\r\n") ? "\r\n" : "\n";
        this.patched = new StringBuilder(text);
    }

    String text() {
        return text;
    }

    String patched() {
        return patched.toString();
    }

    /** At the end of a text that holds nothing but comments. */
    void append(Node value) {
        patched = new StringBuilder(text)
                .append(text.isEmpty() || text.endsWith("\n") ? "" : endOfLine)
                .append(block(value, 0));
    }

    /** A key that a block lacks. */
    void insert(MappingNode mapping, String key, Node value) {
        Node entry = new Mapping(Mark.NONE, List.of(new Entry(Mark.NONE, key, value)));
        String inside = bracket(entry);
        into(mapping, inside.substring(1, inside.length() - 1), entry);
    }

    /** One more item of a list. */
    void insert(SequenceNode sequence, Node value) {
        into(sequence, bracket(value), new Sequence(Mark.NONE, List.of(value)));
    }

    private void into(CollectionNode<?> collection, String inside, Node block) {
        boolean empty = collection.getValue().isEmpty();
        if (json || TextEditor.bracketed(collection)) {
            patched.insert(empty ? start(collection) + 1 : end(collection, false), (empty ? "" : ", ") + inside);
        } else {
            int column = column(collection);
            patched.insert(
                    endOfLine(end(collection, true)),
                    endOfLine + " ".repeat(column) + block(block, column).stripTrailing());
        }
    }

    /** In the place of what stands there. */
    void replace(org.snakeyaml.engine.v2.nodes.Node old, Optional<CollectionNode<?>> parent, Node value) {
        boolean inBrackets = json
                || parent.filter(TextEditor::bracketed).isPresent()
                || old instanceof CollectionNode<?> collection && TextEditor.bracketed(collection);
        int from = start(old);
        int to = end(old, true);
        if (inBrackets || value instanceof Scalar) {
            boolean glued = from == to && from > 0 && text.charAt(from - 1) == ':';
            patched.replace(from, to, (glued ? " " : "") + bracket(value));
        } else if (old instanceof CollectionNode<?> collection) {
            int shift = value instanceof Mapping ? shift(collection, parent) : 0;
            String margin = " ".repeat(shift);
            patched.replace(
                    from, to, margin + block(value, column(collection) + shift).stripTrailing());
        } else {
            below(from, to, parent, value);
        }
    }

    /** The hyphens of a list may stand right below its key; keys of a block in its place must not. */
    private static int shift(CollectionNode<?> old, Optional<CollectionNode<?>> parent) {
        boolean below = parent.filter(MappingNode.class::isInstance)
                .filter(key -> column(key) == column(old))
                .isPresent();
        return below ? STEP : 0;
    }

    /** A block in the place of a single value: what follows that on its line stays with its key. */
    private void below(int from, int to, Optional<CollectionNode<?>> parent, Node value) {
        int outer = parent.map(TextPatch::column).orElse(0);
        if (parent.orElse(null) instanceof SequenceNode) {
            patched.replace(from, to, block(value, outer + STEP).stripTrailing());
            return;
        }
        int column = value instanceof Mapping ? outer + STEP : outer;
        patched.insert(
                endOfLine(to),
                endOfLine + " ".repeat(column) + block(value, column).stripTrailing());
        int start = from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : from;
        patched.delete(start, to);
    }

    /** As a block whose first line begins where it is put. */
    private String block(Node value, int column) {
        return YamlWriter.write(value)
                .lines()
                .collect(Collectors.joining(endOfLine + " ".repeat(column), "", endOfLine));
    }

    private String bracket(Node value) {
        if (value instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> single(entry.key()) + ": " + bracket(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Sequence sequence) {
            return sequence.items().stream().map(this::bracket).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) value;
        return scalar.style() == Style.NUMBER || scalar.style() == Style.BOOLEAN
                ? scalar.text()
                : single(scalar.text());
    }

    /** Within brackets a comma, a bracket or a colon would end a text without quotes. */
    private String single(String text) {
        boolean plain = !json && text.matches("[\\p{L}\\p{N}_./-]+");
        return plain ? YamlText.write(text, 0) : JsonWriter.line(text);
    }

    private int start(org.snakeyaml.engine.v2.nodes.Node node) {
        return offset(node.getStartMark().orElseThrow().getIndex());
    }

    /** Where it ends without what follows it, such as comments, which readers count with a block. */
    private int end(org.snakeyaml.engine.v2.nodes.Node node, boolean whole) {
        boolean entire = whole && (!(node instanceof CollectionNode<?> collection) || TextEditor.bracketed(collection));
        if (!entire
                && node instanceof MappingNode mapping
                && !mapping.getValue().isEmpty()) {
            NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
            return end(last.getValueNode(), true);
        }
        if (!entire
                && node instanceof SequenceNode sequence
                && !sequence.getValue().isEmpty()) {
            return end(sequence.getValue().get(sequence.getValue().size() - 1), true);
        }
        int end = offset(node.getEndMark().orElseThrow().getIndex());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        if (end < 0) {
            return text.length();
        }
        return end > 0 && text.charAt(end - 1) == '\r' && end > from ? end - 1 : end;
    }

    private static int column(CollectionNode<?> collection) {
        return collection.getStartMark().orElseThrow().getColumn();
    }

    /** Readers count characters, Java counts halves of some. */
    private int offset(int characters) {
        return text.offsetByCodePoints(0, characters);
    }
}

package org.deepsynth.rules.description;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.PathSteps;
import org.deepsynth.rules.source.TextRegion;
import org.jspecify.annotations.Nullable;

/** The text that a description was read from, for tools that show findings beside it. Immutable and thread-safe. */
public final class DescriptionText {

    private final String name;
    private final String text;
    private final boolean json;
    private final Node tree;
    private final List<String> lines;

    DescriptionText(String name, String text, boolean json, Node tree) {
        this(
                name,
                text,
                json,
                tree,
                List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1)));
    }

    private DescriptionText(String name, String text, boolean json, Node tree, List<String> lines) {
        this.name = name;
        this.text = text;
        this.json = json;
        this.tree = tree;
        this.lines = lines;
    }

    /** The same text for a description with other facts. */
    DescriptionText with(Node other) {
        return new DescriptionText(name, text, json, other, lines);
    }

    /**
     * The name of the file as others know it: from the root of the repository that it is in, with slashes; where it is in none, as
     * it was named.
     */
    public String name() {
        return name;
    }

    /** The text, as it was read. */
    public String text() {
        return text;
    }

    /** Whether it is JSON, whose columns are counted in UTF-16 units, and not in code points as those of YAML. */
    public boolean json() {
        return json;
    }

    /** The value that begins there, as far as it stands on that line. */
    public TextRegion at(int line, int column) {
        String content = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        int start = offset(content, Math.max(column, 1) - 1);
        int end = Math.max(new ValueEnd(content, json).from(start), Math.min(start + 1, content.length()));
        return new TextRegion(Math.max(line, 1), column(content, start), Math.max(line, 1), column(content, end));
    }

    /** Where a fact that is left out would stand: the nearest block that there is, or else the text's beginning. */
    public TextRegion nearest(String path) {
        Node node = tree;
        Mark best = new Mark(1, 1);
        for (String step : PathSteps.of(path).orElse(List.of())) {
            Entry next = child(node, step);
            if (next == null) {
                break;
            }
            best = next.mark().line() > 0 ? next.mark() : best;
            node = next.value();
        }
        return at(best.line(), best.column());
    }

    private static @Nullable Entry child(Node node, String step) {
        if (node instanceof Sequence list && PathSteps.isItem(step)) {
            String inside = step.substring(1, step.length() - (step.endsWith("]") ? 1 : 0));
            int index = inside.matches("\\d{1,6}") ? Integer.parseInt(inside) : -1;
            return index >= 0 && index < list.items().size()
                    ? new Entry(
                            list.items().get(index).mark(), step, list.items().get(index))
                    : null;
        }
        return node instanceof Mapping block
                ? block.entries().stream()
                        .filter(entry -> entry.key().equals(step))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private int offset(String content, int column) {
        if (json) {
            return Math.min(column, content.length());
        }
        return content.offsetByCodePoints(0, Math.min(column, content.codePointCount(0, content.length())));
    }

    private int column(String content, int offset) {
        return 1 + (json ? offset : content.codePointCount(0, offset));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescriptionText that
                && name.equals(that.name)
                && text.equals(that.text)
                && json == that.json;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** What it is, without what it says. */
    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }

    /** The text of a description that has one. */
    static Optional<DescriptionText> of(Description description, Node tree) {
        return description.text().map(text -> text.with(tree));
    }
}

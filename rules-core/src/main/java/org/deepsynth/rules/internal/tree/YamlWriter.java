package org.deepsynth.rules.internal.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;

/**
 * Writes a tree as people write descriptions. Comments and layout of the text it came from are not in a tree. A library's writer
 * would not do: it quotes {@code yes}, and its blocks of lines lose what some readers count as the end of a line.
 */
public final class YamlWriter {

    private static final int STEP = 2;

    private final StringBuilder yaml = new StringBuilder();

    private YamlWriter() {}

    /** The tree as YAML. */
    public static String write(Node tree) {
        return write(plain(tree));
    }

    /** Maps, lists and single values as YAML. */
    public static String write(Object tree) {
        YamlWriter writer = new YamlWriter();
        if (single(tree)) {
            writer.line(tree, 0);
        } else {
            writer.block(tree, 0);
        }
        return writer.yaml.toString();
    }

    /** The entries of a map or a list that has some; the first begins where the text stands. */
    private void block(Object tree, int indent) {
        String margin = "";
        if (tree instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                yaml.append(margin)
                        .append(YamlText.write(entry.getKey().toString(), 0))
                        .append(':');
                value(entry.getValue(), indent);
                margin = " ".repeat(indent);
            }
        } else if (tree instanceof Collection<?> list) {
            for (Object item : list) {
                yaml.append(margin).append("- ");
                if (single(item)) {
                    line(item, indent + STEP);
                } else {
                    block(item, indent + STEP);
                }
                margin = " ".repeat(indent);
            }
        }
    }

    private void value(Object value, int indent) {
        if (single(value)) {
            yaml.append(' ');
            line(value, indent + STEP);
        } else {
            // the hyphens of a list stand below its key, the keys of a block one step to the right
            int deeper = value instanceof Map ? indent + STEP : indent;
            yaml.append('\n').append(" ".repeat(deeper));
            block(value, deeper);
        }
    }

    private void line(Object value, int indent) {
        if (value instanceof Map) {
            yaml.append("{}");
        } else if (value instanceof Collection) {
            yaml.append("[]");
        } else if (value instanceof Unquoted unquoted) {
            yaml.append(unquoted.text());
        } else {
            yaml.append(YamlText.write(String.valueOf(value), indent));
        }
        yaml.append('\n');
    }

    private static boolean single(Object value) {
        return value instanceof Map<?, ?> map
                ? map.isEmpty()
                : !(value instanceof Collection<?> list) || list.isEmpty();
    }

    private static Object plain(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> block = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> block.put(entry.key(), plain(entry.value())));
            return block;
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(YamlWriter::plain).toList();
        }
        Scalar scalar = (Scalar) node;
        boolean unquoted = scalar.style() == Style.NUMBER || scalar.style() == Style.BOOLEAN;
        return unquoted ? new Unquoted(scalar.text()) : scalar.text();
    }

    /** A number or boolean, which in quotes would be read back as a text. */
    private record Unquoted(String text) {}
}

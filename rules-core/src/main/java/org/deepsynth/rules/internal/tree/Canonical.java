package org.deepsynth.rules.internal.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;

/** A tree's content without places and order of keys, so that the same facts have the same digest however written. */
public final class Canonical {

    private Canonical() {}

    /** The SHA-256 of the content, after the word {@code sha256:}. */
    public static String digest(Node tree) {
        return digest(text(tree));
    }

    /** The SHA-256 of a text, after the word {@code sha256:}. */
    public static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The content as JSON, every value as a text. */
    public static String text(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        if (node instanceof Mapping mapping) {
            text.append('{');
            String comma = "";
            List<Entry> entries = new ArrayList<>(mapping.entries());
            entries.sort(Comparator.comparing(Entry::key));
            for (Entry entry : entries) {
                text.append(comma);
                quote(entry.key(), text);
                text.append(':');
                write(entry.value(), text);
                comma = ",";
            }
            text.append('}');
        } else if (node instanceof Sequence sequence) {
            text.append('[');
            String comma = "";
            for (Node item : sequence.items()) {
                text.append(comma);
                write(item, text);
                comma = ",";
            }
            text.append(']');
        } else if (node instanceof Scalar scalar) {
            quote(scalar.text(), text);
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"')
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}

package org.deepsynth.rules.internal.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
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
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .sorted(Comparator.comparing(Entry::key))
                    .map(entry -> quote(entry.key()) + ":" + text(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
        }
        return node instanceof Scalar scalar ? quote(scalar.text()) : "";
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

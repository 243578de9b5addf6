package org.deepsynth.rules.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML or JSON into a tree with places, within limits of size and depth and without anchors. */
public final class TreeParser {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 1_000_000;

    /** No text that is read has more bytes: of a character, UTF-8 makes three at most. */
    public static final int MAX_BYTES = 3 * MAX_LENGTH;

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 32;

    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build();
    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(LIMITS).build();
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final Faults faults;
    private JsonParser parser;

    private TreeParser(Faults faults, JsonParser parser) {
        this.faults = faults;
        this.parser = parser;
    }

    /**
     * The tree of the text, which is JSON where its source ends in {@code .json}, else YAML; an empty block where the text cannot
     * be read at all, which is then among the faults.
     */
    public static Node parse(String text, Faults faults) {
        return parse(text, faults.source().endsWith(".json") ? JSON : YAML, faults);
    }

    /** The tree of a value given beside a text, in the words of YAML whatever the text is written in. */
    public static Node value(String text, Faults faults) {
        return parse(text, YAML, faults);
    }

    /** The tree of the text, which is JSON whatever its source is called; else the same. */
    public static Node parseJson(String text, Faults faults) {
        return parse(text, JSON, faults);
    }

    private static Node parse(String text, TokenStreamFactory format, Faults faults) {
        Mapping nothing = new Mapping(new Mark(1, 1), List.of());
        if (text.length() > MAX_LENGTH) {
            faults.add(
                    Mark.NONE,
                    "The text (" + text.length() + " characters) must have at most " + MAX_LENGTH + ".",
                    "Split it into several files.");
            return nothing;
        }
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return nothing;
            }
            TreeParser reader = new TreeParser(faults, parser);
            Node root = reader.node(first);
            if (parser.nextToken() != null) {
                faults.add(reader.mark(), "The text must hold one document.", "Remove what follows the first.");
            }
            return root;
        } catch (JacksonException e) {
            faults.add(place(e.getLocation()), "The text cannot be read: " + plain(e), "");
            return nothing;
        }
    }

    private Node node(JsonToken token) {
        Mark mark = mark();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            faults.add(mark, "The alias (*" + yaml.getString() + ") must not be used.", "Write the value out in full.");
            return new Scalar(mark, "unknown", Style.TEXT);
        }
        return switch (token) {
            case START_OBJECT -> mapping(mark);
            case START_ARRAY -> sequence(mark);
            case VALUE_NULL -> new Scalar(mark, "", Style.EMPTY);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(mark, parser.getString(), Style.BOOLEAN);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(mark, parser.getString(), Style.NUMBER);
            default -> text(mark, parser.getString());
        };
    }

    private static Scalar text(Mark mark, String text) {
        return new Scalar(mark, text, text.isEmpty() ? Style.EMPTY : Style.TEXT);
    }

    private Sequence sequence(Mark mark) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new Sequence(mark, List.copyOf(items));
    }

    private Mapping mapping(Mark mark) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Mark> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Mark at = mark();
            Mark before = seen.putIfAbsent(key, at);
            Node value = node(parser.nextToken());
            if (before == null) {
                entries.add(new Entry(at, key, value));
            } else {
                faults.add(
                        at,
                        "The key (" + key + ") must stand once; it stands already on line " + before.line() + ".",
                        "Remove one of the two.");
            }
        }
        return new Mapping(mark, List.copyOf(entries));
    }

    private Mark mark() {
        return place(parser.currentTokenLocation());
    }

    private static Mark place(TokenStreamLocation location) {
        return location == null
                ? Mark.NONE
                : new Mark(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** The parser's own sentences without its pictures of the source. */
    private static String plain(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}

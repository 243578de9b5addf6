package org.deepsynth.rules.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.deepsynth.rules.internal.tree.Node.Entry;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.internal.tree.Node.Scalar;
import org.deepsynth.rules.internal.tree.Node.Sequence;
import org.deepsynth.rules.internal.tree.Node.Style;
import org.deepsynth.rules.source.Limits;
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

    private static final StreamReadConstraints LIMITS =
            // what is too long or too deep is told here, with its place; the parsers only need not give up before
            StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 1)
                    .maxNameLength(Limits.TEXT)
                    .maxNumberLength(Limits.TEXT)
                    .build();
    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(LIMITS).build();
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Faults faults;
    private final JsonParser parser;
    private final PlainScalars plain;
    private int depth;

    /** The text goes on too deep to be read to its end. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    private TreeParser(Faults faults, JsonParser parser, String text) {
        this.faults = faults;
        this.parser = parser;
        this.plain = new PlainScalars(text);
    }

    /**
     * The tree of the text, which is JSON where its source ends in {@code .json}, else YAML; an empty block where the text cannot
     * be read at all, which is then among the faults.
     */
    public static Node parse(String text, Faults faults) {
        // some programs set a mark before a file's first character
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return parse(unmarked, faults.source().endsWith(".json") ? JSON : YAML, faults);
    }

    /** The tree of a value given beside a text, in the words of YAML whatever the text is written in. */
    public static Node value(String text, Faults faults) {
        Faults own = new Faults(faults.source());
        Node value = parse(text, YAML, own);
        faults.addAll(own.found());
        return value;
    }

    /** The tree of the text, which is JSON whatever its source is called; else the same. */
    public static Node parseJson(String text, Faults faults) {
        return parse(text, JSON, faults);
    }

    private static Node parse(String text, TokenStreamFactory format, Faults faults) {
        Mapping nothing = new Mapping(new Mark(1, 1), List.of());
        if (text.length() > Limits.TEXT) {
            faults.unreadable(
                    Mark.NONE,
                    "The text (" + text.length() + " characters) must have at most " + Limits.TEXT + ".",
                    "Split it into several files.");
            return nothing;
        }
        if (RawText.refused(text, format == YAML, faults)) {
            return nothing;
        }
        try (JsonParser parser = parser(format, text)) {
            return new TreeParser(faults, parser, text).document().orElse(nothing);
        } catch (TooDeep told) {
            return nothing;
        } catch (JacksonException e) {
            ParserWords words = ParserWords.of(e.getOriginalMessage(), place(e.getLocation()), text);
            faults.unreadable(words.mark(), words.message(), words.wayOut());
            return nothing;
        }
    }

    private static JsonParser parser(TokenStreamFactory format, String text) {
        ObjectReadContext context = ObjectReadContext.empty();
        return format == YAML
                ? format.createParser(context, new WholeCharacters(text))
                : format.createParser(context, text);
    }

    private Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        Node root = node(first);
        if (parser.nextToken() != null) {
            faults.add(mark(), "The text must hold one document.", "Remove what follows the first.");
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token) {
        Mark mark = mark();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            faults.add(mark, "The alias (*" + yaml.getString() + ") must not be used.", "Write the value out in full.");
            return new Scalar(mark, "unknown", Style.TEXT);
        }
        return switch (token) {
            case START_OBJECT -> deeper(mark, this::mapping);
            case START_ARRAY -> deeper(mark, this::sequence);
            case VALUE_NULL -> new Scalar(mark, "", Style.EMPTY);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(mark, parser.getString(), Style.BOOLEAN);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(mark, parser.getString(), Style.NUMBER);
            default -> text(mark, parser.getString());
        };
    }

    private Node deeper(Mark mark, Function<Mark, Node> read) {
        if (++depth > Limits.DEPTH) {
            faults.unreadable(
                    mark,
                    "The nesting of blocks and lists must be at most " + Limits.DEPTH + " deep.",
                    "No fact lies that deep; remove the brackets or blanks that are too many.");
            throw new TooDeep();
        }
        Node node = read.apply(mark);
        depth--;
        return node;
    }

    private Scalar text(Mark mark, String text) {
        Style style = parser instanceof YAMLParser
                ? plain.style(text, parser.currentTokenLocation().getCharOffset())
                : Style.TEXT;
        return text.isEmpty() || style == Style.EMPTY
                ? new Scalar(mark, "", Style.EMPTY)
                : new Scalar(mark, text, style);
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
                        "The key (" + Node.shown(key) + ") must stand once; it stands already on line " + before.line()
                                + ".",
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
}

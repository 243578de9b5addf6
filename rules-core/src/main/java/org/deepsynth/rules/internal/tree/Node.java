package org.deepsynth.rules.internal.tree;

import java.util.List;
import java.util.Optional;

/** A parsed text as a tree whose every node knows its place. */
public sealed interface Node {

    /** How much of a value a message shows, in characters. */
    int LONGEST_SHOWN = 40;

    /** Where the node starts. */
    Mark mark();

    /** What the node is, in a user's words. */
    String kind();

    /** As much of a text as a message shows. */
    static String shown(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        boolean parts = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
        return text.substring(0, parts ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }

    /** A place in the text, counted from 1; 0 for what no text holds. */
    record Mark(int line, int column) {
        /** The place of what Java code stated. */
        public static final Mark NONE = new Mark(0, 0);
    }

    /** How a scalar was written. */
    enum Style {
        /** A text, quoted or not. */
        TEXT,
        /** A number. */
        NUMBER,
        /** true or false. */
        BOOLEAN,
        /** null, or nothing at all. */
        EMPTY
    }

    /** A single value. */
    record Scalar(Mark mark, String text, Style style) implements Node {
        @Override
        public String kind() {
            if (style == Style.EMPTY) {
                return "nothing";
            }
            return shown(text);
        }
    }

    /** A list. */
    record Sequence(Mark mark, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the order written. */
    record Mapping(Mark mark, List<Entry> entries) implements Node {
        @Override
        public String kind() {
            return "a block of keys";
        }

        /** The value of the key, if it is there. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** A key and its value. */
    record Entry(Mark mark, String key, Node value) {}
}

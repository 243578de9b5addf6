package org.deepsynth.rules.report.text;

import org.deepsynth.rules.source.Printable;

/** Lines of text, wrapped and indented. */
public final class Page {

    private static final int WIDTH = 100;

    /** What does not end a line, and what does not begin one. */
    private static final String OPENING = "《“（";

    private static final String CLOSING = "，。、；：？！》”）";

    private static final String PLAIN = "\u001b[0m";

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    /** Without colour. */
    public Page() {
        this(false);
    }

    /** With colour only where the reader's terminal shows it. */
    public Page(boolean colour) {
        this.colour = colour;
    }

    /** An empty line. */
    public void gap() {
        text.append('\n');
    }

    /** One line, however long. */
    public void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(Printable.line(line)).append('\n');
    }

    /** A line that heads others, in a colour of terminals such as 31 for red. */
    void heading(String line, int code) {
        if (colour) {
            text.append("\u001b[1;")
                    .append(code)
                    .append('m')
                    .append(Printable.line(line))
                    .append(PLAIN)
                    .append('\n');
        } else {
            line(0, line);
        }
    }

    /**
     * A paragraph, wrapped between words; a Chinese character counts as two columns and may end a line, unless it opens a bracket or
     * punctuation follows.
     */
    public void text(int indent, String paragraph) {
        StringBuilder line = new StringBuilder();
        int columns = indent;
        int breakAt = -1;
        for (int i = 0; i < paragraph.length(); i++) {
            char next = paragraph.charAt(i);
            line.append(next);
            columns += wide(next) ? 2 : 1;
            if (next == ' ' || wide(next) && mayPart(paragraph, i)) {
                breakAt = line.length();
            }
            if (columns >= WIDTH && breakAt > 0) {
                line(indent, line.substring(0, breakAt).stripTrailing());
                line.delete(0, breakAt);
                columns = indent + columns(line);
                breakAt = -1;
            }
        }
        if (!line.isEmpty()) {
            line(indent, line.toString().stripTrailing());
        }
    }

    private static boolean mayPart(String paragraph, int last) {
        boolean opens = OPENING.indexOf(paragraph.charAt(last)) >= 0;
        return !opens && (last + 1 == paragraph.length() || CLOSING.indexOf(paragraph.charAt(last + 1)) < 0);
    }

    /** A text with blanks after it, up to so many columns; of a longer one, what fits, with an ellipsis. */
    public static String padded(String text, int width) {
        StringBuilder kept = new StringBuilder(text);
        if (columns(kept) >= width) {
            while (columns(kept) > width - 2) {
                kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
            }
            kept.append('…');
        }
        return kept.append(" ".repeat(width - columns(kept))).toString();
    }

    private static int columns(CharSequence line) {
        return line.chars().map(c -> wide((char) c) ? 2 : 1).sum();
    }

    /** CJK ideographs, their punctuation and full-width forms; good enough to wrap lines by. */
    private static boolean wide(char c) {
        return (c >= '\u2e80' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uff60');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

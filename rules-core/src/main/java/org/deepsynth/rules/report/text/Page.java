package org.deepsynth.rules.report.text;

import org.deepsynth.rules.internal.wording.Width;
import org.deepsynth.rules.source.Printable;

/** Lines of text, wrapped and indented. */
public final class Page {

    private static final int WIDTH = 100;

    /** What does not end a line, and what does not begin one. */
    private static final String OPENING = "《“‘（([{第";

    private static final String CLOSING = "，。、；：？！》”’）…·)]},.;:?!%";

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
     * A paragraph, wrapped between words; a Chinese character counts as two columns and may end a line. No line begins with what
     * closes something or parts it from what precedes, and none ends with what opens a bracket.
     */
    public void text(int indent, String paragraph) {
        StringBuilder line = new StringBuilder();
        int columns = indent;
        int breakAt = -1;
        for (int i = 0; i < paragraph.length(); i++) {
            char next = paragraph.charAt(i);
            line.append(next);
            columns += Width.wide(next) ? 2 : 1;
            if ((next == ' ' || Width.wide(next)) && mayPart(paragraph, i)) {
                breakAt = line.length();
            }
            if (columns >= WIDTH && breakAt > 0) {
                line(indent, line.substring(0, breakAt).stripTrailing());
                line.delete(0, breakAt);
                columns = indent + Width.columns(line);
                breakAt = -1;
            }
        }
        if (!line.isEmpty()) {
            line(indent, line.toString().stripTrailing());
        }
    }

    private static boolean mayPart(String paragraph, int last) {
        int before = last;
        while (before >= 0 && paragraph.charAt(before) == ' ') {
            before--;
        }
        int next = last + 1;
        while (next < paragraph.length() && paragraph.charAt(next) == ' ') {
            next++;
        }
        boolean opens = before >= 0 && OPENING.indexOf(paragraph.charAt(before)) >= 0;
        return !opens && (next == paragraph.length() || CLOSING.indexOf(paragraph.charAt(next)) < 0);
    }

    /** A text with blanks after it, up to so many columns; of a longer one, what fits, with an ellipsis. */
    public static String padded(String text, int width) {
        StringBuilder kept = new StringBuilder(text);
        if (Width.columns(kept) >= width) {
            while (Width.columns(kept) > width - 2) {
                kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
            }
            kept.append('…');
        }
        return kept.append(" ".repeat(width - Width.columns(kept))).toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

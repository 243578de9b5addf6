package org.deepsynth.rules.description;

/** Where a value ends on the line on which it begins. */
final class ValueEnd {

    private final String line;
    private final boolean json;

    ValueEnd(String line, boolean json) {
        this.line = line;
        this.json = json;
    }

    /** The offset after the value that begins at that offset; of one that goes on below, after what stands on the line. */
    int from(int start) {
        if (start >= line.length()) {
            return line.length();
        }
        return switch (line.charAt(start)) {
            case '"', '\'' -> quoted(start);
            case '{', '[' -> bracketed(start);
            default -> plain(start);
        };
    }

    private int quoted(int start) {
        char quote = line.charAt(start);
        for (int at = start + 1; at < line.length(); at++) {
            boolean escaped = quote == '"' ? line.charAt(at) == '\\' : line.startsWith("''", at);
            if (escaped) {
                at++;
            } else if (line.charAt(at) == quote) {
                return at + 1;
            }
        }
        return text(line.length());
    }

    private int bracketed(int start) {
        int depth = 0;
        for (int at = start; at < line.length(); at++) {
            char next = line.charAt(at);
            if (next == '"' || next == '\'' && !word(at - 1)) {
                at = Math.max(at, quoted(at) - 1);
            } else if (next == '{' || next == '[') {
                depth++;
            } else if ((next == '}' || next == ']') && --depth == 0) {
                return at + 1;
            }
        }
        return text(line.length());
    }

    /** Between brackets a comma or a bracket ends it, elsewhere a comment or the line. */
    private int plain(int start) {
        boolean inside = json || depth(start) > 0;
        for (int at = start; at < line.length(); at++) {
            char next = line.charAt(at);
            boolean ends = inside && (next == ',' || next == '}' || next == ']');
            if (ends || next == '#' && at > start && Character.isWhitespace(line.charAt(at - 1))) {
                return text(at);
            }
        }
        return text(line.length());
    }

    private int depth(int end) {
        int depth = 0;
        for (int at = 0; at < end; at++) {
            char next = line.charAt(at);
            if (next == '"' || next == '\'' && !word(at - 1)) {
                at = Math.max(at, quoted(at) - 1);
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
            }
        }
        return depth;
    }

    /** An apostrophe in a word is no quotation mark. */
    private boolean word(int at) {
        return at >= 0 && Character.isLetterOrDigit(line.charAt(at));
    }

    /** That offset without the blanks before it. */
    private int text(int end) {
        return line.substring(0, end).stripTrailing().length();
    }
}

package org.deepsynth.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.internal.drl.Token.Kind;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;

/** Takes the text of a rule file apart, so that nothing in a comment or a string is taken for a rule. */
final class Scanner {

    private static final List<String> PAIRS = List.of("==", "->", "::");

    private final String text;
    private final Faults faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Scanner(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The tokens of the text; a fault where a string or a comment does not end. */
    static List<Token> scan(String text, Faults faults) {
        Scanner scanner = new Scanner(text, faults);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        scanner.tokens.add(new Token(Kind.SIGN, "", text.length(), text.length(), scanner.mark()));
        return scanner.tokens;
    }

    private void next() {
        char here = text.charAt(at);
        if (here == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (Character.isWhitespace(here)) {
            at++;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            skipTo(close("*/", at + 2));
        } else if (here == '"' || here == '\'') {
            string(text.startsWith("\"\"\"", at) ? "\"\"\"" : String.valueOf(here));
        } else if (Character.isJavaIdentifierPart(here)) {
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            add(Kind.WORD, at, end, end);
        } else {
            boolean pair = PAIRS.stream().anyMatch(one -> text.startsWith(one, at));
            int end = at + (pair ? 2 : 1);
            add(Kind.SIGN, at, end, end);
        }
    }

    private void string(String quotes) {
        int from = at + quotes.length();
        int end = close(quotes, from);
        add(Kind.STRING, from, Math.max(from, end - quotes.length()), end);
    }

    /** Where what begins before that place has ended: behind the next such quotes that no backslash stands before. */
    private int close(String quotes, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(quotes, i)) {
                return i + quotes.length();
            }
            if (text.charAt(i) == '\\' && !quotes.equals("*/")) {
                i++;
            }
        }
        faults.add(mark(), "What begins here must end with " + quotes + ".", "");
        return text.length();
    }

    private void add(Kind kind, int from, int to, int end) {
        tokens.add(new Token(kind, text.substring(from, to), at, end, mark()));
        skipTo(end);
    }

    private void skipTo(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private Mark mark() {
        return new Mark(line, at - lineStart + 1);
    }
}

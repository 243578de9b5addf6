package org.deepsynth.rules.internal.drl;

import org.deepsynth.rules.internal.tree.Node.Mark;

/**
 * A word, a string or a sign of a rule file.
 *
 * @param kind which of them it is; at the end of the text, a sign without text
 * @param text what it says; of a string, what stands between its quotes
 * @param start where it starts in the text
 * @param end where it has ended in the text
 * @param mark its line and column
 */
record Token(Kind kind, String text, int start, int end, Mark mark) {

    /** The kinds of token. */
    enum Kind {
        /** A name or a number. */
        WORD,
        /** What stands in quotes. */
        STRING,
        /** One of the other characters, or {@code ==}, {@code ->}, {@code ::}. */
        SIGN
    }

    /** Whether it is that word or sign; a string never is. */
    boolean is(String other) {
        return kind != Kind.STRING && text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isVariable() {
        return isWord() && text.startsWith("$");
    }

    boolean isEnd() {
        return kind == Kind.SIGN && text.isEmpty();
    }
}

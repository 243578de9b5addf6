package org.deepsynth.rules.internal.drl;

import java.util.List;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Node.Mark;

/** The tokens of a rule file, read one after the other, and the faults found on the way. */
final class Tokens {

    private final String text;
    private final Faults faults;
    private final List<Token> tokens;
    private int at;

    Tokens(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.tokens = Scanner.scan(text, faults);
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = peek();
        if (!token.isEnd()) {
            at++;
        }
        return token;
    }

    /** Whether the next token is that word or sign. */
    boolean at(String text) {
        return peek().is(text);
    }

    /** Takes the next token where it is that word or sign. */
    boolean take(String text) {
        boolean there = at(text);
        if (there) {
            at++;
        }
        return there;
    }

    /** Whether the text ends here. */
    boolean atEnd() {
        return peek().isEnd();
    }

    /** Skips to the next of these words or signs, or to the end. */
    void skipTo(String... words) {
        while (!atEnd() && !List.of(words).contains(peek().kind() == Token.Kind.STRING ? "" : peek().text())) {
            at++;
        }
    }

    /** A name with dots in it, such as that of a class. */
    String qualified() {
        StringBuilder name = new StringBuilder(next().text());
        while (at(".")) {
            name.append(next().text()).append(next().text());
        }
        return name.toString();
    }

    /** What is written from one token to another, on one line. */
    String written(Token first, Token last) {
        return text.substring(first.start(), last.end()).replaceAll("\\s+", " ");
    }

    void fault(Mark mark, String message, String wayOut) {
        faults.add(mark, message, wayOut);
    }
}

package org.deepsynth.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.internal.drl.Token.Kind;

/**
 * Reads the right side of a rule, which must be one statement that concludes: nothing that branches, compares, or keeps and
 * changes facts, and no look at an answer outside the algebra, where a silence could pass for a no.
 */
final class RightSide {

    private static final Set<String> SIGNS = Set.of(".", ",", "(", ")", ";", "->", "::");
    private static final Set<String> ENGINE = Set.of(
            "if",
            "for",
            "while",
            "switch",
            "try",
            "throw",
            "return",
            "instanceof",
            "update",
            "modify",
            "insert",
            "insertLogical",
            "delete",
            "retract",
            "kcontext",
            "drools");
    private static final Set<String> ANSWERS = Set.of("truth", "stated");

    private final Tokens tokens;
    private final String rule;
    private final List<String> scopes = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();

    private RightSide(Tokens tokens, String rule) {
        this.tokens = tokens;
        this.rule = rule;
    }

    /** Reads up to the word {@code end}. */
    static RightSide read(Tokens tokens, String rule) {
        RightSide side = new RightSide(tokens, rule);
        side.read();
        return side;
    }

    List<String> scopes() {
        return scopes;
    }

    List<String> roles() {
        return roles;
    }

    private void read() {
        Token first = tokens.peek();
        Token before = first;
        int statements = 0;
        while (!tokens.atEnd() && (before.is(".") || !tokens.at("end"))) {
            Token here = tokens.next();
            statements += here.is(";") ? 1 : 0;
            check(before, here);
            boolean called = before.is(".") && tokens.at("(");
            if (called && (here.is("scope") || here.is("role"))) {
                tokens.next();
                if (tokens.peek().kind() == Kind.STRING) {
                    (here.is("scope") ? scopes : roles).add(tokens.peek().text());
                }
            }
            before = here;
        }
        if (!first.is("conclude") || statements != 1 || !before.is(";")) {
            tokens.fault(
                    first.mark(),
                    "The right side of the rule (" + rule + ") must be one statement that begins with conclude; it has "
                            + statements + ".",
                    "Write conclude.onService() or conclude.on( $f ), and its clauses one after the other.");
        }
    }

    private void check(Token before, Token here) {
        boolean ofSomething = before.is(".") || before.is("::");
        boolean engine = here.isWord() && !ofSomething && ENGINE.contains(here.text());
        boolean sign = here.kind() == Kind.SIGN && !SIGNS.contains(here.text());
        boolean answer = here.isWord() && ofSomething && ANSWERS.contains(here.text());
        if (engine || sign || answer) {
            tokens.fault(
                    here.mark(),
                    "The right side of the rule (" + rule + ") must only conclude; it has '" + here.text() + "'.",
                    "Combine what is stated with and, or, not, any and all: they know that a silence is no answer.");
        }
    }
}

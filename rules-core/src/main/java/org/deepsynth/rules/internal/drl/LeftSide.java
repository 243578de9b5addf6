package org.deepsynth.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.internal.drl.RuleText.Gathered;
import org.deepsynth.rules.internal.drl.Token.Kind;

/**
 * Reads the left side of a rule, which may gather facts one after the other, bind their components, and join scopes and
 * instruments by their names. Whatever else it says is a fault: a rule that is not heard because of an answer, stated or not,
 * hides a gap.
 */
final class LeftSide {

    /** The component by which each of these is named; its name is the pack's own, never what a description states. */
    private static final Map<String, String> NAMES = Map.of("Scope", "name", "Instrument", "id");

    /** What a scope is joined by to another fact. */
    private static final String SUBJECT = "subject";

    private final Tokens tokens;
    private final String rule;
    private final List<Gathered> gathers = new ArrayList<>();

    private LeftSide(Tokens tokens, String rule) {
        this.tokens = tokens;
        this.rule = rule;
    }

    /** Reads up to the word {@code then}. */
    static List<Gathered> read(Tokens tokens, String rule) {
        LeftSide side = new LeftSide(tokens, rule);
        while (!tokens.atEnd() && !tokens.at("then")) {
            side.pattern();
        }
        return side.gathers;
    }

    private void pattern() {
        Token first = tokens.peek();
        if (first.isVariable()) {
            tokens.next();
            tokens.take(":");
        }
        String type = tokens.peek().isWord() ? tokens.qualified() : "";
        if (!isClass(type) || !tokens.take("(")) {
            tokens.fault(
                    first.mark(),
                    "The left side of the rule (" + rule + ") must gather one kind of fact after the other, and nothing"
                            + " else; it has '" + tokens.written(first, tokens.peek()) + "'.",
                    "Write each as $f : Feature() on a line of its own.");
            tokens.skipTo("then");
            return;
        }
        Gathered gathered = new Gathered(first.mark(), type, Optional.empty(), false);
        while (!tokens.take(")") && !tokens.atEnd()) {
            gathered = constrained(gathered, constraint());
        }
        tokens.take(";");
        gathers.add(gathered);
    }

    /** A word of the rule language begins with a small letter, the name of a class with a capital one. */
    private static boolean isClass(String type) {
        return !type.isEmpty() && !type.endsWith(".") && Character.isUpperCase(type.charAt(type.lastIndexOf('.') + 1));
    }

    /** One constraint with the comma after it; the bracket that closes the pattern is left. */
    private List<Token> constraint() {
        List<Token> parts = new ArrayList<>();
        for (int depth = 0; !tokens.atEnd(); parts.add(tokens.next())) {
            depth += tokens.at("(") ? 1 : 0;
            depth -= tokens.at(")") ? 1 : 0;
            if (depth < 0 || (depth == 0 && tokens.take(","))) {
                break;
            }
        }
        return parts;
    }

    private Gathered constrained(Gathered gathered, List<Token> parts) {
        if (parts.isEmpty() || isBinding(parts)) {
            return gathered;
        }
        Token key = parts.get(0);
        if (key.is(NAMES.getOrDefault(gathered.simpleType(), "")) && isEqualToText(parts)) {
            return new Gathered(
                    gathered.mark(), gathered.type(), Optional.of(parts.get(2).text()), gathered.joined());
        }
        if (key.is(SUBJECT) && gathered.simpleType().equals("Scope") && isEqualToSubject(parts)) {
            return new Gathered(gathered.mark(), gathered.type(), gathered.name(), true);
        }
        tokens.fault(
                key.mark(),
                "The left side of the rule (" + rule + ") must not test what it gathers; it tests '"
                        + tokens.written(key, parts.get(parts.size() - 1)) + "' of " + gathered.type() + ".",
                "Gather it, such as $x : " + gathered.type()
                        + "(), and say on the right side what applies or is required:"
                        + " where an answer keeps a rule from speaking, a gap is not seen.");
        return gathered;
    }

    /** {@code $from : from} or {@code $from : from()}. */
    private static boolean isBinding(List<Token> parts) {
        return (parts.size() == 3 || parts.size() == 5 && isCall(parts, 3))
                && parts.get(0).isVariable()
                && parts.get(1).is(":")
                && parts.get(2).isWord();
    }

    /** {@code name == "some-scope"}. */
    private static boolean isEqualToText(List<Token> parts) {
        return parts.size() == 3 && parts.get(1).is("==") && parts.get(2).kind() == Kind.STRING;
    }

    /** {@code subject == $f.subject} or {@code subject == $f.subject()}; or that of the feature to which a fact belongs. */
    private static boolean isEqualToSubject(List<Token> parts) {
        if (parts.size() < 5 || !parts.get(1).is("==") || !parts.get(2).isVariable()) {
            return false;
        }
        int name = afterAccessor(parts, 3);
        return endsWithSubject(parts, 3) || name < parts.size() && endsWithSubject(parts, name);
    }

    /** Whether {@code .subject} or {@code .subject()} stands there and nothing after it. */
    private static boolean endsWithSubject(List<Token> parts, int at) {
        return at + 1 < parts.size()
                && parts.get(at).is(".")
                && parts.get(at + 1).is(SUBJECT)
                && afterAccessor(parts, at) == parts.size();
    }

    /** Where a point, a word and the brackets after it end. */
    private static int afterAccessor(List<Token> parts, int at) {
        int end = at + 2;
        return end + 1 < parts.size() && isCall(parts, end) ? end + 2 : end;
    }

    private static boolean isCall(List<Token> parts, int at) {
        return parts.get(at).is("(") && parts.get(at + 1).is(")");
    }
}

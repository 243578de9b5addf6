package org.deepsynth.rules.internal.drl;

import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.internal.drl.RuleText.Gathered;
import org.deepsynth.rules.internal.tree.Faults;

/**
 * Reads a rule file. Of the rule language of the engine it knows only what a pack may use, so that nothing that makes the order of
 * rules matter, keeps a rule from speaking or changes facts slips through under a name that nobody thought of.
 */
public final class RuleReader {

    private static final String CONCLUDE = "org.deepsynth.rules.conclusion.Conclude";

    private final String file;
    private final Tokens tokens;
    private final Faults faults;
    private final List<RuleText> rules = new ArrayList<>();

    private RuleReader(String file, String text, Faults faults) {
        this.file = file;
        this.tokens = new Tokens(text, faults);
        this.faults = faults;
    }

    /** The rules in the text of a file; faults where it says what a rule may not. */
    public static List<RuleText> read(String file, String text, Faults faults) {
        RuleReader reader = new RuleReader(file, text, faults);
        while (!reader.tokens.atEnd()) {
            reader.statement();
        }
        return reader.rules;
    }

    private void statement() {
        Token first = tokens.next();
        switch (first.isWord() ? first.text() : "") {
            case "package" -> tokens.qualified();
            case "import" -> {
                if (!tokens.take("static")) {
                    tokens.take("function");
                }
                tokens.qualified();
            }
            case "global" -> global(first);
            case "rule" -> rule(first);
            default -> {
                tokens.fault(
                        first.mark(),
                        "The word (" + first.text() + ") must not stand in a file of rules outside a rule.",
                        "Besides rules there may be package, import and global " + CONCLUDE + " conclude.");
                tokens.skipTo("rule");
            }
        }
        tokens.take(";");
    }

    private void global(Token first) {
        String type = tokens.qualified();
        String name = tokens.next().text();
        if (!type.equals(CONCLUDE) || !name.equals("conclude")) {
            tokens.fault(
                    first.mark(),
                    "The global (" + type + " " + name + ") must not be there; a rule sees one that takes conclusions.",
                    "Write global " + CONCLUDE + " conclude.");
        }
    }

    private void rule(Token first) {
        int before = faults.count();
        String name = tokens.next().text();
        if (!tokens.at("when")) {
            tokens.fault(
                    tokens.peek().mark(),
                    "The rule (" + name + ") must go on with when; it has '"
                            + tokens.peek().text() + "'.",
                    "Remove what stands before when: an attribute or annotation changes which rules are heard, and when.");
            tokens.skipTo("when", "then", "end", "rule");
        }
        tokens.take("when");
        List<Gathered> gathers = LeftSide.read(tokens, name);
        tokens.take("then");
        RightSide concludes = RightSide.read(tokens, name);
        if (!tokens.take("end")) {
            tokens.fault(first.mark(), "The rule (" + name + ") must end with end.", "");
        }
        boolean sound = faults.count() == before;
        rules.add(new RuleText(file, first.mark(), name, gathers, concludes.scopes(), concludes.roles(), sound));
    }
}

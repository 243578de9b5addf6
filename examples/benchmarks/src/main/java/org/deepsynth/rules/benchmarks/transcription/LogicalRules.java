package org.deepsynth.rules.benchmarks.transcription;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepsynth.rules.benchmarks.transcription.LawRule.Said;

/**
 * Rewrites rules so that they infer facts: what they conclude goes into working memory by {@code insertLogical}. Left sides stay as
 * they are.
 */
public final class LogicalRules {

    private static final Pattern RIGHT_SIDE =
            Pattern.compile("(?<=^then$).*?(?=^end$)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String SCOPE = "org.deepsynth.rules.conclusion.Scope";
    private static final String SERVICE = "org.deepsynth.rules.conclusion.Conclude.SERVICE";

    private LogicalRules() {}

    /**
     * The same file with other right sides.
     *
     * @param role the record of a name and a formula that stands for an inferred role
     */
    public static RuleFile of(RuleFile file, Class<? extends Record> role) {
        List<LawRule> rules = new RuleReader().read(file);
        Iterator<LawRule> next = rules.iterator();
        Matcher rightSides = RIGHT_SIDE.matcher(file.text());
        List<String> rewritten = new ArrayList<>();
        String text = rightSides.replaceAll(found -> {
            rewritten.add(found.group());
            return Matcher.quoteReplacement("\n" + rightSide(next.next(), role.getName()) + "\n");
        });
        if (rewritten.size() != rules.size()) {
            throw new IllegalStateException(file.address() + ".drl: 'then' and 'end' must stand on lines of their own");
        }
        return new RuleFile(file.address(), text);
    }

    private static String rightSide(LawRule rule, String role) {
        if (rule.onObligation()) {
            return logical(rule.consequence().substring(0, rule.consequence().lastIndexOf(';')));
        }
        return rule.said().stream()
                .map(one -> one.kind().equals("role")
                        ? "new " + role + "( \"" + one.key() + "\", " + one.formula() + " )"
                        : "new " + SCOPE + "( \"" + one.key() + "\", " + subject(one) + ", " + one.formula() + " )")
                .map(LogicalRules::logical)
                .collect(Collectors.joining("\n"));
    }

    private static String subject(Said scope) {
        return scope.feature().isEmpty() ? SERVICE : scope.feature() + ".subject()";
    }

    private static String logical(String fact) {
        return "  insertLogical( " + fact + " );";
    }
}

package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.internal.loading.PackFiles;
import org.deepsynth.rules.law.Obligation;

/**
 * What a rule may not use: anything that makes the order of rules matter, keeps or changes facts, or looks at an answer outside
 * the algebra, where a silence could pass for a no.
 */
final class RuleLanguage {

    private static final Pattern NOISE =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?<![.\\w$-])(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active|auto-focus|timer|if"
                    + "|forall|eval|accumulate|function|query|declare|kcontext|drools"
                    + "|(?:update|modify|insert|insertLogical|delete|retract)(?=\\s*\\())(?![\\w-])"
                    + "|\\.(truth|stated)\\s*\\(");
    private static final Pattern GLOBAL = Pattern.compile("\\bglobal\\s+(\\S+)");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);
    private static final String CONCLUDE = "org.deepsynth.rules.conclusion.Conclude";

    private final String file;
    private final String text;
    private final List<Violation> violations;

    private RuleLanguage(String file, String text, List<Violation> violations) {
        this.file = file;
        this.text = text;
        this.violations = violations;
    }

    static List<Violation> violations(Trial trial) {
        Set<String> files = new LinkedHashSet<>();
        files.add(trial.pack().id() + "/scopes.drl");
        trial.catalogue().obligations().stream()
                .map(Obligation::address)
                .forEach(address -> files.add(address + ".drl"));
        List<Violation> violations = new ArrayList<>();
        for (String file : files) {
            Optional<String> text = PackFiles.of(trial.pack()).text(file);
            text.ifPresent(found -> new RuleLanguage(file, withoutNoise(found), violations).check());
        }
        return violations;
    }

    private void check() {
        Matcher forbidden = FORBIDDEN.matcher(text);
        while (forbidden.find()) {
            String word = forbidden.group(1) == null ? forbidden.group(2) : forbidden.group(1);
            add(forbidden.start(), "uses '" + word + "'; a rule selects subjects and concludes in one statement");
        }
        Matcher global = GLOBAL.matcher(text);
        while (global.find()) {
            if (!global.group(1).equals(CONCLUDE)) {
                add(global.start(), "has the global " + global.group(1) + "; only " + CONCLUDE + " may be one");
            }
        }
        Matcher consequence = CONSEQUENCE.matcher(text);
        while (consequence.find()) {
            long statements =
                    consequence.group(1).chars().filter(one -> one == ';').count();
            if (statements != 1) {
                add(consequence.start(), "concludes in " + statements + " statements; it must be one");
            }
        }
    }

    private void add(int at, String what) {
        long line = 1 + text.substring(0, at).chars().filter(one -> one == '\n').count();
        violations.add(new Violation(file, file + ":" + line + " " + what));
    }

    /** Comments and strings blanked out, so that lines and columns stay. */
    private static String withoutNoise(String text) {
        return NOISE.matcher(text).replaceAll(noise -> noise.group().replaceAll("[^\n]", " "));
    }
}

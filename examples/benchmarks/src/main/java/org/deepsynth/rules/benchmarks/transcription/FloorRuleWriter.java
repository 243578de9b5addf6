package org.deepsynth.rules.benchmarks.transcription;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deepsynth.rules.benchmarks.peers.Asked;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;
import org.deepsynth.rules.benchmarks.transcription.LawRule.Said;

/**
 * Writes what one rule says as straight Java: each formula twice, as its truth value, worked out at once, and as itself, for when
 * somebody asks for the evidence.
 */
final class FloorRuleWriter {

    private final LawRule rule;
    private final String pack;
    private final String section;
    private final PackClasses classes;
    private final boolean perFeature;

    /** For a rule of the pack whose section has that type. */
    FloorRuleWriter(LawRule rule, String pack, String section, PackClasses classes) {
        this.rule = rule;
        this.pack = pack;
        this.section = section;
        this.classes = classes;
        this.perFeature = rule.perFeature();
    }

    /** The method for a rule on an obligation. */
    String method() {
        List<String> said = new ArrayList<>();
        for (Said clause : rule.said()) {
            if (clause.kind().equals("requires") && said.stream().noneMatch("floor.owed()"::equals)) {
                said.add("floor.owed()");
            }
            said.add("floor." + (tellsDay(clause.formula()) ? "inTime" : clause.kind()) + "(\"" + clause.key() + "\", "
                    + truth(clause.formula()) + ", () -> " + formula(clause.formula()) + ")");
        }
        return said.stream()
                .collect(Collectors.joining(
                        "\n                && ",
                        "\n    static boolean " + RuleWriter.methodName(rule.name()) + "(" + subjectType()
                                + " subject, Floor floor) {\n" + locals() + "        return ",
                        ";\n    }\n"));
    }

    /** Two methods with their fields for each scope or role that the rule concludes: its truth value and its formula. */
    String named() {
        StringBuilder text = new StringBuilder();
        for (Said one : rule.said()) {
            String name = RuleWriter.methodName(one.kind() + "-" + one.key());
            text.append(named("Truth", name, truth(one.formula())));
            text.append(named("Formula", name + "_formula", formula(one.formula())));
        }
        return text.toString();
    }

    private String named(String type, String name, String value) {
        return """

                    private %1$s %2$s;

                    %1$s %2$s() {
                        if (%2$s == null) {
                            %3$s subject = this;
                    %4$s        %2$s = %5$s;
                        }
                        return %2$s;
                    }
                """.formatted(type, name, subjectType(), locals(), value);
    }

    private String subjectType() {
        return perFeature ? pack + "Feature" : pack + "Service";
    }

    private String locals() {
        return rule.asks().stream()
                .filter(pattern -> !(pattern instanceof ServiceScope || pattern instanceof FeatureScope))
                .map(pattern -> "        " + pattern.javaType() + " " + pattern.variable() + " = subject."
                        + RuleWriter.source(rule, pattern, section)
                        + ";\n")
                .collect(Collectors.joining());
    }

    private boolean tellsDay(String formula) {
        return StaticJavaParser.parseExpression(formula) instanceof MethodCallExpr call && classes.tellsDay(call);
    }

    private String truth(String formula) {
        return new TruthWriter(classes, "", text -> byName(text, "()"), this::formula)
                .write(StaticJavaParser.parseExpression(formula));
    }

    private String formula(String formula) {
        return byName(formula, "_formula()");
    }

    /** The same text with scopes by their names in place of variables. */
    private String byName(String text, String ending) {
        Map<String, String> accessors = new LinkedHashMap<>();
        for (Asked pattern : rule.asks()) {
            if (pattern instanceof ServiceScope scope) {
                accessors.put(
                        scope.variable(),
                        "subject." + (perFeature ? "service()." : "")
                                + RuleWriter.methodName("scope-" + scope.scope()));
            } else if (pattern instanceof FeatureScope scope) {
                accessors.put(scope.variable(), "subject." + RuleWriter.methodName("scope-" + scope.scope()));
            }
        }
        String named = text;
        for (Map.Entry<String, String> one : accessors.entrySet()) {
            named = named.replaceAll(
                    Pattern.quote(one.getKey()) + "\\b", Matcher.quoteReplacement(one.getValue() + ending));
        }
        return named;
    }
}

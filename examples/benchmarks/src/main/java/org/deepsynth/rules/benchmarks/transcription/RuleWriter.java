package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.FeatureScope;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.FirstDay;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.Given;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.ServiceScope;

/** Writes one rule as three methods of its name: what it is to an engine, its loops, and its consequence. */
final class RuleWriter {

    private static final Set<String> SHARED =
            Set.of("Today", "Parameters", "Service", "Training", "Logs", "Terms", "Safeguards", "Notices");

    private final LawRule rule;
    private final String section;
    private final String name;

    /** For a rule of the pack whose section has that type. */
    RuleWriter(LawRule rule, String section) {
        this.rule = rule;
        this.section = section;
        this.name = methodName(rule.name());
    }

    /** The name of the methods for a rule. */
    static String methodName(String rule) {
        return rule.replaceAll("\\W", "_");
    }

    /** The three methods. */
    String write() {
        return "\n" + forEngines() + "\n\n" + loops() + "\n\n" + consequence();
    }

    private String forEngines() {
        List<LawPattern> patterns = rule.patterns();
        StringJoiner text = new StringJoiner("\n");
        text.add("    static TranscribedRule " + name + "() {");
        text.add("        return new TranscribedRule(\"" + rule.name() + "\", List.of(");
        text.add(patterns.stream()
                .map(pattern -> "                " + asked(pattern))
                .collect(Collectors.joining(",\n", "", "),")));
        text.add("            " + FileWriter.className(rule.address()) + "::" + name + ",");
        text.add("            (conclude, bound) -> "
                + call(
                        "conclude",
                        IntStream.range(0, patterns.size())
                                .mapToObj(place -> "bound.get(" + place + ", "
                                        + patterns.get(place).javaType() + ".class)"))
                + ");");
        return text.add("    }").toString();
    }

    private String loops() {
        StringJoiner text = new StringJoiner("\n");
        text.add("    static void " + name + "(Evaluation evaluation) {");
        String indent = "        ";
        String closing = "";
        for (LawPattern pattern : rule.patterns()) {
            if (pattern instanceof Given given && given.feature()) {
                text.add(indent + "for (Feature " + given.variable() + " : evaluation.facts().features()) {");
                closing = indent + "}\n";
                indent += "    ";
            } else {
                text.add(indent + pattern.javaType() + " " + pattern.variable() + " = evaluation." + source(pattern)
                        + ";");
            }
        }
        text.add(indent + call("evaluation.conclude()", rule.patterns().stream().map(LawPattern::variable)) + ";");
        return text.add(closing + "    }").toString();
    }

    private String consequence() {
        String parameters = rule.patterns().stream()
                .map(pattern -> ", " + pattern.javaType() + " " + pattern.variable())
                .collect(Collectors.joining());
        return "    static void " + name + "(Conclude conclude" + parameters + ") {\n        "
                + rule.consequence().text().replace("\n", "\n        ") + "\n    }";
    }

    private String call(String conclude, Stream<String> others) {
        return name + "(" + Stream.concat(Stream.of(conclude), others).collect(Collectors.joining(", ")) + ")";
    }

    /** Where loops find what the pattern asks for. */
    private String source(LawPattern pattern) {
        if (pattern instanceof FirstDay day) {
            return "facts().instrument(\"" + day.instrument() + "\").from()";
        } else if (pattern instanceof ServiceScope scope) {
            return "scope(\"" + scope.scope() + "\")";
        } else if (pattern instanceof FeatureScope scope) {
            return "scope(\"" + scope.scope() + "\", " + scope.feature() + ")";
        }
        String type = pattern.javaType();
        if (type.equals(section)) {
            return "facts().section(" + type + ".class)";
        } else if (SHARED.contains(type)) {
            return "facts()." + Character.toLowerCase(type.charAt(0)) + type.substring(1) + "()";
        }
        throw new IllegalStateException(
                rule.address() + ".drl: rule '" + rule.name() + "': facts of type " + type + " are not known");
    }

    private static String asked(LawPattern pattern) {
        String begin = "new Asked." + pattern.getClass().getSimpleName() + "(\"" + pattern.variable() + "\", ";
        if (pattern instanceof FirstDay day) {
            return begin + "\"" + day.instrument() + "\")";
        } else if (pattern instanceof ServiceScope scope) {
            return begin + "\"" + scope.scope() + "\")";
        } else if (pattern instanceof FeatureScope scope) {
            return begin + "\"" + scope.scope() + "\", \"" + scope.feature() + "\")";
        }
        return begin + pattern.javaType() + ".class)";
    }
}

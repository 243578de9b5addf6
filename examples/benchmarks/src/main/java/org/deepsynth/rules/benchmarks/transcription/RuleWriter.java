package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepsynth.rules.benchmarks.peers.Asked;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.FirstDay;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;

/** Writes one rule as two methods of its name: what it is to an engine, and its consequence, word for word. */
final class RuleWriter {

    private static final Set<String> SHARED = Set.of("Service", "Training", "Logs", "Terms", "Safeguards", "Notices");

    private RuleWriter() {}

    /** The name of the methods for a rule. */
    static String methodName(String rule) {
        return rule.replaceAll("\\W", "_");
    }

    /** The two methods. */
    static String write(LawRule rule) {
        return """

                    static TranscribedRule %1$s() {
                        return new TranscribedRule("%2$s", List.of(%3$s),
                            (conclude, found) -> %1$s(conclude%4$s));
                    }

                    static void %1$s(Conclude conclude%5$s) {
                        %6$s
                    }
                """.formatted(
                        methodName(rule.name()),
                        rule.name(),
                        rule.asks().stream().map(RuleWriter::asked).collect(Collectors.joining(", ")),
                        IntStream.range(0, rule.asks().size())
                                .mapToObj(at -> ", (" + rule.asks().get(at).javaType() + ") found.apply(" + at + ")")
                                .collect(Collectors.joining()),
                        rule.asks().stream()
                                .map(asked -> ", " + asked.javaType() + " " + asked.variable())
                                .collect(Collectors.joining()),
                        rule.consequence());
    }

    private static String asked(Asked asked) {
        String begin = "new Asked." + asked.getClass().getSimpleName() + "(\"" + asked.variable() + "\", ";
        if (asked instanceof FirstDay day) {
            return begin + "\"" + day.instrument() + "\")";
        } else if (asked instanceof ServiceScope scope) {
            return begin + "\"" + scope.scope() + "\")";
        } else if (asked instanceof FeatureScope scope) {
            return begin + "\"" + scope.scope() + "\", \"" + scope.feature() + "\")";
        }
        return begin + asked.javaType() + ".class)";
    }

    /** Where straight Java finds a fact or a first day, for the pack whose section has that type. */
    static String source(LawRule rule, Asked asked, String section) {
        String type = asked.javaType();
        if (asked.isFeature()) {
            return "feature()";
        } else if (asked instanceof FirstDay day) {
            return "facts().from(\"" + day.instrument() + "\")";
        } else if (type.equals(section)) {
            return "facts().section(" + type + ".class)";
        } else if (List.of("Today", "Parameters", "Calendars").contains(type)) {
            return "facts()." + Character.toLowerCase(type.charAt(0)) + type.substring(1) + "()";
        } else if (SHARED.contains(type)) {
            String name = type.equals("Notices") ? "Notice" : type;
            return "facts().shared()." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "()";
        }
        throw new IllegalStateException(
                rule.address() + ".drl: rule '" + rule.name() + "': facts of type " + type + " are not known");
    }
}

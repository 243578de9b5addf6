package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the class that holds the rules of every pack, in order. */
final class PacksWriter {

    private static final String CLASS = """
            package %s;

            import java.util.List;
            import org.deepsynth.rules.benchmarks.peers.TranscribedRule;

            /** The rules of every pack by its id; those that conclude scopes stand before those that build on them. */
            public final class TranscribedPacks {

                private TranscribedPacks() {}

                /** The rules of that pack, in order. */
                public static List<TranscribedRule> rules(String pack) {
                    return switch (pack) {
            %s            default -> throw new IllegalArgumentException("The pack (" + pack + ") must be one that was transcribed.");
                    };
                }

            %s}
            """;

    private PacksWriter() {}

    static String write(Map<String, List<LawRule>> packs) {
        String cases = packs.keySet().stream()
                .map(pack -> "            case \"%s\" -> %s();\n".formatted(pack, RuleWriter.methodName(pack)))
                .collect(Collectors.joining());
        String methods = packs.entrySet().stream()
                .map(pack -> method(pack.getKey(), pack.getValue()))
                .collect(Collectors.joining("\n"));
        return CLASS.formatted(FileWriter.PACKAGE, cases, methods);
    }

    private static String method(String pack, List<LawRule> rules) {
        return rules.stream()
                .map(rule -> "            " + FileWriter.className(rule.address()) + "."
                        + RuleWriter.methodName(rule.name()) + "()")
                .collect(Collectors.joining(
                        ",\n",
                        "    private static List<TranscribedRule> " + RuleWriter.methodName(pack)
                                + "() {\n        return List.of(\n",
                        ");\n    }\n"));
    }
}

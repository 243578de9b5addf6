package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the rules of one file as a class. */
final class FileWriter {

    static final String PACKAGE = "org.deepsynth.rules.benchmarks.peers.transcribed";

    private FileWriter() {}

    /** The name of the class for that file. */
    static String className(String address) {
        return Stream.of(address.split("[/-]", -1))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** The class with the rules of one file. */
    static String write(String address, List<LawRule> rules) {
        return type(
                PACKAGE,
                className(address),
                rules,
                rules.stream().map(RuleWriter::write).collect(Collectors.joining()));
    }

    /** The class that holds the rules of every pack, in order. */
    static String packs(Map<String, List<LawRule>> packs) {
        return packs.entrySet().stream()
                .map(pack -> pack.getValue().stream()
                        .map(rule -> className(rule.address()) + "." + RuleWriter.methodName(rule.name()) + "()")
                        .collect(Collectors.joining(
                                ",\n            ", "            case \"" + pack.getKey() + "\" -> List.of(", ");\n")))
                .collect(Collectors.joining(
                        "",
                        "package " + PACKAGE + ";\n\nimport java.util.List;\n"
                                + "import org.deepsynth.rules.benchmarks.peers.TranscribedRule;\n\n"
                                + "/** The rules of every pack, each after those whose scopes it asks for. */\n"
                                + "public final class TranscribedPacks {\n\n    private TranscribedPacks() {}\n\n"
                                + "    /** The rules of the pack of that id. */\n"
                                + "    public static List<TranscribedRule> rules(String pack) {\n"
                                + "        return switch (pack) {\n",
                        "            default -> throw new IllegalArgumentException(pack);\n        };\n    }\n}\n"));
    }

    /** A class with that body and with what rules import. */
    static String type(String packageName, String name, List<LawRule> rules, String body) {
        TreeSet<String> imports = new TreeSet<>();
        rules.forEach(rule -> imports.addAll(rule.imports()));
        return """
                package %s;

                import java.time.LocalDate;
                import java.util.ArrayList;
                import java.util.List;
                import org.deepsynth.rules.benchmarks.peers.*;
                import org.deepsynth.rules.conclusion.*;
                import org.deepsynth.rules.description.Feature;
                import org.deepsynth.rules.fact.*;
                %s
                /** Written from the pack's rules while building. */
                final class %s {
                %s}
                """.formatted(
                        packageName,
                        imports.stream().map(one -> "import " + one + ";\n").collect(Collectors.joining()),
                        name,
                        body);
    }
}

package org.deepsynth.rules.benchmarks.transcription;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the rules of one file as a class. */
final class FileWriter {

    static final String PACKAGE = "org.deepsynth.rules.benchmarks.peers.transcribed";

    private static final List<String> OWN = List.of(
            "java.time.LocalDate",
            "java.util.List",
            "org.deepsynth.rules.benchmarks.peers.Asked",
            "org.deepsynth.rules.benchmarks.peers.Evaluation",
            "org.deepsynth.rules.benchmarks.peers.TranscribedRule",
            "org.deepsynth.rules.conclusion.Conclude",
            "org.deepsynth.rules.fact.Formula");

    private FileWriter() {}

    /** The name of the class for that file. */
    static String className(String address) {
        return Stream.of(address.split("[/-]"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** The class with the rules of one file of a pack whose section has that type. */
    static String write(String address, List<LawRule> rules, Class<?> section) {
        StringJoiner text = new StringJoiner("\n");
        text.add("package " + PACKAGE + ";\n");
        imports(address, rules.get(0).imports()).forEach(name -> text.add("import " + name + ";"));
        text.add("\n/** Written from {@code " + address + ".drl} while building. */");
        text.add("final class " + className(address) + " {\n");
        text.add("    private " + className(address) + "() {}");
        rules.forEach(rule -> text.add(new RuleWriter(rule, section.getSimpleName()).write()));
        return text.add("}\n").toString();
    }

    private static Set<String> imports(String address, List<String> ofFile) {
        Set<String> imports = new TreeSet<>(OWN);
        imports.addAll(ofFile);
        Set<String> simple = new HashSet<>();
        for (String name : imports) {
            if (!simple.add(name.substring(name.lastIndexOf('.') + 1))) {
                throw new IllegalStateException(address + ".drl: the name of " + name + " has another meaning here");
            }
        }
        return imports;
    }
}

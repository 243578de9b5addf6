package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Node.Mapping;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.internal.tree.YamlWriter;
import org.deepsynth.rules.source.InvalidSourceException;

/** Reads the cases of a provision: a list {@code cases} of {@code name}, {@code set}, {@code with}, {@code asOf} and {@code expect}. */
final class CaseFile {

    /** How the name of a file of cases goes on after the address of its provision. */
    static final String ENDING = ".cases.yaml";

    private CaseFile() {}

    /**
     * The cases in a text.
     *
     * @param ordinary the evaluation date of cases that name none
     * @throws InvalidSourceException with all faults of the text
     */
    static List<Case> read(String source, String text, LocalDate ordinary) {
        Faults faults = new Faults(source);
        Fields file = new Fields(TreeParser.parse(text, faults), "The file of cases", faults);
        List<Case> cases = Fields.finish(file, fields -> fields.each("cases", one -> read(one, ordinary, faults)));
        faults.throwIfAny();
        return cases;
    }

    private static Case read(Fields fields, LocalDate ordinary, Faults faults) {
        String name = fields.text("name");
        Map<String, String> set = set(fields, faults);
        Map<String, Verdict> expect = new LinkedHashMap<>();
        Fields expected = new Fields(
                fields.get("expect").orElse(new Mapping(fields.mark(), List.of())), "expect of " + name, faults);
        List<String> ids = new ArrayList<>(
                fields.get("expect").map(node -> entries(node, faults).keySet()).orElse(java.util.Set.of()));
        ids.forEach(id -> expect.put(id, expected.choice(id, Verdict.class)));
        return new Case(
                faults.source(),
                name,
                set,
                fields.entries("with"),
                fields.optionalDay("asOf").orElse(ordinary),
                expect);
    }

    /** The facts that differ, as YAML values by path. */
    static Map<String, String> set(Fields fields, Faults faults) {
        Map<String, String> set = new LinkedHashMap<>();
        fields.get("set")
                .ifPresent(
                        node -> entries(node, faults).forEach((path, value) -> set.put(path, YamlWriter.write(value))));
        return set;
    }

    private static Map<String, Node> entries(Node node, Faults faults) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        } else {
            faults.add(node.mark(), "The value (" + node.kind() + ") must be a block of keys.", "");
        }
        return entries;
    }
}

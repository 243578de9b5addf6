package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.pages.Crosswalk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints which laws ask for one fact, and what one measure does in each. */
@Command(
        name = "crosswalk",
        description = {
            "Which obligations of which jurisdiction ask for one fact, as tables in Markdown; with a description and --set,",
            "also which of them each change alone satisfies, and where it is not enough."
        })
final class CrosswalkCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The description of a service that has not done it.")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "A fact as it would be; may be repeated, and each is tried alone.")
    private List<String> changes = List.of();

    @Mixin
    private DayOption day;

    @Mixin
    private InputOptions input;

    @Mixin
    private OutOption out;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        if (file == null != changes.isEmpty()) {
            throw new Refusal(
                    command,
                    "A FILE and at least one --set must come together.",
                    "Write both, or leave both out for the table of facts alone.");
        }
        List<Path> files = Stream.ofNullable(file).toList();
        input.require(files);
        out.require(files);
        ComplianceEngine engine = Installed.engine();
        Crosswalk crosswalk = new Crosswalk(engine.catalogues(), engine.asks());
        StringBuilder page = new StringBuilder("# Crosswalk\n\nGenerated from the rules of all packs.\n");
        if (file != null) {
            page.append('\n').append(measures(engine, crosswalk));
        }
        out.write(page.append('\n').append(crosswalk.facts()).toString());
        return 0;
    }

    private String measures(ComplianceEngine engine, Crosswalk crosswalk) {
        Description described = input.read(engine, file);
        List<Crosswalk.Measure> measures = new ArrayList<>();
        for (String change : changes) {
            Map<String, String> done = Assignments.of(command, "--set", List.of(change));
            Map<String, String> undone = new LinkedHashMap<>();
            // a yes is held against a no, whatever the service says of it
            done.forEach((path, value) -> undone.put(path, value.equals("yes") ? "no" : "unknown"));
            measures.add(new Crosswalk.Measure(
                    change,
                    day.assess(engine, engine.reader().change(described, undone)),
                    day.assess(engine, engine.reader().change(described, done))));
        }
        return crosswalk.measures(measures);
    }
}

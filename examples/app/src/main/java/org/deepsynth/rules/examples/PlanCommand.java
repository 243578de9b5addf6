package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans how to mend the gaps that no waiver accepts. */
@Command(
        name = "plan",
        description = {
            "The smallest changes found that leave no gap but those that a waiver accepts, in the order to do them.",
            "The exit status is that of the service before the plan."
        })
final class PlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The description of a service, or - for standard input.")
    private Path file;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TextOrJson format = TextOrJson.text;

    @Option(
            names = "--allow",
            paramLabel = "PATH",
            description = "A fact on who you are or what you offer that may change too; may be repeated.")
    private List<String> allowed = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Plan as if this fact were so; may be repeated.")
    private List<String> changes = List.of();

    @Mixin
    private DayOption day;

    @Mixin
    private InputOptions input;

    @Mixin
    private OutOption out;

    @Mixin
    private AssessOptions assess;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        input.require(List.of(file));
        out.require(Stream.concat(Stream.of(file), assess.read().stream()).toList());
        ComplianceEngine engine = assess.engine();
        allowed.forEach(path -> requireFact(engine, path));
        Description stated = input.read(engine, file);
        Description description = engine.reader().change(stated, Assignments.of(command, "--set", changes));
        Report report = assess.counted(engine).apply(day.assess(engine, description));
        List<String> gaps = report.unwaivedGaps().stream().map(Finding::id).toList();
        FixPlan plan = new FixPlanner(engine, day.day(engine), assess.chosen(engine), allowed).plan(description, gaps);
        PlanReport writer = new PlanReport(assess.language());
        out.write(format == TextOrJson.text ? writer.text(plan) : writer.json(plan));
        return assess.status(report);
    }

    private void requireFact(ComplianceEngine engine, String path) {
        try {
            // of lists, any item will do: an empty pair of brackets stands for all
            engine.reader().form(path.replace("[]", "[0]"));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    command,
                    "The path (" + path + ") of --allow must be that of a fact.",
                    "See check facts, and write it like features[].unlabelledVariant.offered.");
        }
    }
}

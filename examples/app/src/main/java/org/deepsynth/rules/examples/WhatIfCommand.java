package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.diff.DiffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the findings that would change if some facts were others. */
@Command(
        name = "what-if",
        description = {
            "Which findings would change if facts were others.",
            "Waivers count on both sides. The exit status is that of the changed description."
        })
final class WhatIfCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The description of a service, or - for standard input.")
    private Path file;

    @Option(
            names = "--set",
            required = true,
            paramLabel = "PATH=VALUE",
            description = "A fact as it would be, or unknown to leave it open; may be repeated.")
    private List<String> changes;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private TextOrJson format = TextOrJson.text;

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
        UnaryOperator<Report> counted = assess.counted(engine);
        Description before = input.read(engine, file);
        Description after = engine.reader().change(before, Assignments.of(command, "--set", changes));
        ReportDiff diff =
                new ReportDiff(counted.apply(day.assess(engine, before)), counted.apply(day.assess(engine, after)));
        DiffReport writer = new DiffReport(assess.language());
        out.write(format == TextOrJson.text ? writer.text(diff) : writer.json(diff));
        return assess.status(diff.after());
    }
}

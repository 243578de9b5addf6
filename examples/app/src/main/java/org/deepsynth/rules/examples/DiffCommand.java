package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** Compares a service on two days, or two descriptions on one. */
@Command(
        name = "diff",
        description = {
            "Which obligations start, end or change between two days of one description (--from, --to), or which verdicts"
                    + " differ between two descriptions on one day (--as-of).",
            "Waivers count on both sides. The exit status is that of the later day, or of the second description."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = "One description, or the two to compare; - for standard input.")
    private List<Path> files;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day, for one FILE.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The second day, for one FILE.")
    private LocalDate to;

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
        requireDays();
        input.require(files);
        out.require(Stream.concat(files.stream(), assess.read().stream()).toList());
        ComplianceEngine engine = assess.engine();
        UnaryOperator<Report> counted = assess.counted(engine);
        ReportDiff diff = files.size() == 1 ? days(engine, counted) : descriptions(engine, counted);
        DiffReport writer = new DiffReport(assess.language());
        out.write(format == TextOrJson.text ? writer.text(diff) : writer.json(diff));
        return assess.status(diff.after());
    }

    private ReportDiff days(ComplianceEngine engine, UnaryOperator<Report> counted) {
        Description described = input.read(engine, files.get(0));
        return new ReportDiff(
                counted.apply(engine.assess(described, from)), counted.apply(engine.assess(described, to)));
    }

    private ReportDiff descriptions(ComplianceEngine engine, UnaryOperator<Report> counted) {
        Description first = input.read(engine, files.get(0));
        Description second = input.read(engine, files.get(1));
        return new ReportDiff(counted.apply(day.assess(engine, first)), counted.apply(day.assess(engine, second)));
    }

    private void requireDays() {
        if (files.size() == 1 && (from == null || to == null || day.chosen())) {
            throw new Refusal(
                    command,
                    "One description (" + files.get(0) + ") must be compared on two days.",
                    "Write --from DATE --to DATE and no --as-of, or name a second FILE.");
        }
        if (files.size() == 2 && (from != null || to != null)) {
            throw new Refusal(
                    command,
                    "Two descriptions (" + files.get(0) + ", " + files.get(1) + ") must be compared on one day.",
                    "Write --as-of DATE instead of --from and --to, or leave one FILE out.");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Refusal(
                    command,
                    "The day of --from (" + from + ") must be before that of --to (" + to + ").",
                    "Exchange the two.");
        }
    }
}

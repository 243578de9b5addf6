package org.deepsynth.rules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.json.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a whole portfolio, a line for each service. */
@Command(
        name = "batch",
        description = {
            "Assesses many descriptions, and gives one line of JSON for each, in order; the counts go to standard error.",
            "The worst gives the exit status. A faulty description gives its faults and makes it 2 at the end."
        })
final class BatchCommand implements Callable<Integer> {

    enum Line {
        brief,
        json
    }

    @Parameters(
            paramLabel = "PORTFOLIO",
            description = "A file of JSON lines, - for standard input, or a folder of .yaml, .yml and .json files.")
    private Path portfolio;

    @Option(
            names = "--format",
            description =
                    "What stands on a line: ${COMPLETION-CANDIDATES} for whole reports (default: ${DEFAULT-VALUE}).")
    private Line format = Line.brief;

    @Mixin
    private DayOption day;

    @Mixin
    private EmptyOption empty;

    @Mixin
    private OutOption out;

    @Mixin
    private AssessOptions assess;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        out.require(assess.read());
        ComplianceEngine engine = assess.engine();
        UnaryOperator<Report> counted = assess.counted(engine);
        Tally tally = new Tally(assess.language());
        try (Portfolio entries = Portfolio.open(portfolio, Console.of(command).in())) {
            out.require(entries.files());
            if (!write(new BatchRun(new Batch(engine, day.day(engine)), counted, empty, line()), entries, tally)) {
                return Check.COULD_NOT_RUN;
            }
        }
        Console.of(command).errors().println(tally.told());
        return assess.status(tally.worst());
    }

    private boolean write(BatchRun run, Portfolio entries, Tally tally) throws IOException, InterruptedException {
        if (out.file().isEmpty()) {
            return run.run(entries, tally, Console.of(command).out(), out.progress());
        }
        try (WholeFile lines = WholeFile.at(out.file().get())) {
            boolean whole = run.run(entries, tally, lines, out.progress());
            lines.keep();
            return whole;
        }
    }

    /** How an outcome is told: in brief, or as a whole report where JSON is asked for. */
    private Function<Outcome, String> line() {
        if (format == Line.brief) {
            return OutcomeLine::write;
        }
        JsonReport writer = new JsonReport(assess.language());
        return outcome -> outcome.report().map(writer::line).orElseGet(() -> OutcomeLine.write(outcome));
    }
}

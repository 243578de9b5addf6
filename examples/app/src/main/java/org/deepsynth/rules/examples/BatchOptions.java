package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a whole portfolio is assessed, and how it is. */
final class BatchOptions {

    private static final Set<String> FITTING =
            Set.of("--batch", "--as-of", "--fail-on", "--pack", "--param", "--lang", "--format", "--out", "--waivers");

    @Option(
            names = "--batch",
            paramLabel = "PORTFOLIO",
            description = "Assess many descriptions: a file of JSON lines, - for standard input, or a folder of .yaml,"
                    + " .yml and .json files. Gives one line of JSON for each, in order; whole reports with --format json."
                    + " A faulty description gives its faults and makes the exit status 2 at the end.")
    private Path portfolio;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether a portfolio is to be assessed. */
    boolean asked() {
        return portfolio != null;
    }

    /**
     * Assesses it, and tells the counts at the end on standard error.
     *
     * @return the outcome that matters most; empty when whoever reads the lines wants no more of them
     */
    Optional<Outcome.Kind> run(
            Path file, LocalDate asOf, PackOptions packs, OutputOptions output, WaiverOptions waivers)
            throws IOException, InterruptedException {
        refuseOthers(file);
        Function<Outcome, String> line = output.line();
        UnaryOperator<Report> waived = waivers.load();
        ComplianceEngine engine = packs.engine();
        List<String> chosen = packs.chosen(engine);
        UnaryOperator<Report> counted = report -> waived.apply(report).only(chosen);
        Tally tally = new Tally(output.language());
        try (Portfolio entries = Portfolio.open(portfolio)) {
            refuseOverwriting(entries, output.file());
            try (OutputStream out = output.stream()) {
                BatchRun run = new BatchRun(new Batch(engine, asOf), counted, line, out, output.progress());
                if (!run.run(entries, tally)) {
                    return Optional.empty();
                }
            }
        }
        OutputOptions.errors().println(tally.told());
        return Optional.of(tally.worst());
    }

    /** Refuses what is for one description only. */
    private void refuseOthers(Path file) {
        if (file != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "The FILE (" + file + ") must not be named with --batch, which names the portfolio itself.");
        }
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!FITTING.contains(option.longestName())) {
                throw new ParameterException(
                        command.commandLine(),
                        "The option (" + option.longestName()
                                + ") must not be used with --batch, but on one description.");
            }
        }
    }

    /** Refuses to write over what is read. */
    private void refuseOverwriting(Portfolio read, Optional<Path> written) {
        written.filter(read::holds).ifPresent(out -> {
            throw new ParameterException(
                    command.commandLine(), "The file of --out (" + out + ") must not be part of the portfolio.");
        });
    }
}

package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Writes a line for each description of a portfolio as soon as there is one.
 *
 * @param batch what assesses
 * @param counted what of a report counts: with waivers, or with some packs only
 * @param line how an outcome is told
 * @param out where the lines go; unlike a {@link java.io.PrintStream}, it must tell when nobody reads them
 * @param progress who is told in between; empty where nobody looks
 */
record BatchRun(
        Batch batch,
        UnaryOperator<Report> counted,
        Function<Outcome, String> line,
        OutputStream out,
        Optional<Progress> progress) {

    private record Done(Outcome.Kind kind, byte[] line) {}

    /**
     * Runs to the end of the portfolio.
     *
     * @return false when whoever reads the lines wants no more of them
     * @throws IOException when they cannot be written for another reason
     * @throws InvalidSourceException when the portfolio breaks off or is empty
     */
    boolean run(Portfolio portfolio, Tally tally) throws IOException, InterruptedException {
        try {
            batch.run(portfolio.name(), portfolio.entries(), this::done, done -> {
                out.write(done.line());
                tally.add(done.kind());
                progress.ifPresent(bar -> bar.show(portfolio.part().applyAsDouble(tally.total()), tally));
            });
        } catch (IOException unwritable) {
            if (pipeClosed(unwritable)) {
                return false;
            }
            throw unwritable;
        } finally {
            progress.ifPresent(Progress::clear);
        }
        return true;
    }

    private Done done(Outcome assessed) {
        Outcome outcome = assessed.with(counted);
        return new Done(outcome.kind(), (line.apply(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** There is no class for it, only the system's words; in other words than these it is told like any failure. */
    private static boolean pipeClosed(IOException unwritable) {
        return String.valueOf(unwritable.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}

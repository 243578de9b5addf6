package org.deepsynth.rules.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.Entry;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.InvalidSourceException;

/**
 * Writes a line for each description of a portfolio as soon as there is one.
 *
 * @param batch what assesses
 * @param counted what of a report counts: with waivers, or with some packs only
 * @param empty whether a description may state nothing
 * @param line how an outcome is told
 */
record BatchRun(Batch batch, UnaryOperator<Report> counted, EmptyOption empty, Function<Outcome, String> line) {

    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    private record Done(Outcome.Kind kind, byte[] line) {}

    /**
     * Runs to the end of the portfolio.
     *
     * @param out where the lines go; unlike a {@link java.io.PrintStream}, it must tell when nobody reads them
     * @param progress who is told in between; empty where nobody looks
     * @return false when whoever reads the lines wants no more of them
     * @throws IOException when they cannot be written for another reason
     * @throws InvalidSourceException when the portfolio breaks off or is empty
     */
    boolean run(Portfolio portfolio, Tally tally, OutputStream out, Optional<Progress> progress)
            throws IOException, InterruptedException {
        try {
            batch.run(portfolio.name(), new Stated(portfolio.entries(), empty), this::done, done -> {
                out.write(done.line());
                tally.add(done.kind());
                progress.ifPresent(bar -> bar.show(portfolio.part().applyAsDouble(tally.total()), tally));
            });
        } catch (IOException unwritable) {
            if (Console.pipeClosed(unwritable)) {
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

    /** Entries of which one that states nothing is as faulty as one that cannot be read. */
    private record Stated(Iterator<? extends Entry> entries, EmptyOption empty) implements Iterator<Entry> {

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Entry next() {
            Entry entry = entries.next();
            return new Entry() {
                @Override
                public String source() {
                    return entry.source();
                }

                @Override
                public Description read(DescriptionReader reader) {
                    return empty.checked(entry.read(reader));
                }
            };
        }
    }
}

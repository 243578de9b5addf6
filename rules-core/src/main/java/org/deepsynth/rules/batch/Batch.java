package org.deepsynth.rules.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.internal.tree.Node;
import org.deepsynth.rules.internal.tree.Written;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assesses a portfolio of any length with all processors and in constant memory; what comes out is in the order of what goes in.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(portfolio)) {
 *     new Batch(engine, day).run(new JsonLines("portfolio.jsonl", in), OutcomeLine::write, System.out::println);
 * }
 * }</pre>
 */
public final class Batch {

    /** Takes results one by one. */
    @FunctionalInterface
    public interface Sink<T> {
        /**
         * Takes the next one.
         *
         * @throws IOException to end the batch, such as when nobody reads any more
         */
        void accept(T result) throws IOException;
    }

    /** Enough for the other threads to go on behind a description that takes long. */
    private static final int WINDOW_PER_THREAD = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final ComplianceEngine engine;
    private final Function<Description, Report> assessment;
    private final int threads;

    /** Assesses with that engine on that day, with as many threads as there are processors. */
    public Batch(ComplianceEngine engine, LocalDate asOf) {
        this(engine, asOf, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Assesses with that engine on that day, with that many threads.
     *
     * @throws IllegalArgumentException when the day is none that a description may be assessed on
     */
    public Batch(ComplianceEngine engine, LocalDate asOf, int threads) {
        this(engine, on(engine, Written.assessable(asOf)), threads);
    }

    /** Assesses with that engine on the day that it takes at the clock's moment, one for all, with that many threads. */
    public Batch(ComplianceEngine engine, Clock clock, int threads) {
        this(engine, onOneDay(engine, clock), threads);
    }

    private Batch(ComplianceEngine engine, Function<Description, Report> assessment, int threads) {
        this.engine = engine;
        this.assessment = assessment;
        this.threads = threads;
    }

    private static Function<Description, Report> on(ComplianceEngine engine, LocalDate day) {
        return description -> engine.assess(description, day);
    }

    private static Function<Description, Report> onOneDay(ComplianceEngine engine, Clock clock) {
        Clock moment = Clock.fixed(clock.instant(), clock.getZone());
        return description -> engine.assess(description, moment);
    }

    /** How many descriptions are read and not yet handed over, at most. */
    public int window() {
        return threads * WINDOW_PER_THREAD;
    }

    /** Assesses the entries of a portfolio that has no name of its own. */
    public <T> void run(Iterator<? extends Entry> entries, Function<? super Outcome, ? extends T> work, Sink<T> sink)
            throws IOException, InterruptedException {
        run("portfolio", entries, work, sink);
    }

    /**
     * Assesses the entries. A description with faults is an outcome like others, and the batch goes on; so is one whose assessment
     * breaks off by a defect of a pack or of the engine, which is told as its fault.
     *
     * @param portfolio what to call the entries as a whole in messages
     * @param entries the portfolio, taken by a thread of its own and no faster than results go out
     * @param work what becomes of an outcome; runs in several threads, so costly writing belongs here. Keep little: a report
     *     holds its description
     * @param sink takes the results in order, in the calling thread
     * @throws IOException what the sink throws
     * @throws InvalidSourceException when the portfolio itself breaks off or is empty
     * @throws InterruptedException when the calling thread is interrupted
     */
    public <T> void run(
            String portfolio,
            Iterator<? extends Entry> entries,
            Function<? super Outcome, ? extends T> work,
            Sink<T> sink)
            throws IOException, InterruptedException {
        AtomicBoolean some = new AtomicBoolean();
        OrderedWindow.<Entry, T>run(entries, entry -> work.apply(assess(entry)), threads, window(), result -> {
            some.set(true);
            sink.accept(result);
        });
        if (!some.get()) {
            throw new InvalidSourceException(
                    List.of(Fault.of(portfolio, "The portfolio must hold at least one description.", "")));
        }
    }

    private Outcome assess(Entry entry) {
        try {
            return Outcome.of(assessment.apply(entry.read(engine.reader())));
        } catch (InvalidSourceException faulty) {
            return Outcome.faulty(entry.source(), faulty.faults());
        } catch (RuntimeException defect) {
            LOG.debug("The assessment of an entry broke off.", defect);
            return Outcome.faulty(entry.source(), List.of(brokenOff(entry.source(), defect)));
        }
    }

    private static Fault brokenOff(String source, RuntimeException defect) {
        String said = String.valueOf(defect.getMessage()).lines().findFirst().orElse("");
        return Fault.of(
                source,
                "The assessment broke off: " + Node.shown(said),
                "Report this; it is a defect of a pack or of the engine, whatever the description says.");
    }
}

package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;

/** One pass over a stream of descriptions, one JSON text to a line, each read, assessed and let go. */
final class BatchRun {

    private final ComplianceEngine engine;
    private final Lines lines;
    private final long measureEvery;
    private long taken;
    private long measuring;
    private long peak;

    private BatchRun(ComplianceEngine engine, Lines lines, long length, int measurements) {
        this.engine = engine;
        this.lines = lines;
        this.measureEvery = Math.max(1, length / measurements);
    }

    /**
     * What a pass gave.
     *
     * @param micros elapsed time for each description, without the time in which the heap was measured
     * @param peakBytes the most that was in use after a collection
     * @param gaps how many gaps all reports told together
     */
    record Result(double micros, long peakBytes, long gaps) {}

    /** Assesses so many lines of a file; the heap is measured so many times on the way. */
    static Result of(ComplianceEngine engine, Path file, long length, int threads, int measurements)
            throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Lines lines = new Lines(file, length)) {
            BatchRun run = new BatchRun(engine, lines, length, measurements);
            long start = System.nanoTime();
            List<Future<Long>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                working.add(workers.submit(run::work));
            }
            long gaps = 0;
            for (Future<Long> one : working) {
                gaps += one.get();
            }
            long nanos = System.nanoTime() - start - run.measuring;
            return new Result(nanos / 1e3 / length, run.peak, gaps);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The batch must run to its end.", e.getCause());
        } finally {
            workers.shutdown();
        }
    }

    private long work() throws IOException {
        long gaps = 0;
        for (Optional<String> line = take(); line.isPresent(); line = take()) {
            gaps += engine.assess(engine.reader().read("line.json", line.get()), Workload.DAY)
                    .gaps()
                    .size();
        }
        return gaps;
    }

    private synchronized Optional<String> take() throws IOException {
        Optional<String> line = lines.next();
        if (line.isPresent() && ++taken % measureEvery == 0) {
            measureHeap();
        }
        return line;
    }

    /** All threads stand still while this is collected, or wait for their next line. */
    private void measureHeap() {
        long start = System.nanoTime();
        System.gc();
        peak = Math.max(
                peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        measuring += System.nanoTime() - start;
    }
}

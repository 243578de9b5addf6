package org.deepsynth.rules.benchmarks.growth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.JsonLines;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.benchmarks.Workload;

/**
 * What one pass of the library's batch over a stream gave: lines of JSON in, an outcome on a line each out.
 *
 * @param micros elapsed time for each description, without the time in which the heap was measured
 * @param peakBytes the most that was in use after a collection
 * @param gaps how many gaps all outcomes told together
 */
record Streamed(double micros, long peakBytes, long gaps) {

    private static final int HEAP_MEASUREMENTS = 10;

    /** An outcome as it goes out, and how many gaps it tells. */
    private record Line(String text, int gaps) {}

    /** Streams so many lines, the given ones over and over. */
    static Streamed of(ComplianceEngine engine, List<String> lines, int length, int threads)
            throws IOException, InterruptedException {
        Taker taker = new Taker(Math.max(1, length / HEAP_MEASUREMENTS));
        long start = System.nanoTime();
        new Batch(engine, Workload.DAY, threads)
                .run(
                        new JsonLines("portfolio.jsonl", stream(lines, length)),
                        outcome -> new Line(
                                OutcomeLine.write(outcome),
                                outcome.report().orElseThrow().gaps().size()),
                        taker::take);
        long nanos = System.nanoTime() - start - taker.measuring;
        return new Streamed(nanos / 1e3 / length, taker.peak, taker.gaps);
    }

    /** No more than one line of it is made at a time. */
    private static InputStream stream(List<String> lines, int length) {
        Iterator<InputStream> each = IntStream.range(0, length)
                .<InputStream>mapToObj(line -> new ByteArrayInputStream(
                        (lines.get(line % lines.size()) + "\n").getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        });
    }

    /** Takes the outcomes in order, and looks at the heap from time to time. */
    private static final class Taker {
        private final int measureEvery;
        private long taken;
        private long gaps;
        private long measuring;
        private long peak;

        Taker(int measureEvery) {
            this.measureEvery = measureEvery;
        }

        void take(Line line) {
            gaps += line.gaps();
            if (++taken % measureEvery == 0) {
                long start = System.nanoTime();
                System.gc();
                peak = Math.max(
                        peak,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                measuring += System.nanoTime() - start;
            }
        }
    }
}

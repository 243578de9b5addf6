package org.deepsynth.rules.benchmarks.growth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.JsonLines;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Row;

/** Streams of descriptions of growing length, on one thread and on two: what each description takes, and what the heap holds. */
public final class Batches {

    private static final List<Integer> LENGTHS = List.of(1, 10, 100, 1_000, 10_000, 100_000);
    private static final int HEAP_MEASUREMENTS = 10;

    private final ComplianceEngine engine = ComplianceEngine.load();
    private final List<String> lines = Workload.lines(engine);

    /** What each line tells when it is assessed alone. */
    private final List<Integer> gaps = lines.stream()
            .map(line -> engine.assess(engine.reader().read("line.json", line), Workload.DAY)
                    .gaps()
                    .size())
            .toList();

    private long taken;
    private long told;
    private long measuring;
    private long peak;

    private Batches() {}

    /** Takes the file for the rows; last, for a short run, {@code --quick}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int longest = List.of(arguments).contains("--quick") ? 1_000 : 100_000;
        Batches batches = new Batches();
        batches.run(longest / 10, 2);
        List<Row> rows = new ArrayList<>();
        for (int threads : new int[] {1, 2}) {
            for (int length : LENGTHS.stream().filter(one -> one <= longest).toList()) {
                String contestant = threads + (threads == 1 ? " thread" : " threads");
                rows.add(new Row("batch", contestant, "" + length, "µs", batches.run(length, threads)));
                rows.add(new Row("batch", contestant, "" + length, "MB", batches.peak / 1024.0 / 1024.0));
            }
        }
        Row.write(Path.of(arguments[0]), rows);
    }

    /** The microseconds for each description, without the time in which the heap was measured. */
    private double run(int length, int threads) throws IOException, InterruptedException {
        taken = told = measuring = peak = 0;
        int measureEvery = Math.max(1, length / HEAP_MEASUREMENTS);
        long start = System.nanoTime();
        new Batch(engine, Workload.DAY, threads)
                .run(
                        new JsonLines("portfolio.jsonl", stream(length)),
                        outcome -> new Line(
                                OutcomeLine.write(outcome),
                                outcome.report().orElseThrow().gaps().size()),
                        line -> take(line, measureEvery));
        long nanos = System.nanoTime() - start - measuring;
        long expected = IntStream.range(0, length)
                .mapToLong(line -> gaps.get(line % gaps.size()))
                .sum();
        if (told != expected) {
            throw new IllegalStateException(
                    "A batch of " + length + " must tell " + expected + " gaps; it told " + told + ".");
        }
        return nanos / 1e3 / length;
    }

    /** An outcome as it goes out, and how many gaps it tells. */
    private record Line(String text, int gaps) {}

    private void take(Line line, int measureEvery) {
        told += line.gaps();
        if (++taken % measureEvery == 0) {
            long start = System.nanoTime();
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            peak = Math.max(peak, used);
            measuring += System.nanoTime() - start;
        }
    }

    /** The lines over and over; no more than one of them is made at a time. */
    private InputStream stream(int length) {
        return new SequenceInputStream(Collections.enumeration(new AbstractList<>() {
            @Override
            public InputStream get(int line) {
                return new ByteArrayInputStream(
                        (lines.get(line % lines.size()) + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public int size() {
                return length;
            }
        }));
    }
}

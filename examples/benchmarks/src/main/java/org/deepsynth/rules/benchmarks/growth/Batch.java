package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.benchmarks.results.RowFiles;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.testing.DescriptionGenerator;

/** Streams of descriptions of growing length, on one thread and on two: what each description takes, and what the heap holds. */
public final class Batch {

    private static final List<Integer> LENGTHS = List.of(1, 10, 100, 1_000, 10_000, 100_000);
    private static final int DIFFERENT = 200;
    private static final double SILENT = 0.3;
    private static final long SEED = 8;
    private static final int HEAP_MEASUREMENTS = 10;

    private final ComplianceEngine engine = ComplianceEngine.load();
    private final Path file;
    private final List<Integer> gaps = new ArrayList<>();

    /** Writes the descriptions to be streamed, a line each, and counts the gaps of each. */
    private Batch(Path file) throws IOException {
        this.file = file;
        DescriptionGenerator generator = new DescriptionGenerator(engine, SEED);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            String line = DescriptionGenerator.text(generator.erase(generator.complete(), SILENT));
            Description description = engine.reader().read("line.json", line);
            gaps.add(engine.assess(description, Workload.DAY).gaps().size());
            lines.add(line);
        }
        Files.write(file, lines);
    }

    /** Takes the file for the rows; last, for a short run, {@code --quick}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int longest = List.of(arguments).contains("--quick") ? 1_000 : 100_000;
        Path lines = Files.createTempFile("descriptions", ".jsonl");
        try {
            Batch batch = new Batch(lines);
            batch.run(longest / 10, 2);
            List<Row> rows = new ArrayList<>();
            for (int threads : new int[] {1, 2}) {
                for (int length : LENGTHS.stream().filter(one -> one <= longest).toList()) {
                    BatchRun.Result result = batch.run(length, threads);
                    String contestant = threads + (threads == 1 ? " thread" : " threads");
                    rows.add(new Row("batch", contestant, "" + length, "µs", result.micros(), 0));
                    double megabytes = result.peakBytes() / 1024.0 / 1024.0;
                    rows.add(new Row("batch-heap", contestant, "" + length, "MB", megabytes, 0));
                }
            }
            RowFiles.write(Path.of(arguments[0]), rows);
        } finally {
            Files.delete(lines);
        }
    }

    private BatchRun.Result run(int length, int threads) throws IOException, InterruptedException {
        BatchRun.Result result = BatchRun.of(engine, file, length, threads, HEAP_MEASUREMENTS);
        long expected = 0;
        for (int line = 0; line < length; line++) {
            expected += gaps.get(line % DIFFERENT);
        }
        if (result.gaps() != expected) {
            throw new IllegalStateException(
                    "A batch of " + length + " must tell " + expected + " gaps; it told " + result.gaps() + ".");
        }
        return result;
    }
}

package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.benchmarks.results.RowFiles;

/** Streams of descriptions of growing length, on one thread and on two: what each description takes, and what the heap holds. */
public final class Batches {

    private static final List<Integer> LENGTHS = List.of(1, 10, 100, 1_000, 10_000, 100_000);

    private final ComplianceEngine engine = ComplianceEngine.load();
    private final List<String> lines = Workload.lines(engine);
    /** What each line tells when it is assessed alone. */
    private final List<Integer> gaps = lines.stream()
            .map(line -> engine.assess(engine.reader().read("line.json", line), Workload.DAY)
                    .gaps()
                    .size())
            .toList();

    private Batches() {}

    /** Takes the file for the rows; last, for a short run, {@code --quick}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int longest = List.of(arguments).contains("--quick") ? 1_000 : 100_000;
        Batches batches = new Batches();
        batches.run(longest / 10, 2);
        List<Row> rows = new ArrayList<>();
        for (int threads : new int[] {1, 2}) {
            for (int length : LENGTHS.stream().filter(one -> one <= longest).toList()) {
                Streamed streamed = batches.run(length, threads);
                String contestant = threads + (threads == 1 ? " thread" : " threads");
                rows.add(new Row("batch", contestant, "" + length, "µs", streamed.micros(), 0));
                double megabytes = streamed.peakBytes() / 1024.0 / 1024.0;
                rows.add(new Row("batch-heap", contestant, "" + length, "MB", megabytes, 0));
                System.out.printf("%,d on %s: %.0f µs, %.1f MB%n", length, contestant, streamed.micros(), megabytes);
            }
        }
        RowFiles.write(Path.of(arguments[0]), rows);
    }

    private Streamed run(int length, int threads) throws IOException, InterruptedException {
        Streamed streamed = Streamed.of(engine, lines, length, threads);
        long expected = 0;
        for (int line = 0; line < length; line++) {
            expected += gaps.get(line % gaps.size());
        }
        if (streamed.gaps() != expected) {
            throw new IllegalStateException(
                    "A batch of " + length + " must tell " + expected + " gaps; it told " + streamed.gaps() + ".");
        }
        return streamed;
    }
}

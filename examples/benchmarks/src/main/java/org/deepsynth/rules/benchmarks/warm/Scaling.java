package org.deepsynth.rules.benchmarks.warm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.Contestants;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.description.Description;

/**
 * How many times as much two threads get done as one. Both are measured in turn in one warm process: two processes would differ by
 * what their compilers happened to do, and by more than is looked for.
 */
public final class Scaling {

    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 5;

    private final Contestant contestant;
    private final List<Description> descriptions;

    private Scaling(Contestant contestant, List<Description> descriptions) {
        this.contestant = contestant;
        this.descriptions = descriptions;
    }

    /** Takes the file of rows, the contestant's short name, the seconds of each turn. */
    public static void main(String... arguments) throws InterruptedException, ExecutionException, IOException {
        ComplianceEngine engine = ComplianceEngine.load();
        Contestant contestant = Contestants.get(arguments[1], engine);
        Duration turn = Duration.ofSeconds(Integer.parseInt(arguments[2]));
        Scaling scaling = new Scaling(contestant, Workload.descriptions(engine));
        scaling.done(THREADS, turn.multipliedBy(WARM_UP));
        List<Row> rows = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double alone = scaling.done(1, turn);
            rows.add(new Row("threads", contestant.name(), "", "×", scaling.done(THREADS, turn) / alone));
        }
        System.out.println(rows);
        Row.write(Path.of(arguments[0]), rows);
    }

    /** How many assessments so many threads get done together in that time. */
    private long done(int threads, Duration time) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long end = System.nanoTime() + time.toNanos();
        long done = 0;
        Callable<Long> working = () -> work(end);
        for (Future<Long> one : workers.invokeAll(Collections.nCopies(threads, working))) {
            done += one.get();
        }
        workers.shutdown();
        return done;
    }

    private long work(long end) {
        long done = 0;
        while (System.nanoTime() < end) {
            Description next = descriptions.get((int) (done % descriptions.size()));
            // what is asked of it is that nothing is left out by a compiler
            done += contestant.assess(next, Workload.DAY).isEmpty() ? 0 : 1;
        }
        return done;
    }
}

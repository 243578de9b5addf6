package org.deepsynth.rules.benchmarks.warm;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.RowFiles;
import org.deepsynth.rules.benchmarks.results.Sample;
import org.deepsynth.rules.description.Description;

/**
 * How many times as much two threads get done as one. Both are measured in turn in one warm process: two processes would differ by
 * what their compilers happened to do, and by more than is looked for.
 */
public final class Scaling {

    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 5;

    /** Kept, so that no compiler leaves out what was worked for. */
    private static volatile Object sink;

    private final Contestant contestant;
    private final List<Description> descriptions;

    private Scaling(Contestant contestant, List<Description> descriptions) {
        this.contestant = contestant;
        this.descriptions = descriptions;
    }

    /**
     * Measures one contestant and writes a row.
     *
     * @param arguments the file of rows, the contest, the contestant's short name, the seconds of each turn
     */
    public static void main(String... arguments) throws InterruptedException, ExecutionException {
        Contest contest = Contest.valueOf(arguments[1]);
        Contestant contestant = contest.contestant(arguments[2]);
        Duration turn = Duration.ofSeconds(Integer.parseInt(arguments[3]));
        Scaling scaling = new Scaling(contestant, contest.descriptions());
        scaling.done(THREADS, turn.multipliedBy(WARM_UP));
        List<Double> factors = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long alone = scaling.done(1, turn);
            factors.add((double) scaling.done(THREADS, turn) / alone);
        }
        System.out.println(contest + ", " + contestant.name() + ": " + factors);
        RowFiles.write(
                Path.of(arguments[0]),
                List.of(Sample.of(factors).row("threads", contestant.name(), contest.title(), "×")));
    }

    /** How many assessments so many threads get done together in that time. */
    private long done(int threads, Duration time) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            long end = System.nanoTime() + time.toNanos();
            List<Future<Long>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                working.add(workers.submit(() -> work(end)));
            }
            long done = 0;
            for (Future<Long> one : working) {
                done += one.get();
            }
            return done;
        } finally {
            workers.shutdown();
        }
    }

    private long work(long end) {
        long done = 0;
        while (System.nanoTime() < end) {
            sink = contestant.assess(descriptions.get((int) (done % descriptions.size())), Workload.DAY);
            done++;
        }
        return done;
    }
}

package org.deepsynth.rules.benchmarks.warm;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.benchmarks.results.RowFiles;
import org.deepsynth.rules.benchmarks.results.Sample;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Warm evaluations, in rounds: every contestant has its turn in each, in a process of its own, so that a machine that grows slower
 * or faster meanwhile does so for all. Before that, all must find the same.
 */
public final class Warm {

    private static final String CLASS_PATH = "java.class.path";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** A fresh process keeps its compiler busy for so many times the seconds that are measured. */
    private static final int WARM_UP = 3;

    private record Turn(Contest contest, String contestant) {}

    private record Measured(double micros, double kilobytes) {}

    private Warm() {}

    /**
     * Measures and writes rows.
     *
     * @param arguments the file of rows, the number of rounds, the seconds to measure for in each turn
     */
    public static void main(String... arguments) throws RunnerException {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        Map<Turn, List<Measured>> measured = new LinkedHashMap<>();
        for (Contest contest : Contest.OF_SPEED) {
            contest.sameFindings();
        }
        for (int round = 1; round <= rounds; round++) {
            for (Turn turn : turns()) {
                Measured one = measure(turn, seconds);
                System.out.printf(
                        "round %d of %d: %s, %s: %.1f µs%n",
                        round, rounds, turn.contest(), turn.contestant(), one.micros());
                measured.computeIfAbsent(turn, first -> new ArrayList<>()).add(one);
            }
        }
        RowFiles.write(file, rows(measured));
    }

    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Contest contest : Contest.OF_SPEED) {
            contest.contestants().forEach(contestant -> turns.add(new Turn(contest, contestant)));
        }
        return turns;
    }

    /** The process that is measured in has the class path that this one says it has. */
    private static Measured measure(Turn turn, int seconds) throws RunnerException {
        String whole = System.getProperty(CLASS_PATH);
        try {
            if (turn.contestant().equals(Contest.LIBRARY)) {
                System.setProperty(CLASS_PATH, withoutTruthMaintenance(whole));
            }
            return measureHere(turn, seconds);
        } finally {
            System.setProperty(CLASS_PATH, whole);
        }
    }

    /** Another contestant needs it, and Drools works otherwise where it is there; who uses the library does not have it. */
    private static String withoutTruthMaintenance(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("drools-tms-"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Measured measureHere(Turn turn, int seconds) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(WarmBenchmark.class.getName())
                .param("contest", turn.contest().name())
                .param("contestant", turn.contestant())
                .threads(1)
                .forks(1)
                .jvmArgs("-Xms768m", "-Xmx768m", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC")
                .warmupIterations(WARM_UP * seconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).runSingle();
        return new Measured(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get(ALLOCATED).getScore() / 1024);
    }

    private static List<Row> rows(Map<Turn, List<Measured>> measured) {
        List<Row> rows = new ArrayList<>();
        measured.forEach((turn, rounds) -> {
            String name = turn.contest().contestant(turn.contestant()).name();
            List<Double> micros = rounds.stream().map(Measured::micros).toList();
            rows.add(Sample.of(micros).row("warm", name, turn.contest().title(), "µs"));
            rows.add(Sample.of(rounds.stream().map(Measured::kilobytes).toList())
                    .row("allocation", name, turn.contest().title(), "kB"));
            rows.add(ratio(measured, turn).row("ratio", name, turn.contest().title(), "×"));
        });
        return rows;
    }

    /** How much longer than the library, round by round. */
    private static Sample ratio(Map<Turn, List<Measured>> measured, Turn turn) {
        List<Measured> library = measured.get(new Turn(turn.contest(), Contest.LIBRARY));
        List<Double> factors = new ArrayList<>();
        for (int round = 0; round < library.size(); round++) {
            factors.add(
                    measured.get(turn).get(round).micros() / library.get(round).micros());
        }
        return Sample.of(factors);
    }
}

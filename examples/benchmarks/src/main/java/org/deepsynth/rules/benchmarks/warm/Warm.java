package org.deepsynth.rules.benchmarks.warm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.Contestants;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Rounds;
import org.deepsynth.rules.benchmarks.results.Row;

/** Warm evaluations by one contestant, from a parsed description to findings; the process is its own. */
public final class Warm {

    /** A fresh process keeps its compiler busy for so many times the seconds that are measured. */
    private static final int WARM_UP = 3;

    private static final int ROUNDS_A_SECOND = 5;

    private Warm() {}

    /**
     * Takes the file for the rows, the contestant's short name, the seconds to measure for, and the file with the rows of the
     * library in the same round; or {@code --check} alone, to hold all contestants against the library.
     */
    public static void main(String... arguments) throws IOException {
        ComplianceEngine engine = ComplianceEngine.load();
        if (arguments[0].equals("--check")) {
            Contestants.mustFindTheSame(engine);
            return;
        }
        Contestant contestant = Contestants.get(arguments[1], engine);
        List<IntSupplier> assessments = Workload.descriptions(engine).stream()
                .map(one ->
                        (IntSupplier) () -> contestant.assess(one, Workload.DAY).size())
                .toList();
        int seconds = Integer.parseInt(arguments[2]);
        Rounds rounds = Rounds.of(
                assessments, () -> {}, Duration.ofSeconds((long) WARM_UP * seconds), ROUNDS_A_SECOND * seconds);
        double micros = mean(rounds.micros());
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("warm", contestant.name(), "", "µs", micros));
        rows.add(new Row("allocation", contestant.name(), "", "kB", mean(rounds.kilobytes())));
        rows.add(new Row("ratio", contestant.name(), "", "×", micros / library(Path.of(arguments[3]), micros)));
        System.out.println(rows);
        Row.write(Path.of(arguments[0]), rows);
    }

    /** The library's time in the same round; where that is what is measured, this. */
    private static double library(Path file, double here) throws IOException {
        return Files.exists(file) ? Row.read(file).get(0).value() : here;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}

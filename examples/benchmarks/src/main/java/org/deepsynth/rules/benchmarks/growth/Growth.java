package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.benchmarks.results.RowFiles;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.pack.RulePack;

/** How the cost of an assessment grows with features and with obligations. */
public final class Growth {

    /** The name in tables. */
    static final String NAME = "deepsynth-rules";

    private static final String OUT_OF_CACHES = NAME + ", caches emptied";
    private static final int WARM_ALREADY = 10;

    private static final List<Integer> FEATURES = List.of(1, 10, 100, 1_000);
    private static final int DESCRIPTIONS = 20;

    private final Duration warmUp;
    private final int rounds;

    private Growth(boolean quick) {
        this.warmUp = Duration.ofSeconds(quick ? 2 : 25);
        this.rounds = quick ? 5 : 15;
    }

    /**
     * Takes the file for the rows, then {@code features}, or {@code obligations}, the number of copies of the cac pack and the
     * folder in which {@link GeneratedPack} keeps such packs; last, for a short run, {@code --quick}. Obligations are measured one number to a
     * process, so that no pack profits from what the machine learned of another.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        Growth growth = new Growth(given.contains("--quick"));
        List<Row> rows = switch (given.get(1)) {
            case "features" -> growth.features();
            case "obligations" -> growth.obligations(Integer.parseInt(given.get(2)), Path.of(given.get(3)));
            default -> throw new IllegalArgumentException("There is no growth by " + given.get(1) + ".");
        };
        RowFiles.write(Path.of(given.get(0)), rows);
    }

    private List<Row> features() {
        ComplianceEngine engine = ComplianceEngine.load();
        List<Row> rows = new ArrayList<>();
        for (Description one : Workload.growing(engine, FEATURES)) {
            int count = one.features().items().orElseThrow().size();
            rows.addAll(measured("growth-features", count, engine, List.of(one)));
        }
        return rows;
    }

    private List<Row> obligations(int copies, Path folder) throws IOException {
        RulePack original = new CacPack();
        RulePack copied = GeneratedPack.copies(original, copies, folder);
        long start = System.nanoTime();
        ComplianceEngine engine = ComplianceEngine.of(copied);
        double loading = (System.nanoTime() - start) / 1e6;
        ComplianceEngine originals = ComplianceEngine.of(original);
        List<Description> descriptions = Workload.descriptions(originals).subList(0, DESCRIPTIONS);
        descriptions.forEach(description -> CopyCheck.check(originals, engine, copies, description, Workload.DAY));
        int obligations = engine.catalogues().get(0).obligations().size();
        List<Row> rows = new ArrayList<>(measured("growth-obligations", obligations, engine, descriptions));
        rows.add(outOfCaches("growth-obligations", obligations, engine, descriptions));
        rows.add(new Row("growth-obligations-load", NAME, "" + obligations, "ms to load", loading, 0));
        return rows;
    }

    private List<Row> measured(
            String benchmark, int parameter, ComplianceEngine engine, List<Description> descriptions) {
        Rounds measured = Rounds.of(assessments(engine, descriptions), () -> {}, warmUp, rounds);
        return List.of(
                measured.micros().row(benchmark, NAME, "" + parameter, "µs"),
                measured.kilobytes().row(benchmark + "-allocation", NAME, "" + parameter, "kB"));
    }

    /** The same when it is warm, but finds nothing of its own in the caches. */
    private Row outOfCaches(String benchmark, int parameter, ComplianceEngine engine, List<Description> descriptions) {
        Rounds measured =
                Rounds.of(assessments(engine, descriptions), Caches::empty, warmUp.dividedBy(WARM_ALREADY), rounds);
        return measured.micros().row(benchmark, OUT_OF_CACHES, "" + parameter, "µs");
    }

    private static List<IntSupplier> assessments(ComplianceEngine engine, List<Description> descriptions) {
        return descriptions.stream()
                .map(one -> (IntSupplier)
                        () -> engine.assess(one, Workload.DAY).gaps().size())
                .toList();
    }
}

package org.deepsynth.rules.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Workload;
import org.deepsynth.rules.benchmarks.results.Rounds;
import org.deepsynth.rules.benchmarks.results.Row;
import org.deepsynth.rules.cac.CacPack;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.pack.RulePack;

/** How the cost of an assessment grows with features and with obligations. */
public final class Growth {

    /** The name in tables. */
    static final String NAME = "deepsynth-rules";

    /** More than processors keep. */
    private static final byte[] OTHER = new byte[64 << 20];

    private static final int CACHE_LINE = 64;
    private static final int WARM_ALREADY = 10;
    private static final List<Integer> FEATURES = List.of(1, 10, 100, 200);
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
        Row.write(Path.of(given.get(0)), rows);
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
        descriptions.forEach(description -> checkCopies(originals, engine, copies, description));
        int obligations = engine.catalogues().get(0).obligations().size();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("growth-obligations", NAME, "" + obligations, "ms to load", loading));
        rows.addAll(measured("growth-obligations", obligations, engine, descriptions));
        Rounds.of(assessments(engine, descriptions), Growth::emptyCaches, warmUp.dividedBy(WARM_ALREADY), rounds)
                .micros()
                .forEach(micros -> rows.add(
                        new Row("growth-obligations", NAME + ", caches emptied", "" + obligations, "µs", micros)));
        return rows;
    }

    /** Every copy of every obligation must find what its original finds. */
    static void checkCopies(ComplianceEngine original, ComplianceEngine copied, int copies, Description description) {
        Map<String, Verdict> expected = verdicts(original, description);
        Map<String, Verdict> found = verdicts(copied, description);
        boolean same = found.size() == copies * expected.size();
        for (Map.Entry<String, Verdict> one : found.entrySet()) {
            same &= one.getValue() == expected.get(Copies.original(one.getKey()));
        }
        if (!same) {
            throw new IllegalStateException(
                    "Each of " + copies + " copies must find " + expected + "; all found " + found);
        }
    }

    private static Map<String, Verdict> verdicts(ComplianceEngine engine, Description description) {
        return engine.assess(description, Workload.DAY).findings().stream()
                .collect(Collectors.toMap(Finding::id, Finding::verdict));
    }

    private List<Row> measured(
            String benchmark, int parameter, ComplianceEngine engine, List<Description> descriptions) {
        Rounds measured = Rounds.of(assessments(engine, descriptions), () -> {}, warmUp, rounds);
        List<Row> rows = new ArrayList<>();
        measured.micros().forEach(micros -> rows.add(new Row(benchmark, NAME, "" + parameter, "µs", micros)));
        measured.kilobytes().forEach(size -> rows.add(new Row(benchmark, NAME, "" + parameter, "kB", size)));
        return rows;
    }

    /** Fills the processor's caches with something else: a small pack stays in them from one assessment to the next. */
    private static void emptyCaches() {
        for (int at = 0; at < OTHER.length; at += CACHE_LINE) {
            OTHER[at]++;
        }
    }

    private static List<IntSupplier> assessments(ComplianceEngine engine, List<Description> descriptions) {
        return descriptions.stream()
                .map(one -> (IntSupplier)
                        () -> engine.assess(one, Workload.DAY).gaps().size())
                .toList();
    }
}

package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.peers.EasyRules;
import org.deepsynth.rules.benchmarks.peers.Evrete;
import org.deepsynth.rules.benchmarks.peers.PlainDrools;
import org.deepsynth.rules.benchmarks.peers.PlainJava;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;

/** The contestants over whole packs, by short names. Each is set up when it is first asked for, and then kept. */
public final class Contestants {

    private static final Map<String, Function<ComplianceEngine, WholePacks>> ALL = all();

    private final ComplianceEngine engine;
    private final Map<String, WholePacks> ready = new LinkedHashMap<>();

    /** The contestants beside that engine. */
    public Contestants(ComplianceEngine engine) {
        this.engine = engine;
    }

    private static Map<String, Function<ComplianceEngine, WholePacks>> all() {
        Map<String, Function<ComplianceEngine, WholePacks>> all = new LinkedHashMap<>();
        all.put("library", Library::new);
        all.put("plain-java", PlainJava::contestant);
        all.put("easy-rules", EasyRules::contestant);
        all.put("evrete", Evrete::contestant);
        all.put("drools-global", PlainDrools::withGlobal);
        all.put("drools-logical", PlainDrools::withTruthMaintenance);
        return all;
    }

    /** The short names, the library's first. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The contestant of that short name. */
    public synchronized WholePacks get(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("The contestant (" + name + ") must be one of " + names());
        }
        return ready.computeIfAbsent(name, missing -> ALL.get(missing).apply(engine));
    }

    /**
     * What is timed must do the same work.
     *
     * @throws AssertionError where a contestant's findings on the workload are not the library's
     */
    public void sameFindings() {
        names().forEach(this::sameFindings);
    }

    /**
     * The same for one contestant.
     *
     * @throws AssertionError where its findings on the workload are not the library's
     */
    public void sameFindings(String name) {
        for (Description description : Workload.descriptions(engine)) {
            sameFindings(get(name), description, Workload.DAY);
        }
    }

    /**
     * The same for one contestant and one description.
     *
     * @throws AssertionError where its findings are not the library's
     */
    public void sameFindings(WholePacks contestant, Description description, LocalDate asOf) {
        List<Finding> expected = engine.assess(description, asOf).findings();
        List<Finding> found = contestant.assess(description, asOf).findings();
        if (!found.equals(expected)) {
            String first = IntStream.range(0, Math.min(found.size(), expected.size()))
                    .filter(i -> !found.get(i).equals(expected.get(i)))
                    .mapToObj(i -> "\n" + found.get(i) + "\ninstead of\n" + expected.get(i))
                    .findFirst()
                    .orElse(found.size() + " findings instead of " + expected.size());
            throw new AssertionError(contestant.name() + " must find what the library finds in\n" + description.yaml()
                    + "but finds " + first);
        }
    }
}

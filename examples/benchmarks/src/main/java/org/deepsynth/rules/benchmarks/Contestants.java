package org.deepsynth.rules.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.floor.StraightJava;
import org.deepsynth.rules.benchmarks.peers.EasyRules;
import org.deepsynth.rules.benchmarks.peers.Evrete;
import org.deepsynth.rules.benchmarks.peers.PlainDrools;
import org.deepsynth.rules.benchmarks.peers.PlainJava;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;

/** The contestants by short names. */
public final class Contestants {

    private static final ThreadLocal<byte[]> BYTES = ThreadLocal.withInitial(() -> new byte[1 << 14]);
    private static final Map<String, Function<ComplianceEngine, Contestant>> ALL = all();

    private Contestants() {}

    private static Map<String, Function<ComplianceEngine, Contestant>> all() {
        Map<String, Function<ComplianceEngine, Contestant>> all = new LinkedHashMap<>();
        all.put(
                "library",
                engine -> new Contestant(
                        "deepsynth-rules",
                        (description, asOf) -> engine.assess(description, asOf).findings()));
        all.put("plain-java", PlainJava::contestant);
        all.put("easy-rules", EasyRules::contestant);
        all.put("evrete", Evrete::contestant);
        all.put("drools-global", PlainDrools::withGlobal);
        all.put("drools-logical", PlainDrools::withTruthMaintenance);
        all.put("java-evidence", StraightJava::withEvidence);
        all.put("java-verdicts", StraightJava::verdictsOnly);
        return all;
    }

    /** The short names, the library's first. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The contestant of that short name beside that engine, set up; {@code digest} is none, but a measure of the machine. */
    public static Contestant get(String name, ComplianceEngine engine) {
        if (name.equals("digest")) {
            // work that needs a processor and next to no memory: what two threads can gain on this machine at all
            return new Contestant(
                    "a digest of 16 kB", (description, asOf) -> List.of(UUID.nameUUIDFromBytes(BYTES.get())));
        }
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("The contestant (" + name + ") must be one of " + names());
        }
        return ALL.get(name).apply(engine);
    }

    /**
     * Holds all of them against the library.
     *
     * @throws AssertionError where one does not find the same on the workload
     */
    public static void mustFindTheSame(ComplianceEngine engine) {
        List<Contestant> all =
                ALL.values().stream().map(one -> one.apply(engine)).toList();
        for (Description description : Workload.descriptions(engine)) {
            List<Finding> found = engine.assess(description, Workload.DAY).findings();
            all.forEach(one -> one.mustTell(found, description, Workload.DAY));
        }
    }
}

package org.deepsynth.rules.benchmarks.floor.verdicts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;

/** The verdict on each obligation, by its id, in the order in which they were put. */
public final class Verdicts {

    private String[] ids = new String[80];
    private Verdict[] verdicts = new Verdict[80];
    private int size;

    Verdicts() {}

    /** An obligation of the service as a whole: the gate says whom it binds, and the two truths when it applies and is met. */
    void put(String id, Truth gate, Truth applies, Truth met) {
        put(id, verdict(gate.and(applies), met));
    }

    /** An obligation of the service as a whole that applies to all whom the gate lets pass. */
    void put(String id, Truth gate, Truth met) {
        put(id, verdict(gate, met));
    }

    /** An obligation of each feature: a gap in one of them before an unknown before a met one. */
    void perFeature(String id, Truth gate, Situation situation, Function<FeatureTruths, Verdict> rule) {
        if (gate == Truth.NO) {
            put(id, Verdict.NOT_APPLICABLE);
        } else if (situation.featuresUnknown()) {
            put(id, Verdict.UNKNOWN);
        } else {
            Verdict worst = Verdict.NOT_APPLICABLE;
            for (FeatureTruths feature : situation.features()) {
                Verdict verdict = rule.apply(feature);
                if (verdict.compareTo(worst) < 0) {
                    worst = verdict;
                }
            }
            put(id, gate == Truth.YES || worst == Verdict.NOT_APPLICABLE ? worst : Verdict.UNKNOWN);
        }
    }

    static Verdict verdict(Truth applies, Truth met) {
        if (applies == Truth.NO) {
            return Verdict.NOT_APPLICABLE;
        }
        if (applies == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            return Verdict.UNKNOWN;
        }
        return met == Truth.YES ? Verdict.MET : Verdict.GAP;
    }

    private void put(String id, Verdict verdict) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            verdicts = Arrays.copyOf(verdicts, 2 * size);
        }
        ids[size] = id;
        verdicts[size++] = verdict;
    }

    /** How many obligations have a verdict. */
    public int size() {
        return size;
    }

    /** The verdicts by id. */
    public Map<String, Verdict> byId() {
        Map<String, Verdict> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(ids[i], verdicts[i]);
        }
        return map;
    }
}

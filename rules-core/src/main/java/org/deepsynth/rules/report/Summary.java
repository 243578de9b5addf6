package org.deepsynth.rules.report;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;

/**
 * Findings counted by verdict. A principle is shown but not counted, and a gap that only repeats another gap is counted
 * with that one.
 */
public record Summary(Map<Verdict, Integer> counts) {

    public Summary {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    public static Summary of(List<Finding> findings) {
        Counting counting = Counting.of(findings);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        findings.stream().filter(counting::counts).forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return new Summary(counts);
    }

    static Summary sum(Collection<Summary> parts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(
                    verdict,
                    parts.stream().mapToInt(part -> part.count(verdict)).sum());
        }
        return new Summary(counts);
    }

    /** The counts as JSON has them, by the verdicts' names. */
    public Map<String, Integer> fields() {
        Map<String, Integer> fields = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.MET, Verdict.GAP, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE)) {
            fields.put(verdict.name(), count(verdict));
        }
        return fields;
    }

    /** How many there are of that verdict. */
    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}

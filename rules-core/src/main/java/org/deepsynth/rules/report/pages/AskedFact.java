package org.deepsynth.rules.report.pages;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Paths;

/**
 * A fact that rules ask for, whatever the entry of a list, and what it helps to decide.
 *
 * @param path its general path, such as {@code features[].technicalLabel}
 * @param fact one of that path, with its question
 * @param obligations the ids of the obligations whose rules ask for it
 */
public record AskedFact(String path, Fact fact, SortedSet<String> obligations) {

    private static final int MOST = 12;

    public AskedFact {
        obligations = Collections.unmodifiableSortedSet(new TreeSet<>(obligations));
    }

    /** All of them by their paths, from what each obligation asks for. */
    public static List<AskedFact> of(Map<String, Set<Fact>> asks) {
        Map<String, Fact> first = new TreeMap<>();
        Map<String, SortedSet<String>> deciding = new TreeMap<>();
        asks.forEach((id, facts) -> facts.forEach(fact -> {
            String path = Paths.general(fact.path());
            first.putIfAbsent(path, fact);
            deciding.computeIfAbsent(path, key -> new TreeSet<>()).add(id);
        }));
        return first.entrySet().stream()
                .map(one -> new AskedFact(
                        one.getKey(), one.getValue(), deciding.getOrDefault(one.getKey(), new TreeSet<>())))
                .toList();
    }

    /** Whether so many obligations ask for it, by their gate, that their ids say little. */
    public boolean gate() {
        return obligations.size() > MOST;
    }
}

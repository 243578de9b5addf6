package org.deepsynth.rules.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Fact;

/** What occurs many times in a trace: written once, with its number wherever it occurs, or in full each time. */
final class TraceParts {

    private final boolean once;
    private final Map<Map<String, Object>, Integer> facts = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Integer> limits = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Integer> gates = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Integer> clauses = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Integer> formulas = new LinkedHashMap<>();

    TraceParts(boolean once) {
        this.once = once;
    }

    boolean once() {
        return once;
    }

    Object fact(Fact fact) {
        return told(facts, JsonFacts.placed(fact));
    }

    Object limit(Map<String, Object> limit) {
        return told(limits, limit);
    }

    Object gate(Map<String, Object> gate) {
        return told(gates, gate);
    }

    /** What a clause is, without what is asked of this or that subject. */
    Object clause(Map<String, Object> clause) {
        return told(clauses, clause);
    }

    /** A formula, whose parts were told before. */
    Object formula(Map<String, Object> formula) {
        return told(formulas, formula);
    }

    private Object told(Map<Map<String, Object>, Integer> all, Map<String, Object> part) {
        if (!once) {
            return part;
        }
        Integer number = all.size();
        Integer before = all.putIfAbsent(part, number);
        return before == null ? number : before;
    }

    /** Adds what was told by its number. */
    void put(Map<String, Object> root) {
        if (once) {
            root.put("facts", List.copyOf(facts.keySet()));
            root.put("limits", List.copyOf(limits.keySet()));
            root.put("gates", List.copyOf(gates.keySet()));
            root.put("clauses", List.copyOf(clauses.keySet()));
            root.put("formulas", List.copyOf(formulas.keySet()));
        }
    }
}

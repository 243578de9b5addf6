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
        }
    }
}

package org.deepsynth.rules.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All ways to give each wanted fact one of its values, up to a number of them. */
final class Combinations {

    private Combinations() {}

    static List<Map<String, String>> of(List<Counterfactual> way, int most) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Counterfactual other : way) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> one : combinations) {
                for (String value : other.values()) {
                    if (longer.size() < most) {
                        Map<String, String> more = new LinkedHashMap<>(one);
                        more.put(other.fact().path(), value);
                        longer.add(more);
                    }
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}

package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes facts out of a pair of descriptions, the less and the more complete one, out of both alike and one after the other, as
 * long as they still show what they were found to show.
 */
final class Shrinker {

    private final Predicate<Pair> shows;
    private Pair pair;

    /** What is stated, and a completion of it. */
    record Pair(Map<String, Object> stated, Map<String, Object> complete) {}

    private Shrinker(Pair pair, Predicate<Pair> shows) {
        this.pair = pair;
        this.shows = shows;
    }

    /** The smallest pair found; no single fact, list item or section of it can be left out. */
    static Pair shrink(Pair pair, Predicate<Pair> shows) {
        Shrinker shrinker = new Shrinker(pair, shows);
        boolean smaller = true;
        while (smaller) {
            smaller = shrinker.pass(List.of());
        }
        return shrinker.pair;
    }

    /** Tries to leave out each child of the place, else what is below it. */
    private boolean pass(List<Object> place) {
        boolean smaller = false;
        for (Object child : children(at(pair.complete(), place))) {
            List<Object> below = new ArrayList<>(place);
            below.add(child);
            Pair without = new Pair(without(pair.stated(), below), without(pair.complete(), below));
            if (!child.equals("id") && shows.test(without)) {
                pair = without;
                smaller = true;
            } else {
                smaller |= pass(below);
            }
        }
        return smaller;
    }

    /** Records in a list from the last to the first, so that those before keep their places; a list of names is one value. */
    private static List<Object> children(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return List.copyOf(map.keySet());
        }
        List<Object> indexes = new ArrayList<>();
        if (value instanceof List<?> list && list.stream().anyMatch(item -> item instanceof Map<?, ?>)) {
            for (int i = list.size() - 1; i >= 0; i--) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** What stands at that place; null where nothing does. */
    private static @Nullable Object at(Object value, List<Object> place) {
        Object found = value;
        for (Object step : place) {
            if (found instanceof Map<?, ?> map) {
                found = map.get(step);
            } else {
                found = found instanceof List<?> list ? list.get((Integer) step) : null;
            }
        }
        return found;
    }

    private static Map<String, Object> without(Map<String, Object> tree, List<Object> place) {
        return DescriptionGenerator.strings(without(tree, place, 0));
    }

    private static Object without(Object value, List<Object> place, int depth) {
        Object step = place.get(depth);
        boolean last = depth == place.size() - 1;
        if (value instanceof Map<?, ?> map && map.containsKey(step)) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            if (last) {
                copy.remove(step);
            } else {
                copy.computeIfPresent(step, (key, below) -> without(below, place, depth + 1));
            }
            return copy;
        }
        if (value instanceof List<?> list && step instanceof Integer index && index < list.size()) {
            List<Object> copy = new ArrayList<>(list);
            if (last) {
                copy.remove(index.intValue());
            } else {
                copy.set(index, without(copy.get(index), place, depth + 1));
            }
            return copy;
        }
        return value;
    }
}

package org.deepsynth.rules.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.deepsynth.rules.text.ChoiceWords;
import org.deepsynth.rules.text.Names;

/** Things by a key of a closed list. A table that is given is complete; a table left out is unknown. */
public record Table<K extends Enum<K>, V>(Origin origin, Class<K> keys, Optional<Map<K, V>> entries) implements Fact {

    public Table {
        entries = entries.map(map -> {
            EnumMap<K, V> copy = new EnumMap<>(keys);
            copy.putAll(map);
            return Collections.unmodifiableMap(copy);
        });
    }

    /** The table that nobody stated. */
    public static <K extends Enum<K>, V> Table<K, V> unstated(Origin origin, Class<K> keys) {
        return new Table<>(origin, keys, Optional.empty());
    }

    @Override
    public boolean stated() {
        return entries.isPresent();
    }

    @Override
    public String shown() {
        return entries.map(map -> map.keySet().stream().map(Names::of).toList().toString())
                .orElse("unknown");
    }

    /** There is an entry for the key. */
    public Formula has(K key) {
        return new Comparison(
                this,
                () -> Words.of("has").with("name", ChoiceWords.of(key)),
                entries.map(map -> Truth.of(map.containsKey(key))).orElse(Truth.UNKNOWN));
    }

    /** There is at least one entry. */
    public Formula hasSome() {
        return new Comparison(
                this,
                () -> Words.of("has-an-entry"),
                entries.map(map -> Truth.of(!map.isEmpty())).orElse(Truth.UNKNOWN));
    }

    /** At least one entry passes. */
    public Formula any(BiFunction<K, V, Formula> test) {
        return entries.filter(map -> !map.isEmpty())
                .<Formula>map(map -> new AnyOf(tested(map, test)))
                .orElseGet(this::hasSome);
    }

    /** Each entry passes; so do none. */
    public Formula all(BiFunction<K, V, Formula> test) {
        return entries.filter(map -> !map.isEmpty())
                .<Formula>map(map -> new AllOf(tested(map, test)))
                .orElseGet(() -> hasSome().not());
    }

    private static <K, V> List<Formula> tested(Map<K, V> map, BiFunction<K, V, Formula> test) {
        return map.entrySet().stream()
                .map(entry -> test.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** There is an entry for the key, and it passes. */
    public Formula at(K key, Function<V, Formula> test) {
        return entries.filter(map -> map.containsKey(key))
                .map(map -> test.apply(map.get(key)))
                .orElseGet(() -> has(key));
    }

    /** By its place alone: hashing whole lists of features would cost more than judging them. */
    @Override
    public int hashCode() {
        return origin.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table<?, ?> that && origin.equals(that.origin) && entries.equals(that.entries);
    }
}

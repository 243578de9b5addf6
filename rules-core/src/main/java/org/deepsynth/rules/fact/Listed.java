package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list of things. A list that is given is complete, also when it is empty; a list left out is unknown. */
public record Listed<T>(Origin origin, Optional<List<T>> items) implements Fact {

    public Listed {
        items = items.map(List::copyOf);
    }

    /** The list that nobody stated. */
    public static <T> Listed<T> unstated(Origin origin) {
        return new Listed<>(origin, Optional.empty());
    }

    @Override
    public boolean stated() {
        return items.isPresent();
    }

    @Override
    public String shown() {
        return items.map(list -> list.isEmpty() ? "[]" : list.size() + " listed")
                .orElse("unknown");
    }

    /** At least one of them passes. */
    public Formula any(Function<T, Formula> test) {
        return items.filter(list -> !list.isEmpty())
                .<Formula>map(list -> new AnyOf(list.stream().map(test).toList()))
                .orElseGet(() -> none("names-one", Truth.NO));
    }

    /** Each of them passes; so does an empty list. */
    public Formula all(Function<T, Formula> test) {
        return items.filter(list -> !list.isEmpty())
                .<Formula>map(list -> new AllOf(list.stream().map(test).toList()))
                .orElseGet(() -> none("names-none", Truth.YES));
    }

    /** There is at least one. */
    public Formula hasSome() {
        return new Comparison(
                this,
                () -> Words.of("names-at-least-one"),
                items.map(list -> Truth.of(!list.isEmpty())).orElse(Truth.UNKNOWN));
    }

    private Formula none(String relation, Truth whenEmpty) {
        return new Comparison(this, () -> Words.of(relation), stated() ? whenEmpty : Truth.UNKNOWN);
    }

    /** By its place alone: hashing whole lists of features would cost more than judging them. */
    @Override
    public int hashCode() {
        return origin.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listed<?> that && origin.equals(that.origin) && items.equals(that.items);
    }
}

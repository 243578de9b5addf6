package org.deepsynth.rules.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conjunction: a known no decides it, otherwise one unknown part leaves it unknown. */
public record AllOf(List<Formula> parts, Truth truth) implements Formula {

    public AllOf {
        parts = List.copyOf(parts);
        truth = Truth.all(parts.stream().map(Formula::truth).toList());
    }

    /** The conjunction of the parts; yes when there are none. */
    public AllOf(List<Formula> parts) {
        this(parts, Truth.UNKNOWN);
    }

    @Override
    public Set<Fact> decidedBy() {
        return truth == Truth.UNKNOWN ? Set.of() : union(having(parts, truth), Formula::decidedBy);
    }

    @Override
    public Set<Fact> missing() {
        return truth == Truth.UNKNOWN ? union(having(parts, Truth.UNKNOWN), Formula::missing) : Set.of();
    }

    @Override
    public Set<Comparison> comparisons() {
        return union(having(parts, truth), Formula::comparisons);
    }

    @Override
    public Set<Fact> facts() {
        return union(parts.stream(), Formula::facts);
    }

    static Stream<Formula> having(List<Formula> parts, Truth truth) {
        return parts.stream().filter(part -> part.truth() == truth);
    }

    static <T> Set<T> union(Stream<Formula> parts, Function<Formula, Set<T>> of) {
        return parts.flatMap(part -> of.apply(part).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Set;

/** A disjunction: a known yes decides it, otherwise one unknown part leaves it unknown. */
public record AnyOf(List<Formula> parts, Truth truth) implements Formula {

    public AnyOf {
        parts = List.copyOf(parts);
        truth = Truth.any(parts.stream().map(Formula::truth).toList());
    }

    /** The disjunction of the parts; no when there are none. */
    public AnyOf(List<Formula> parts) {
        this(parts, Truth.UNKNOWN);
    }

    @Override
    public Set<Fact> decidedBy() {
        return truth == Truth.UNKNOWN ? Set.of() : AllOf.union(AllOf.having(parts, truth), Formula::decidedBy);
    }

    @Override
    public Set<Fact> missing() {
        return truth == Truth.UNKNOWN ? AllOf.union(AllOf.having(parts, Truth.UNKNOWN), Formula::missing) : Set.of();
    }

    @Override
    public Set<Comparison> comparisons() {
        return AllOf.union(AllOf.having(parts, truth), Formula::comparisons);
    }

    @Override
    public Set<Fact> facts() {
        return AllOf.union(parts.stream(), Formula::facts);
    }
}

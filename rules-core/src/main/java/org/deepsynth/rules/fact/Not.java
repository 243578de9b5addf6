package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Set;

/** A negation; it rests on the same facts as what it negates. */
public record Not(Formula part) implements Formula {

    @Override
    public Truth truth() {
        return part.truth().not();
    }

    @Override
    public List<Formula> parts() {
        return List.of(part);
    }

    @Override
    public Set<Fact> decidedBy() {
        return part.decidedBy();
    }

    @Override
    public Set<Fact> missing() {
        return part.missing();
    }

    @Override
    public Set<Comparison> comparisons() {
        return part.comparisons();
    }

    @Override
    public Set<Fact> facts() {
        return part.facts();
    }
}

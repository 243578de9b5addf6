package org.deepsynth.rules.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A yes, a no or a silence: the simplest fact, and the simplest formula. */
public record Answer(Origin origin, Truth truth) implements Fact, Formula {

    @Override
    public boolean stated() {
        return truth != Truth.UNKNOWN;
    }

    @Override
    public String shown() {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Fact> own() {
        return List.of(this);
    }

    // most clauses are an answer and nothing else, so these are worth their own short way

    @Override
    public Set<Fact> decidedBy() {
        return stated() ? Set.of(this) : Set.of();
    }

    @Override
    public Set<Fact> missing() {
        return stated() ? Set.of() : Set.of(this);
    }

    @Override
    public Set<Comparison> comparisons() {
        return Set.of();
    }
}

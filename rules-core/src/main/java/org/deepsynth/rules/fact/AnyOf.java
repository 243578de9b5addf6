package org.deepsynth.rules.fact;

import java.util.List;

/** A disjunction: a known yes decides it, otherwise one unknown part leaves it unknown. */
public record AnyOf(List<Formula> parts, Truth truth) implements Formula {

    public AnyOf {
        parts = List.copyOf(parts);
        truth = Truth.any(parts, Formula::truth);
    }

    /** The disjunction of the parts; no when there are none. */
    public AnyOf(List<Formula> parts) {
        this(parts, Truth.UNKNOWN);
    }

    @Override
    public boolean restsOn(Formula part) {
        return part.truth() == truth;
    }
}

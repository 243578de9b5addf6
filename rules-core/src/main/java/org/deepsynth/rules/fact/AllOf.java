package org.deepsynth.rules.fact;

import java.util.List;

/** A conjunction: a known no decides it, otherwise one unknown part leaves it unknown. */
public record AllOf(List<Formula> parts, Truth truth) implements Formula {

    public AllOf {
        parts = List.copyOf(parts);
        truth = Truth.all(parts, Formula::truth);
    }

    /** The conjunction of the parts; yes when there are none. */
    public AllOf(List<Formula> parts) {
        this(parts, Truth.UNKNOWN);
    }

    @Override
    public boolean restsOn(Formula part) {
        return part.truth() == truth;
    }
}

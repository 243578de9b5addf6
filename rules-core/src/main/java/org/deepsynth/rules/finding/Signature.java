package org.deepsynth.rules.finding;

import java.util.List;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;

/**
 * Whether the described service has signed the instrument of a finding, which binds those who did and is a yardstick for others. No
 * verdict follows from it: a finding says where the service stands, and this whether it has to.
 *
 * @param signed whether it has; unknown while that is not stated
 * @param facts the facts that say so; while it is unknown, those that are missing
 */
public record Signature(Truth signed, List<Fact> facts) {

    public Signature {
        facts = List.copyOf(facts);
    }

    /** The signature that there is where that formula holds. */
    public static Signature of(Formula formula) {
        return new Signature(
                formula.truth(),
                List.copyOf(formula.truth() == Truth.UNKNOWN ? formula.missing() : formula.decidedBy()));
    }
}

package org.deepsynth.rules.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers combined in strong Kleene logic. A formula keeps its parts, so what decided it and what is missing are read
 * off it and never written a second time.
 */
public sealed interface Formula permits Answer, Comparison, AllOf, AnyOf, Not, Settled {

    /** Whether it holds, as far as the stated facts go. */
    Truth truth();

    /** The formulas that it is made of, in order; none for an answer or a comparison. */
    default List<Formula> parts() {
        return List.of();
    }

    /** The facts that hold up the truth value, in the order of the formula; none while it is unknown. */
    Set<Fact> decidedBy();

    /** The unanswered facts that can still change the truth value, in the order of the formula; none once it is known. */
    Set<Fact> missing();

    /** Every fact that the formula reads, whether or not it matters for the truth value. */
    Set<Fact> facts();

    /** The comparisons that hold up the truth value; all that the formula makes while it is unknown. */
    Set<Comparison> comparisons();

    /** Both hold. */
    default Formula and(Formula... others) {
        return new AllOf(join(this, others));
    }

    /** At least one holds. */
    default Formula or(Formula... others) {
        return new AnyOf(join(this, others));
    }

    /** It does not hold. */
    default Formula not() {
        return new Not(this);
    }

    /** Where this holds, the other must hold too. */
    default Formula implies(Formula other) {
        return not().or(other);
    }

    /** All of them hold; true of none. */
    static Formula all(Formula... parts) {
        return new AllOf(List.of(parts));
    }

    /** At least one of them holds; false of none. */
    static Formula any(Formula... parts) {
        return new AnyOf(List.of(parts));
    }

    private static List<Formula> join(Formula first, Formula... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others)).toList();
    }
}

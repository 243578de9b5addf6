package org.deepsynth.rules.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Answers combined in strong Kleene logic. A formula keeps its parts, so what decided it and what is missing are read
 * off it, when somebody asks, and never written a second time.
 */
public sealed interface Formula permits Answer, Comparison, AllOf, AnyOf, Not, Settled {

    /** Whether it holds, as far as the stated facts go. */
    Truth truth();

    /** The formulas that it is made of, in order; none for an answer or a comparison. */
    default List<Formula> parts() {
        return List.of();
    }

    /** Whether it owes its truth value to that part of it; while it is unknown, whether the part keeps it so. */
    default boolean restsOn(Formula part) {
        return true;
    }

    /** The facts that hold up the truth value, in the order of the formula; none while it is unknown. */
    default Set<Fact> decidedBy() {
        Set<Fact> facts = new LinkedHashSet<>();
        if (truth() != Truth.UNKNOWN) {
            eachDecidingLeaf(leaf -> facts.addAll(leaf.own()));
        }
        return facts;
    }

    /** The unanswered facts that can still change the truth value, in the order of the formula; none once it is known. */
    default Set<Fact> missing() {
        Set<Fact> facts = new LinkedHashSet<>();
        if (truth() == Truth.UNKNOWN) {
            eachDecidingLeaf(leaf -> leaf.addUnstated(facts));
        }
        return facts;
    }

    /** The comparisons that hold up the truth value; while it is unknown, those that keep it so. */
    default Set<Comparison> comparisons() {
        Set<Comparison> comparisons = new LinkedHashSet<>();
        eachDecidingLeaf(leaf -> {
            if (leaf instanceof Comparison comparison) {
                comparisons.add(comparison);
            }
        });
        return comparisons;
    }

    /** Every fact that the formula reads, whether or not it matters for the truth value. */
    default Set<Fact> facts() {
        Set<Fact> facts = new LinkedHashSet<>(own());
        parts().forEach(part -> facts.addAll(part.facts()));
        return facts;
    }

    /** The facts that an answer or a comparison reads itself; none for what is made of parts. */
    default List<Fact> own() {
        return List.of();
    }

    private void addUnstated(Set<Fact> facts) {
        if (truth() == Truth.UNKNOWN) {
            for (Fact fact : own()) {
                if (!fact.stated()) {
                    facts.add(fact);
                }
            }
        }
    }

    private void eachDecidingLeaf(Consumer<Formula> leaves) {
        List<Formula> parts = parts();
        if (parts.isEmpty()) {
            leaves.accept(this);
        }
        for (Formula part : parts) {
            if (restsOn(part)) {
                part.eachDecidingLeaf(leaves);
            }
        }
    }

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
        List<Formula> all = new ArrayList<>(others.length + 1);
        all.add(first);
        Collections.addAll(all, others);
        return all;
    }
}

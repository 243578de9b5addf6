package org.deepsynth.rules.conclusion;

import java.util.Optional;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.fact.Truth;

/**
 * A named part of an obligation: when it applies, what exempts from it, what it requires.
 *
 * @param kind what it says about its obligation
 * @param key its key
 * @param formula whether it is so
 * @param told what it tells of the entries that it runs over; empty where its facts and comparisons say it all
 */
public record Clause(ClauseKind kind, String key, Formula formula, Optional<Told> told) {

    /** A clause whose facts and comparisons say it all. */
    public Clause(ClauseKind kind, String key, Formula formula) {
        this(kind, key, formula, Optional.empty());
    }

    /** The same clause on other terms. */
    public Clause with(String otherKey, Formula other) {
        return new Clause(kind, otherKey, other, told);
    }

    /** Whether what must hold does; its {@link #condition}, without building it. */
    public Truth truth() {
        return kind == ClauseKind.UNLESS ? formula.truth().not() : formula.truth();
    }

    /** What must hold for the obligation to apply or to be met: the formula, or its negation for an exemption. */
    public Formula condition() {
        return kind == ClauseKind.UNLESS ? formula.not() : formula;
    }
}

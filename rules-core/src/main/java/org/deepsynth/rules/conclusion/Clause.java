package org.deepsynth.rules.conclusion;

import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;

/** A named part of an obligation: when it applies, what exempts from it, what it requires. */
public record Clause(ClauseKind kind, String key, Formula formula) {

    /** Whether what must hold does; its {@link #condition}, without building it. */
    public Truth truth() {
        return kind == ClauseKind.UNLESS ? formula.truth().not() : formula.truth();
    }

    /** What must hold for the obligation to apply or to be met: the formula, or its negation for an exemption. */
    public Formula condition() {
        return kind == ClauseKind.UNLESS ? formula.not() : formula;
    }
}

package org.deepsynth.rules.finding;

import java.util.Set;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;

/**
 * One condition under which an obligation applies, and which holds: that its duty bearer's role is held, that a scope of the pack
 * holds, or what its rule asks for. What it rests on is read off the formula when somebody asks.
 *
 * @param clause {@link Reason#BEARER}, the name of a scope, or the clause's key in the rule
 * @param formula the condition
 */
public record Ground(String clause, Formula formula) {

    /** Whether it is that the role of the duty bearer is held. */
    public boolean bearer() {
        return clause.equals(Reason.BEARER);
    }

    /** The facts by which it holds. */
    public Set<Fact> facts() {
        return formula.decidedBy();
    }

    /** What was asked of those facts. */
    public Set<Comparison> comparisons() {
        return formula.comparisons();
    }
}

package org.deepsynth.rules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Not;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Truth;

/** Reads off a formula which facts would have to be others for it to hold: the ways to get there, the shortest first. */
final class Remedies {

    private static final int MOST = 12;

    private final Predicate<Fact> changeable;
    private final Predicate<Fact> avoidable;

    /**
     * Ways that change only some facts.
     *
     * @param changeable whether a plan may propose to change the fact
     * @param avoidable whether it may also do so where the fact is that under which something is owed
     */
    Remedies(Predicate<Fact> changeable, Predicate<Fact> avoidable) {
        this.changeable = changeable;
        this.avoidable = avoidable;
    }

    /** The ways to turn the formula from its truth to the other one; none where there is no way. */
    List<List<Counterfactual>> ways(Formula formula, boolean holds) {
        if (formula.truth() != Truth.of(!holds)) {
            // it is so already, or open: what is not known is asked for, not planned
            return List.of(List.of());
        }
        if (formula instanceof Not not) {
            return ways(not.part(), !holds);
        }
        if (formula instanceof AllOf all) {
            return holds ? together(all.parts(), true) : eitherOf(all.parts(), false);
        }
        if (formula instanceof AnyOf any) {
            return holds ? implied(any) : together(any.parts(), false);
        }
        if (formula instanceof Settled settled) {
            Formula yes = holds ? settled.whenYes() : settled.whenNo();
            Formula no = holds ? settled.whenNo() : settled.whenYes();
            return joined(forced(yes), ways(no, false));
        }
        return Counterfactual.of(formula, holds)
                .filter(other -> changeable.test(other.fact()))
                .map(other -> List.of(List.of(other)))
                .orElse(List.of());
    }

    /** A condition for yes may be open where the one for no holds; then only what is known to stand in its way is changed. */
    private List<List<Counterfactual>> forced(Formula formula) {
        return formula.truth() == Truth.NO ? ways(formula, true) : List.of(List.of());
    }

    /**
     * Where something holds or another does not, the other is the case in which the first is owed. That was so and stays so: a number
     * that is not shown is mended by showing it, never by a filing that was not completed.
     */
    private List<List<Counterfactual>> implied(AnyOf any) {
        if (any.parts().stream().allMatch(Not.class::isInstance)) {
            return eitherOf(any.parts(), true);
        }
        Remedies evasions = new Remedies(avoidable, avoidable);
        List<List<Counterfactual>> ways = new ArrayList<>();
        any.parts().forEach(part -> ways.addAll((part instanceof Not ? evasions : this).ways(part, true)));
        return shortest(ways);
    }

    private List<List<Counterfactual>> eitherOf(List<Formula> parts, boolean holds) {
        List<List<Counterfactual>> ways = new ArrayList<>();
        parts.forEach(part -> ways.addAll(ways(part, holds)));
        return shortest(ways);
    }

    private List<List<Counterfactual>> together(List<Formula> parts, boolean holds) {
        List<List<Counterfactual>> ways = List.of(List.of());
        for (Formula part : parts) {
            ways = joined(ways, ways(part, holds));
        }
        return ways;
    }

    private static List<List<Counterfactual>> joined(
            List<List<Counterfactual>> first, List<List<Counterfactual>> second) {
        List<List<Counterfactual>> joined = new ArrayList<>();
        for (List<Counterfactual> one : first) {
            for (List<Counterfactual> other : second) {
                joined.add(Counterfactual.together(one, other));
            }
        }
        return shortest(joined);
    }

    /** Doing something comes before leaving something off: a yes is a measure, a no where a yes would do is often an evasion. */
    private static List<List<Counterfactual>> shortest(List<List<Counterfactual>> ways) {
        return ways.stream()
                .sorted(Comparator.<List<Counterfactual>>comparingInt(List::size)
                        .thenComparing(way -> way.stream()
                                .filter(other -> other.values().contains("no"))
                                .count()))
                .limit(MOST)
                .toList();
    }
}

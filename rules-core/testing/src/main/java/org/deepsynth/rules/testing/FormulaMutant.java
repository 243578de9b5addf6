package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Not;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.fact.Settled;

/**
 * One small mistake at one place of a formula, as an author could make it.
 *
 * @param mistake what is wrong there
 * @param place the way to the place: which part of the whole, which part of that, and so on
 * @param slip what stands there instead
 */
record FormulaMutant(String mistake, List<Integer> place, Slip slip) {

    /** What a mistake makes of the part at its place. */
    interface Slip {
        /** The part with the mistake; {@code neighbours} gives for each answer, by path, another one of the same record. */
        Formula make(Formula part, Map<String, Answer> neighbours);
    }

    /** All mistakes in a formula that is as the rule concludes it where nothing is stated. */
    static List<FormulaMutant> of(Formula blank, Map<String, Answer> neighbours) {
        List<FormulaMutant> mutants = new ArrayList<>();
        collect(blank, List.of(), neighbours, mutants);
        return mutants;
    }

    /** What is wrong, with its place. */
    String name() {
        return (place.isEmpty()
                        ? " "
                        : " in part " + place.stream().map(step -> step + 1).toList() + " ")
                + mistake;
    }

    /** The formula with the mistake; as it was where the place is not there, since lists give formulas other shapes. */
    Formula in(Formula whole, Map<String, Answer> around) {
        return at(whole, 0, part -> slip.make(part, around));
    }

    private static void collect(
            Formula formula, List<Integer> place, Map<String, Answer> neighbours, List<FormulaMutant> mutants) {
        List<Formula> parts = formula.parts();
        if (parts.isEmpty()) {
            if (!place.isEmpty()) {
                mutants.add(new FormulaMutant("negated", place, (part, around) -> part.not()));
            }
            if (formula instanceof Answer answer) {
                Optional.ofNullable(neighbours.get(answer.path()))
                        .ifPresent(other -> mutants.add(new FormulaMutant(
                                "asks " + Paths.general(other.path()) + " instead of " + Paths.general(answer.path()),
                                place,
                                FormulaMutant::neighbour)));
            }
        }
        if (formula instanceof AllOf || formula instanceof AnyOf) {
            mutants.add(new FormulaMutant(
                    (formula instanceof AllOf ? "with any for all" : "with all for any"),
                    place,
                    (part, around) -> exchanged(part)));
            for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
                int gone = i;
                mutants.add(new FormulaMutant(
                        "without its part " + (i + 1), place, (part, around) -> lacking(part, gone, parts.size())));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            List<Integer> below = new ArrayList<>(place);
            below.add(i);
            collect(parts.get(i), below, neighbours, mutants);
        }
    }

    private Formula at(Formula formula, int depth, UnaryOperator<Formula> change) {
        if (depth == place.size()) {
            return change.apply(formula);
        }
        List<Formula> parts = new ArrayList<>(formula.parts());
        int step = place.get(depth);
        if (step >= parts.size()) {
            return formula;
        }
        parts.set(step, at(parts.get(step), depth + 1, change));
        return withParts(formula, parts);
    }

    private static Formula withParts(Formula formula, List<Formula> parts) {
        if (formula instanceof AllOf) {
            return new AllOf(parts);
        } else if (formula instanceof AnyOf) {
            return new AnyOf(parts);
        }
        return formula instanceof Not ? new Not(parts.get(0)) : new Settled(parts.get(0), parts.get(1));
    }

    private static Formula neighbour(Formula part, Map<String, Answer> around) {
        Answer other = part instanceof Answer answer ? around.get(answer.path()) : null;
        return other == null ? part : other;
    }

    private static Formula exchanged(Formula part) {
        if (part instanceof AllOf all) {
            return new AnyOf(all.parts());
        }
        return part instanceof AnyOf any ? new AllOf(any.parts()) : part;
    }

    /** Where lists give the formula another size than it has where nothing is stated, the mistake is another one: left alone. */
    private static Formula lacking(Formula part, int gone, int size) {
        if (part.parts().size() != size || part instanceof Not || part instanceof Settled) {
            return part;
        }
        List<Formula> left = new ArrayList<>(part.parts());
        left.remove(gone);
        return withParts(part, left);
    }
}

package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Not;
import org.deepsynth.rules.law.Obligation;

/**
 * One small mistake in the rule of an obligation, as an author could make it.
 *
 * @param name what is wrong, with the place
 * @param change what the rule would have concluded with the mistake; given the neighbours of a description's answers, by path
 */
record RuleMutant(String name, BiFunction<Concluded, Map<String, Answer>, Concluded> change) {

    /**
     * The mistakes in the rule of an obligation.
     *
     * @param blank what the rule concludes where nothing is stated
     * @param neighbours the neighbours of the answers there
     */
    static List<RuleMutant> of(Obligation obligation, Concluded blank, Map<String, Answer> neighbours) {
        List<RuleMutant> mutants = new ArrayList<>();
        String id = obligation.id();
        List<Clause> clauses = blank.conclusions().get(0).clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String at = id + ": clause " + clause.key();
            mutants.add(new RuleMutant(at + " dropped", without(i)));
            mutants.add(new RuleMutant(at + " negated", with(i, Formula::not)));
            Answer asked = answerOf(clause.formula());
            if (asked != null && neighbours.containsKey(asked.path())) {
                mutants.add(new RuleMutant(at + " asks the neighbouring fact", neighbour(i)));
            }
            int size = parts(clause.formula()).size();
            if (size > 1) {
                mutants.add(new RuleMutant(at + " with and for or", with(i, RuleMutant::exchanged)));
                for (int part = 0; part < size; part++) {
                    int gone = part;
                    mutants.add(new RuleMutant(
                            at + " without its part " + (part + 1), with(i, formula -> lacking(formula, gone, size))));
                }
            }
        }
        for (String scope : obligation.scopes()) {
            mutants.add(new RuleMutant(id + ": scope " + scope + " dropped", scope(scope, formula -> Formula.all())));
            mutants.add(new RuleMutant(id + ": scope " + scope + " negated", scope(scope, Formula::not)));
        }
        List<String> roles = blank.roles().keySet().stream().sorted().toList();
        for (String bearer : obligation.bearers()) {
            String other = roles.get((roles.indexOf(bearer) + 1) % roles.size());
            mutants.add(new RuleMutant(id + ": bearer " + bearer + " left out", role(bearer, all -> Formula.any())));
            if (!obligation.bearers().contains(other)) {
                mutants.add(new RuleMutant(
                        id + ": bearer " + other + " for " + bearer, role(bearer, all -> all.get(other))));
            }
        }
        return mutants;
    }

    private static BiFunction<Concluded, Map<String, Answer>, Concluded> without(int index) {
        return (concluded, neighbours) -> clauses(concluded, clauses -> {
            List<Clause> left = new ArrayList<>(clauses);
            left.remove(index);
            return left;
        });
    }

    private static BiFunction<Concluded, Map<String, Answer>, Concluded> with(
            int index, UnaryOperator<Formula> change) {
        return (concluded, neighbours) -> clauses(concluded, clauses -> {
            List<Clause> changed = new ArrayList<>(clauses);
            Clause clause = clauses.get(index);
            changed.set(index, new Clause(clause.kind(), clause.key(), change.apply(clause.formula())));
            return changed;
        });
    }

    private static BiFunction<Concluded, Map<String, Answer>, Concluded> neighbour(int index) {
        return (concluded, neighbours) -> with(index, formula -> {
                    Answer asked = answerOf(formula);
                    Answer other = asked == null ? null : neighbours.get(asked.path());
                    if (other == null) {
                        return formula;
                    }
                    return formula instanceof Not ? other.not() : other;
                })
                .apply(concluded, neighbours);
    }

    private static BiFunction<Concluded, Map<String, Answer>, Concluded> scope(
            String name, UnaryOperator<Formula> change) {
        return (concluded, neighbours) -> {
            Map<String, Formula> scopes = new LinkedHashMap<>(concluded.scopes());
            scopes.compute(name, (key, formula) -> change.apply(formula));
            return new Concluded(concluded.conclusions(), concluded.roles(), scopes);
        };
    }

    private static BiFunction<Concluded, Map<String, Answer>, Concluded> role(
            String name, Function<Map<String, Formula>, Formula> change) {
        return (concluded, neighbours) -> {
            Map<String, Formula> roles = new LinkedHashMap<>(concluded.roles());
            roles.put(name, change.apply(concluded.roles()));
            return new Concluded(concluded.conclusions(), roles, concluded.scopes());
        };
    }

    private static Concluded clauses(Concluded concluded, UnaryOperator<List<Clause>> change) {
        List<Conclusion> conclusions = concluded.conclusions().stream()
                .map(conclusion -> conclusion.withClauses(change.apply(conclusion.clauses())))
                .toList();
        return new Concluded(conclusions, concluded.roles(), concluded.scopes());
    }

    private static Answer answerOf(Formula formula) {
        if (formula instanceof Not not) {
            return answerOf(not.part());
        }
        return formula instanceof Answer answer ? answer : null;
    }

    private static List<Formula> parts(Formula formula) {
        if (formula instanceof AllOf all) {
            return all.parts();
        }
        return formula instanceof AnyOf any ? any.parts() : List.of();
    }

    private static Formula exchanged(Formula formula) {
        return formula instanceof AllOf all ? new AnyOf(all.parts()) : new AllOf(parts(formula));
    }

    /** Where lists give the formula another size than it has where nothing is stated, the mistake is another one: left alone. */
    private static Formula lacking(Formula formula, int gone, int size) {
        if (parts(formula).size() != size) {
            return formula;
        }
        List<Formula> left = new ArrayList<>(parts(formula));
        left.remove(gone);
        return formula instanceof AllOf ? new AllOf(left) : new AnyOf(left);
    }
}

package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.law.Obligation;

/** Mistakes in the rule of one obligation and in what the catalogue says of its bearers and scopes. */
final class RuleMutants {

    private final Obligation obligation;
    private final Concluded blank;
    private final Map<String, Answer> neighbours;
    private final SharedParts shared;
    private final List<Mutant> mutants = new ArrayList<>();

    /**
     * For one obligation.
     *
     * @param blank what its rule concludes where nothing is stated
     * @param neighbours the neighbours of the answers there
     * @param shared the parts of formulas that several rules share
     */
    RuleMutants(Obligation obligation, Concluded blank, Map<String, Answer> neighbours, SharedParts shared) {
        this.shared = shared;
        this.obligation = obligation;
        this.blank = blank;
        this.neighbours = neighbours;
    }

    List<Mutant> all() {
        List<Clause> clauses = own();
        for (int i = 0; i < clauses.size(); i++) {
            clause(i, clauses.get(i));
        }
        if (clauses.stream().anyMatch(RuleMutants::looksAtDays)) {
            mutants.add(mutant("takes tomorrow for today", one -> one.noticesDay(obligation, 1)));
            mutants.add(mutant("takes yesterday for today", one -> one.noticesDay(obligation, -1)));
        }
        // whom the obligation binds that this one tightens, and where, its own pack answers for
        if (obligation.relations().tightens().isEmpty()) {
            ambit();
        }
        return mutants;
    }

    private void ambit() {
        for (String scope : obligation.scopes()) {
            add("scope " + scope + " dropped", all -> scope(all, scope, Formula.all()));
            add(
                    "scope " + scope + " negated",
                    all -> scope(all, scope, all.scope(scope).not()));
        }
        List<String> roles = blank.roles().keySet().stream().sorted().toList();
        for (String bearer : obligation.bearers()) {
            String other = roles.get((roles.indexOf(bearer) + 1) % roles.size());
            add("bearer " + bearer + " left out", all -> role(all, bearer, Formula.any()));
            if (!obligation.bearers().contains(other)) {
                add("bearer " + other + " for " + bearer, all -> role(all, bearer, all.role(other)));
            }
        }
    }

    /** The clauses of its own rule; those of the obligation that it tightens where it has none. */
    private List<Clause> own() {
        return blank.conclusions().get(0).clauses();
    }

    private boolean isOwn(Conclusion conclusion) {
        return keys(conclusion.clauses()).equals(keys(own()));
    }

    private static List<String> keys(List<Clause> clauses) {
        return clauses.stream().map(Clause::key).toList();
    }

    private void clause(int index, Clause clause) {
        String at = "clause " + clause.key();
        add(
                at + " dropped",
                all -> clauses(all, clauses -> {
                    List<Clause> left = new ArrayList<>(clauses);
                    left.remove(index);
                    return left;
                }));
        add(at + " negated", all -> formula(all, index, Formula::not));
        for (FormulaMutant slip : FormulaMutant.of(clause.formula(), neighbours)) {
            mutants.add(new Mutant(
                    obligation.id(),
                    obligation.address(),
                    obligation.id() + ": " + at + slip.name(),
                    shared.mistake(clause.formula(), slip),
                    here -> here.notices(
                            obligation, all -> formula(all, index, formula -> slip.in(formula, here.neighbours())))));
        }
    }

    private static boolean looksAtDays(Clause clause) {
        return clause.formula().comparisons().stream()
                .flatMap(comparison -> comparison.compared().stream())
                .anyMatch(Day.class::isInstance);
    }

    private void add(String name, UnaryOperator<Concluded> mistake) {
        mutants.add(mutant(name, here -> here.notices(obligation, mistake)));
    }

    private Mutant mutant(String name, Predicate<Situation> noticed) {
        return new Mutant(
                obligation.id(), obligation.address(), obligation.id() + ": " + name, Optional.empty(), noticed);
    }

    private Concluded formula(Concluded all, int index, UnaryOperator<Formula> change) {
        return clauses(all, clauses -> {
            List<Clause> changed = new ArrayList<>(clauses);
            Clause clause = clauses.get(index);
            changed.set(index, clause.with(clause.key(), change.apply(clause.formula())));
            return changed;
        });
    }

    private Concluded clauses(Concluded all, Function<List<Clause>, List<Clause>> change) {
        List<Conclusion> conclusions = all.conclusions().stream()
                .map(conclusion ->
                        isOwn(conclusion) ? conclusion.withClauses(change.apply(conclusion.clauses())) : conclusion)
                .toList();
        return new Concluded(conclusions, all.roles(), all.scopes(), all.named());
    }

    /** The same conclusions with another formula for a scope of the service. */
    static Concluded scope(Concluded all, String name, Formula formula) {
        Map<String, Formula> scopes = new LinkedHashMap<>(all.scopes());
        scopes.put(name, formula);
        List<Scope> named = all.named().stream()
                .map(one -> one.name().equals(name) && one.subject().equals(Conclude.SERVICE)
                        ? new Scope(name, one.subject(), formula)
                        : one)
                .toList();
        return new Concluded(all.conclusions(), all.roles(), scopes, named);
    }

    private static Concluded role(Concluded all, String name, Formula formula) {
        Map<String, Formula> roles = new LinkedHashMap<>(all.roles());
        roles.put(name, formula);
        return new Concluded(all.conclusions(), roles, all.scopes(), all.named());
    }
}

package org.deepsynth.rules.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;

/** What speaks on an obligation: its gates, which the catalogue names, and the clauses that its rule concluded. */
final class Spoken {

    private record Gate(List<String> bearers, List<String> scopes) {}

    private record On(String obligation, String subject) {}

    private final Listed<Feature> features;
    private final Map<String, Formula> roles;
    private final Map<String, Formula> scopes;
    private final Map<On, List<Conclusion>> conclusions = new HashMap<>();
    private final Map<Gate, List<Clause>> gates = new HashMap<>();
    private final Map<Formula, Set<Fact>> missing = new IdentityHashMap<>();

    Spoken(Listed<Feature> features, Concluded concluded) {
        this.features = features;
        this.roles = concluded.roles();
        this.scopes = concluded.scopes();
        for (Conclusion conclusion : concluded.conclusions()) {
            conclusions
                    .computeIfAbsent(new On(conclusion.obligation(), conclusion.subject()), on -> new ArrayList<>(1))
                    .add(conclusion);
        }
    }

    /** The duty bearer and the scopes, as clauses on applicability; the same ones for all obligations that share them. */
    List<Clause> gates(Obligation obligation) {
        return gates.computeIfAbsent(new Gate(obligation.bearers(), obligation.scopes()), this::clauses);
    }

    private List<Clause> clauses(Gate gate) {
        List<Clause> clauses = new ArrayList<>();
        if (!gate.bearers().isEmpty()) {
            List<Formula> held = gate.bearers().stream().map(roles::get).toList();
            clauses.add(new Clause(ClauseKind.APPLIES, Reason.BEARER, new AnyOf(held)));
        }
        gate.scopes().forEach(name -> clauses.add(new Clause(ClauseKind.APPLIES, name, scopes.get(name))));
        return clauses;
    }

    /** The unanswered facts that keep the clause open; worked out once for a formula that many clauses share. */
    Set<Fact> missing(Clause clause) {
        Formula formula = clause.formula();
        return formula.parts().isEmpty() ? formula.missing() : missing.computeIfAbsent(formula, Formula::missing);
    }

    /** The subjects that the obligation is judged for; none while the list of features is unknown. */
    List<String> subjects(Obligation obligation) {
        return obligation.per() == SubjectKind.FEATURE
                ? features.items().orElse(List.of()).stream()
                        .map(Feature::subject)
                        .toList()
                : List.of(Conclude.SERVICE);
    }

    /** What was concluded of the obligation and that subject; nothing where no rule spoke. */
    List<Conclusion> on(Obligation obligation, String subject) {
        return conclusions.getOrDefault(new On(obligation.id(), subject), List.of());
    }
}

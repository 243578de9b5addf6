package org.deepsynth.rules.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;

/** What speaks on an obligation: its gates, which the catalogue names, and the clauses that its rule concluded. */
final class Spoken {

    private final Listed<Feature> features;
    private final Map<String, Formula> roles;
    private final Map<String, Formula> scopes;
    private final Map<String, List<Conclusion>> conclusions;

    Spoken(Listed<Feature> features, Concluded concluded) {
        this.features = features;
        this.roles = concluded.roles();
        this.scopes = concluded.scopes();
        this.conclusions = concluded.conclusions().stream().collect(Collectors.groupingBy(Conclusion::obligation));
    }

    /** The duty bearer and the scopes, as clauses on applicability. */
    List<Clause> gates(Obligation obligation) {
        List<Clause> gates = new ArrayList<>();
        if (!obligation.bearers().isEmpty()) {
            List<Formula> held = obligation.bearers().stream().map(roles::get).toList();
            gates.add(new Clause(ClauseKind.APPLIES, Reason.BEARER, new AnyOf(held)));
        }
        obligation.scopes().forEach(name -> gates.add(new Clause(ClauseKind.APPLIES, name, scopes.get(name))));
        return gates;
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
        return conclusions.getOrDefault(obligation.id(), List.of()).stream()
                .filter(conclusion -> conclusion.subject().equals(subject))
                .toList();
    }
}

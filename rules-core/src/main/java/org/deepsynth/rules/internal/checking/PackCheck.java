package org.deepsynth.rules.internal.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Nearest;
import org.deepsynth.rules.internal.tree.Node.Mark;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;

/** Checks that a pack's catalogue and rules fit each other, by letting every rule speak once. */
final class PackCheck {

    /** Rules that conclude scopes and roles, and no obligation, begin their names with this word. */
    private static final String SCOPE_RULE = "scope ";

    private final Catalogue catalogue;
    private final Set<String> rules;
    private final Concluded concluded;
    private final Concluded shared;
    private final Unheard unheard;
    private final Faults faults;

    /**
     * For the rules of those names.
     *
     * @param concluded what all of them conclude of a service of which nothing is known
     * @param shared what those conclude of it that are not on an obligation
     * @param unheard the rules that cannot be heard for reasons already told
     */
    PackCheck(
            Catalogue catalogue,
            Set<String> rules,
            Concluded concluded,
            Concluded shared,
            Unheard unheard,
            Faults faults) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.concluded = concluded;
        this.shared = shared;
        this.unheard = unheard;
        this.faults = faults;
    }

    void check() {
        SpokenCheck sentences = new SpokenCheck(catalogue.scopes().keySet(), faults);
        Map<String, List<Conclusion>> spoken =
                concluded.conclusions().stream().collect(Collectors.groupingBy(Conclusion::obligation));
        Set<String> ids = catalogue.obligations().stream().map(Obligation::id).collect(Collectors.toSet());
        for (Obligation obligation : catalogue.obligations()) {
            if (!rules.contains(obligation.id())
                    && obligation.relations().tightens().isEmpty()) {
                fault(
                        "The obligation (" + obligation.id() + ") must have a rule.",
                        Nearest.wayOut(obligation.id(), rules));
            } else if (!unheard.rules().contains(obligation.id())) {
                sentences.check(obligation, spoken.getOrDefault(obligation.id(), List.of()));
            }
            obligation.bearers().stream()
                    .filter(role -> !unheard.roles().contains(role))
                    .forEach(role -> require(concluded.roles().keySet(), "role", role));
            obligation.cohorts().stream()
                    .map(Cohort::scope)
                    .filter(scope -> !unheard.scopes().contains(scope))
                    .forEach(scope -> require(cohorts(obligation), "scope", scope));
            obligation.scopes().stream()
                    .filter(scope -> !unheard.scopes().contains(scope))
                    .forEach(scope -> require(concluded.scopes().keySet(), "scope", scope));
        }
        catalogue.instruments().stream()
                .flatMap(instrument -> instrument.signatories().stream())
                .filter(role -> !unheard.roles().contains(role))
                .distinct()
                .forEach(role -> require(concluded.roles().keySet(), "role", role));
        spoken.keySet().stream()
                .filter(rule -> rule.startsWith(SCOPE_RULE))
                .forEach(rule -> fault(
                        "The rule (" + rule + ") must conclude scopes and roles only.",
                        "What it says of an obligation belongs into the rule named by the obligation's id."));
        concluded.roles().keySet().stream()
                .filter(role -> !catalogue.roles().containsKey(role))
                .sorted()
                .forEach(role -> fault(
                        "The role (" + role + ") that a rule concludes must be one that the pack defines.",
                        Nearest.wayOut(role, catalogue.roles().keySet())));
        checkShared("role", concluded.roles().keySet(), shared.roles().keySet());
        checkShared("scope", names(concluded), names(shared));
        rules.stream()
                .filter(rule -> !rule.startsWith(SCOPE_RULE) && !ids.contains(rule))
                .forEach(rule -> fault(
                        "The rule (" + rule + ") must be named by an obligation of the catalogue.",
                        Nearest.wayOut(rule, ids)));
    }

    /** The scopes that can say who is in a cohort of the obligation: those of the service, and of its own kind of subject. */
    private Set<String> cohorts(Obligation obligation) {
        String subject = SpokenCheck.subject(obligation);
        return concluded.named().stream()
                .filter(scope -> scope.subject().equals(Conclude.SERVICE)
                        || scope.subject().equals(subject))
                .map(Scope::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> names(Concluded concluded) {
        return concluded.named().stream().map(Scope::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void checkShared(String thing, Set<String> all, Set<String> heardAlways) {
        all.stream()
                .filter(name -> !heardAlways.contains(name))
                .forEach(name -> fault(
                        "The " + thing + " (" + name + ") must not be concluded by the rule of an obligation.",
                        "Give it a rule of its own, its name beginning with '" + SCOPE_RULE.strip()
                                + "': the rule of an obligation that does not apply is not heard."));
    }

    private void require(Set<String> known, String thing, String name) {
        if (!known.contains(name)) {
            fault("The " + thing + " (" + name + ") must be concluded by a rule.", Nearest.wayOut(name, known));
        }
    }

    private void fault(String message, String wayOut) {
        faults.add(Mark.NONE, message, wayOut);
    }
}

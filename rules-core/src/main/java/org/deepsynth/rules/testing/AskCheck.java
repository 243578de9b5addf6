package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.AnyOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Obligation;

/**
 * P4: no verdict follows a fact for which its obligation does not ask, and each fact that it asks for can change its verdict:
 * alone in the ordinary service, or by the rule's formulas where other answers make room for it.
 */
final class AskCheck {

    private final Concluded blank;
    private final Concluded nothing;
    private final List<Violation> violations;

    private AskCheck(Trial trial) {
        LoadedPack pack = trial.loaded();
        this.blank = pack.concludeOnBlank();
        this.nothing = pack.concludeOnNothing();
        this.violations = new ArrayList<>(trial.ordinary().unasked());
    }

    static List<Violation> violations(Trial trial) {
        AskCheck check = new AskCheck(trial);
        Map<String, Set<String>> dormant = trial.ordinary().dormant();
        for (Obligation obligation : trial.catalogue().obligations()) {
            String id = obligation.id();
            dormant.get(id).stream()
                    .filter(path -> !check.decides(obligation, path))
                    .forEach(path -> check.violations.add(
                            new Violation(id, id + " asks for " + path + ", which can never change its verdict")));
        }
        return check.violations;
    }

    private boolean decides(Obligation obligation, String path) {
        return Stream.of(blank, nothing).anyMatch(concluded -> Decisive.decides(formulas(obligation, concluded), path));
    }

    /** What must hold for the obligation to apply, then what it requires; the verdict follows each while those before hold. */
    private static List<Formula> formulas(Obligation obligation, Concluded concluded) {
        List<Formula> applies = new ArrayList<>();
        if (!obligation.bearers().isEmpty()) {
            applies.add(new AnyOf(
                    obligation.bearers().stream().map(concluded.roles()::get).toList()));
        }
        obligation.scopes().forEach(scope -> applies.add(concluded.scopes().get(scope)));
        Conclusion conclusion = concluded.conclusions().stream()
                .filter(one -> one.obligation().equals(obligation.id()))
                .findFirst()
                .orElseThrow();
        List<Formula> requires = new ArrayList<>();
        conclusion
                .clauses()
                .forEach(clause -> (clause.kind() == ClauseKind.REQUIRES ? requires : applies).add(clause.condition()));
        return List.of(new AllOf(applies), new AllOf(requires));
    }
}

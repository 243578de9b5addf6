package org.deepsynth.rules.testing;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.internal.judging.Frame;
import org.deepsynth.rules.internal.judging.Gates;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Obligation;

/**
 * P4: no verdict follows a fact for which its obligation does not ask, and each fact that it asks for can change its verdict:
 * alone in the ordinary service, or by the rule's formulas where other answers make room for it.
 */
final class AskCheck {

    private final LocalDate day;
    private final Concluded blank;
    private final Concluded nothing;
    private final List<Violation> violations;

    private AskCheck(PackUnderTest tested) {
        LoadedPack pack = tested.loaded();
        this.day = tested.catalogue().lawReadOn();
        this.blank = pack.concludeOnBlank();
        this.nothing = pack.concludeOnNothing();
        this.violations = new ArrayList<>(tested.ordinary().unasked());
    }

    static List<Violation> violations(PackUnderTest tested) {
        AskCheck check = new AskCheck(tested);
        Map<String, Set<String>> dormant = tested.ordinary().dormant();
        for (Obligation obligation : tested.catalogue().obligations()) {
            String id = obligation.id();
            if (tested.engine().asks().getOrDefault(id, Set.of()).isEmpty()) {
                check.violations.add(new Violation(id, id + " asks for nothing, so nothing can change its verdict"));
            }
            dormant.getOrDefault(id, Set.of()).stream()
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
    private List<Formula> formulas(Obligation obligation, Concluded concluded) {
        List<Clause> clauses =
                new ArrayList<>(new Gates(Frame.on(day), concluded.roles(), concluded.scopes()).of(obligation));
        clauses.addAll(concluded.conclusions().stream()
                .filter(one -> one.obligation().equals(obligation.id()))
                .findFirst()
                .orElseThrow()
                .clauses());
        // between its first day and theirs, it matters who is in a cohort
        obligation.cohorts().stream()
                .flatMap(cohort ->
                        concluded.named().stream().filter(scope -> scope.name().equals(cohort.scope())))
                .forEach(scope -> clauses.add(new Clause(
                        ClauseKind.APPLIES, scope.name(), scope.formula().not())));
        Map<Boolean, List<Formula>> required = clauses.stream()
                .collect(partitioningBy(
                        clause -> clause.kind() == ClauseKind.REQUIRES, mapping(Clause::condition, toList())));
        return List.of(
                new AllOf(required.getOrDefault(false, List.of())), new AllOf(required.getOrDefault(true, List.of())));
    }
}

package org.deepsynth.rules.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;

/** What the rules concluded on an obligation, and what is missing in it. */
final class RuleConclusions {

    private final Map<String, Listed<? extends Subject>> subjects;
    /** By the path of their list. */
    private final Map<String, List<String>> names = new HashMap<>();
    /** By subject, then by obligation. */
    private final Map<String, Map<String, List<Conclusion>>> conclusions = new HashMap<>();

    private final Map<Formula, Set<Fact>> missing = new IdentityHashMap<>();
    private final Concluded concluded;

    RuleConclusions(Map<String, Listed<? extends Subject>> subjects, Concluded concluded) {
        this.subjects = subjects;
        this.concluded = concluded;
        for (Conclusion conclusion : concluded.conclusions()) {
            conclusions
                    .computeIfAbsent(conclusion.subject(), subject -> new HashMap<>())
                    .computeIfAbsent(conclusion.obligation(), obligation -> new ArrayList<>(1))
                    .add(conclusion);
        }
    }

    /** That the subject is none of those whom the obligation binds only later than that day: as clauses on applicability. */
    List<Clause> waiting(Obligation obligation, String subject, LocalDate day) {
        return obligation.cohortsWaitingOn(day).stream()
                .map(cohort -> new Clause(
                        ClauseKind.APPLIES,
                        Reason.COHORT + cohort.scope(),
                        in(cohort, subject).not()))
                .toList();
    }

    /** Whether the service is known to be one of them; not where that is open, or asked of each subject. */
    boolean isIn(Cohort cohort) {
        return Optional.ofNullable(concluded.scopes().get(cohort.scope()))
                .filter(formula -> formula.truth() == Truth.YES)
                .isPresent();
    }

    private Formula in(Cohort cohort, String subject) {
        return concluded.named().stream()
                .filter(scope ->
                        scope.name().equals(cohort.scope()) && scope.subject().equals(subject))
                .map(Scope::formula)
                .findFirst()
                .orElseGet(() -> concluded.scope(cohort.scope()));
    }

    /** Whether it is known to apply to none of its subjects, whatever the day. */
    boolean ruleOutForGood(Obligation obligation) {
        Optional<Listed<? extends Subject>> list =
                Optional.ofNullable(subjects.get(obligation.per().list()));
        return list.filter(one -> !one.stated()).isEmpty()
                && subjects(obligation).stream()
                        .allMatch(subject -> on(obligation, subject).stream()
                                .flatMap(conclusion -> conclusion.clauses().stream())
                                .anyMatch(RuleConclusions::rulesOutForGood));
    }

    /** What a day has part in may be otherwise on another one. */
    private static boolean rulesOutForGood(Clause clause) {
        return clause.kind() != ClauseKind.REQUIRES
                && clause.truth() == Truth.NO
                && clause.formula().comparisons().stream()
                        .noneMatch(
                                one -> one.own().isEmpty() || one.own().stream().anyMatch(Day.class::isInstance));
    }

    /** The unanswered facts that keep the clause open; worked out once for a formula that many clauses share. */
    Set<Fact> missing(Clause clause) {
        Formula formula = clause.formula();
        return formula.parts().isEmpty() ? formula.missing() : missing.computeIfAbsent(formula, Formula::missing);
    }

    /** The subjects that the obligation is judged for; none while their list is unknown. */
    List<String> subjects(Obligation obligation) {
        return obligation.per().many()
                ? names.computeIfAbsent(obligation.per().list(), this::names)
                : List.of(Conclude.SERVICE);
    }

    private List<String> names(String list) {
        return Optional.ofNullable(subjects.get(list)).flatMap(Listed::items).orElse(List.of()).stream()
                .map(Subject::subject)
                .toList();
    }

    /** What was concluded of the obligation and that subject; nothing where no rule spoke. */
    List<Conclusion> on(Obligation obligation, String subject) {
        return conclusions.getOrDefault(subject, Map.of()).getOrDefault(obligation.id(), List.of());
    }
}

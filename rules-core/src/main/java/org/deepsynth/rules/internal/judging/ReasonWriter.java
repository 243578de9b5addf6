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
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Told;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Texts;

/** Puts the clauses that decided a verdict into the catalogue's words. */
final class ReasonWriter {

    private static final Texts TEXTS = Texts.beside(ReasonWriter.class, "texts");
    private static final LocalizedText SATISFIED = TEXTS.get("satisfied");
    private static final LocalizedText UNSETTLED = TEXTS.get("unsettled");
    private static final LocalizedText UNSETTLED_SO_FAR = TEXTS.get("unsettled-so-far");

    private static final LocalizedText PARTLY = TEXTS.get("partly-answered");

    private final Catalogue catalogue;
    private final LocalDate day;
    private final Map<List<String>, LocalizedText> bearers = new HashMap<>();
    private final Map<Formula, Evidence> shared = new IdentityHashMap<>();

    /** In the words that hold on that day. */
    ReasonWriter(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    Reason notYetInForce(Obligation obligation) {
        return plain(
                Reason.FIRST_DAY,
                TEXTS.get("first-day").with("day", obligation.from().toString()));
    }

    Reason notYetDue(Cohort cohort) {
        return plain(Reason.COHORT + cohort.scope(), waiting(cohort));
    }

    private static LocalizedText waiting(Cohort cohort) {
        return TEXTS.get("not-due").with("day", cohort.from().toString()).with("cohort", cohort.title());
    }

    Reason endedBefore(Obligation obligation, LocalDate end) {
        return plain(
                "service-end",
                TEXTS.get("service-end")
                        .with("end", end.toString())
                        .with("day", obligation.from().toString()));
    }

    Reason noLongerInForce(Obligation obligation) {
        String day = obligation.until().orElseThrow().toString();
        return plain("last-day", TEXTS.get("last-day").with("day", day));
    }

    /** There is none of that kind; the clause has the name of the list that says so. */
    Reason none(SubjectKind kind, Fact list) {
        LocalizedText text = kind.title()
                .map(title -> TEXTS.get("no-subject").with("kind", title))
                .orElse(TEXTS.get("no-feature"));
        return new Reason(kind.list(), text, Optional.empty(), List.of(list), List.of());
    }

    Reason noRule() {
        return plain("no-rule", TEXTS.get("no-rule"));
    }

    /** Many obligations are excluded by the same formula, whose evidence is read off once. */
    List<Reason> excluding(Obligation obligation, String subject, List<Clause> clauses) {
        List<Reason> reasons = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            Evidence evidence = shared.computeIfAbsent(clause.formula(), Evidence::of);
            reasons.add(reason(clause, evidence, sentence(obligation, subject, clause), Optional.empty()));
        }
        return reasons;
    }

    List<Reason> breaching(Obligation obligation, String subject, List<Clause> clauses) {
        List<Reason> reasons = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            ClauseText own = obligation.clauses().get(clause.key());
            Optional<LocalizedText> fix =
                    own == null ? Optional.empty() : own.on(day).fix();
            LocalizedText sentence = sentence(obligation, subject, clause);
            reasons.add(reason(clause, Evidence.of(clause.formula()), sentence, fix));
        }
        return reasons;
    }

    List<Reason> satisfying(List<Clause> clauses) {
        List<Reason> reasons = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            reasons.add(reason(clause, Evidence.of(clause.formula()), SATISFIED, Optional.empty()));
        }
        return reasons;
    }

    /** A clause that stays open although nothing is missing: a limit that still runs, numbers that settle nothing. */
    Reason unsettled(Clause clause) {
        boolean more = clause.told().filter(told -> !told.sentences().isEmpty()).isPresent();
        LocalizedText text = more ? UNSETTLED_SO_FAR : UNSETTLED;
        return reason(clause, Evidence.of(clause.formula()), text, Optional.empty());
    }

    /** Whether there is something to tell of entries; that another finding is followed goes without saying while it is open. */
    static boolean tells(Told told) {
        return !told.of().isEmpty() && !told.sentences().isEmpty();
    }

    /** A clause that stays open because answers are missing, of which there is something to tell all the same. */
    Reason partlyAnswered(Clause clause) {
        return reason(clause, Evidence.of(clause.formula()), PARTLY, Optional.empty());
    }

    private static Reason reason(Clause clause, Evidence evidence, LocalizedText text, Optional<LocalizedText> fix) {
        return new Reason(clause.key(), text, fix, evidence.facts(), evidence.comparisons(), clause.told());
    }

    /** What a formula's truth value rests on; while that is unknown, all that it reads. */
    private record Evidence(List<Fact> facts, List<Comparison> comparisons) {

        static Evidence of(Formula formula) {
            Set<Fact> facts = formula.truth() == Truth.UNKNOWN ? formula.facts() : formula.decidedBy();
            return new Evidence(List.copyOf(facts), List.copyOf(formula.comparisons()));
        }
    }

    /** What is the case where the clause stands in the way: of applying, or of being met. */
    LocalizedText sentence(Obligation obligation, String subject, Clause clause) {
        if (clause.key().equals(Reason.BEARER)) {
            return bearers.computeIfAbsent(obligation.bearers(), this::bearer);
        }
        Optional<Cohort> waiting = obligation.cohorts().stream()
                .filter(cohort -> clause.key().equals(Reason.COHORT + cohort.scope()))
                .findFirst();
        if (waiting.isPresent()) {
            return waiting(waiting.get());
        }
        ClauseText own = obligation.clauses().get(clause.key());
        LocalizedText text = own == null
                ? catalogue.scopes().getOrDefault(clause.key(), LocalizedText.NONE)
                : own.on(day).sentence();
        return text.with("subject", subject);
    }

    private LocalizedText bearer(List<String> roles) {
        List<LocalizedText> names = roles.stream().map(catalogue.roles()::get).toList();
        return TEXTS.get("bearer").with("roles", TEXTS.get("or").joining(names));
    }

    private static Reason plain(String clause, LocalizedText text) {
        return new Reason(clause, text, Optional.empty(), List.of(), List.of());
    }
}

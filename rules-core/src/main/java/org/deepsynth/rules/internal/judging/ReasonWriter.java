package org.deepsynth.rules.internal.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.fact.Comparison;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.LocalizedText;

/** Puts the clauses that decided a verdict into the catalogue's words. */
final class ReasonWriter {

    private static final LocalizedText SATISFIED = new LocalizedText("Stated to be so.", "描述表明符合。");
    private static final LocalizedText UNSETTLED =
            new LocalizedText("The stated facts settle it neither way.", "已述事实不足以作出任一判断。");
    private static final LocalizedText NO_RULE = new LocalizedText("The pack has no rule for this.", "规则包没有相应的规则。");
    private static final LocalizedText NO_TEXT = new LocalizedText("", "");

    private final Catalogue catalogue;
    private final Map<List<String>, LocalizedText> bearers = new HashMap<>();
    private final Map<Formula, Evidence> shared = new IdentityHashMap<>();

    ReasonWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reason notYetInForce(Obligation obligation) {
        String day = obligation.from().toString();
        return plain(
                "first-day",
                new LocalizedText("Not yet in force; its first day is " + day + ".", "尚未施行，自" + day + "起施行。"));
    }

    Reason noLongerInForce(Obligation obligation) {
        String day = obligation.until().orElseThrow().toString();
        return plain(
                "last-day",
                new LocalizedText("No longer in force; its last day was " + day + ".", "已失效，最后施行日为" + day + "。"));
    }

    Reason noFeature(Fact features) {
        LocalizedText text = new LocalizedText("The service has no feature.", "该服务没有任何功能。");
        return new Reason("features", text, Optional.empty(), List.of(features), List.of());
    }

    Reason noRule() {
        return plain("no-rule", NO_RULE);
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
            Optional<LocalizedText> fix = own == null ? Optional.empty() : own.fix();
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
        return reason(clause, Evidence.of(clause.formula()), UNSETTLED, Optional.empty());
    }

    private static Reason reason(Clause clause, Evidence evidence, LocalizedText text, Optional<LocalizedText> fix) {
        return new Reason(clause.key(), text, fix, evidence.facts(), evidence.comparisons());
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
        ClauseText own = obligation.clauses().get(clause.key());
        LocalizedText text = own == null ? catalogue.scopes().getOrDefault(clause.key(), NO_TEXT) : own.sentence();
        return text.with("subject", subject);
    }

    private LocalizedText bearer(List<String> roles) {
        List<LocalizedText> names = roles.stream().map(catalogue.roles()::get).toList();
        String en = names.stream().map(LocalizedText::en).collect(Collectors.joining(" or "));
        String zh = names.stream().map(LocalizedText::zh).collect(Collectors.joining("或者"));
        return new LocalizedText("Owed by the " + en + "; the role is not held.", "义务人为" + zh + "；描述对象不具有该角色。");
    }

    private static Reason plain(String clause, LocalizedText text) {
        return new Reason(clause, text, Optional.empty(), List.of(), List.of());
    }
}

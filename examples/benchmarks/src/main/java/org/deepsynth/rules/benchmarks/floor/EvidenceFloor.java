package org.deepsynth.rules.benchmarks.floor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.deepsynth.rules.benchmarks.peers.PackFacts;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.SubjectKind;

/** Works out the verdict first, and then builds the formulas of those clauses, and no others, that it rests on. */
@SuppressWarnings("ReturnValueIgnored") // the floor keeps what the rule says; where its chain ended tells nothing
final class EvidenceFloor extends Floor {

    private final List<Obligation> obligations;
    private final Wording wording;
    private final Description description;
    private final LocalDate day;
    private final Finding[] all;
    private final List<Kept> kept = new ArrayList<>();
    private Supplier<Timely> timely;

    private record Kept(ClauseKind kind, String key, Truth truth, Supplier<? extends Formula> formula) {}

    private EvidenceFloor(Catalogue law, Description description, LocalDate day) {
        this.obligations = law.obligations();
        this.wording = new Wording(law);
        this.description = description;
        this.day = day;
        this.all = new Finding[obligations.size()];
    }

    /** The findings on the pack's obligations, of a description as it counts on that day. */
    static List<Finding> assess(Catalogue law, Description description, LocalDate day) {
        EvidenceFloor floor = new EvidenceFloor(law, description, day);
        StraightPacks.judge(law.id(), PackFacts.of(law, description, day), floor);
        return Arrays.asList(floor.all);
    }

    @Override
    void service(int place, Gate gate, Predicate<Floor> rule) {
        Obligation obligation = obligations.get(place);
        if (passes(place, obligation, gate)) {
            start(gate);
            rule.test(this);
            all[place] = obligation.notYetInForceOn(day) && !ruledOutForGood()
                    ? upcoming(obligation)
                    : finding(obligation, evidence(obligation, Conclude.SERVICE, gate));
        }
    }

    @Override
    <F> void features(int place, Gate gate, List<F> features, BiPredicate<F, Floor> rule) {
        Obligation obligation = obligations.get(place);
        if (passes(place, obligation, gate)) {
            all[place] = ofFeatures(obligation, gate, features, rule);
        }
    }

    private <F> Finding ofFeatures(Obligation obligation, Gate gate, List<F> features, BiPredicate<F, Floor> rule) {
        Listed<Feature> described = description.features();
        boolean early = obligation.notYetInForceOn(day);
        if (!described.stated()) {
            if (early) {
                return upcoming(obligation);
            }
            Set<Fact> open = missingIn(gate);
            open.add(described);
            return finding(obligation, closed(Verdict.UNKNOWN, List.of(), open));
        } else if (features.isEmpty()) {
            return outside(obligation, Exclusion.DOES_NOT_APPLY, wording.noFeature(described));
        }
        List<SubjectFinding> subjects = new ArrayList<>(features.size());
        Verdict worst = Verdict.NOT_APPLICABLE;
        for (int i = 0; i < features.size(); i++) {
            start(gate);
            rule.test(features.get(i), this);
            if (early && !ruledOutForGood()) {
                return upcoming(obligation);
            }
            SubjectFinding one =
                    evidence(obligation, described.items().orElseThrow().get(i).subject(), gate);
            worst = one.verdict().compareTo(worst) < 0 ? one.verdict() : worst;
            subjects.add(one);
        }
        return new Finding(obligation, worst, false, subjects);
    }

    private void start(Gate gate) {
        kept.clear();
        timely = null;
        begin(gate.truth);
    }

    /** Whether the obligation binds the service on the day or later and the gate lets it pass; else says why not. */
    private boolean passes(int place, Obligation obligation, Gate gate) {
        Optional<LocalDate> ended = description.service().terminatedOn().value().filter(obligation::notYetInForceOn);
        if (ended.isPresent()) {
            all[place] = outside(obligation, Exclusion.SERVICE_ENDED, wording.endedBefore(obligation, ended.get()));
        } else if (obligation.noLongerInForceOn(day)) {
            all[place] = outside(obligation, Exclusion.NO_LONGER_IN_FORCE, wording.noLongerInForce(obligation));
        } else if (gate.truth == Truth.NO) {
            if (gate.excluded == null) {
                gate.excluded = List.of(excluded(obligation, gate));
            }
            all[place] = new Finding(obligation, Verdict.NOT_APPLICABLE, false, gate.excluded);
        }
        return all[place] == null;
    }

    private Finding upcoming(Obligation obligation) {
        return outside(obligation, Exclusion.NOT_IN_FORCE_YET, wording.notYetInForce(obligation));
    }

    /** Whether the rule just asked excludes its subject on any day: by a clause in which no day has part. */
    private boolean ruledOutForGood() {
        return kept.stream()
                .filter(clause -> clause.kind() != ClauseKind.REQUIRES && clause.truth() == Truth.NO)
                .anyMatch(clause -> clause.formula().get().comparisons().stream()
                        .noneMatch(
                                one -> one.own().isEmpty() || one.own().stream().anyMatch(Day.class::isInstance)));
    }

    private static Finding outside(Obligation obligation, Exclusion why, Reason reason) {
        return new Finding(obligation, Verdict.NOT_APPLICABLE, why.upcoming(), List.of(outside(why, List.of(reason))));
    }

    private static SubjectFinding outside(Exclusion why, List<Reason> reasons) {
        return SubjectFinding.notApplicable(SubjectKind.SERVICE, Conclude.SERVICE, why, reasons, Set.of());
    }

    private SubjectFinding excluded(Obligation obligation, Gate gate) {
        List<Reason> reasons = new ArrayList<>();
        for (Clause clause : gate.clauses()) {
            if (clause.truth() == Truth.NO) {
                reasons.add(wording.breaking(obligation, Conclude.SERVICE, clause.key(), clause.formula(), false));
            }
        }
        return outside(Exclusion.DOES_NOT_APPLY, reasons);
    }

    @Override
    boolean keep(ClauseKind kind, String key, Truth truth, Supplier<Formula> formula) {
        kept.add(new Kept(kind, key, truth, formula));
        return true;
    }

    @Override
    void due(Supplier<Timely> until) {
        timely = until;
    }

    private SubjectFinding evidence(Obligation obligation, String subject, Gate gate) {
        Verdict verdict = verdict();
        Optional<LocalDate> due = verdict == Verdict.NOT_APPLICABLE || timely == null
                ? Optional.empty()
                : Optional.of(timely.get().due()).flatMap(Dated::value);
        if (verdict == Verdict.UNKNOWN) {
            return open(obligation.per(), subject, gate, due);
        }
        List<Reason> reasons = new ArrayList<>();
        for (Kept clause : kept) {
            boolean required = clause.kind() == ClauseKind.REQUIRES;
            if (verdict == Verdict.MET && required) {
                reasons.add(wording.satisfied(clause.key(), clause.formula().get()));
            } else if (clause.truth() == Truth.NO && required == (verdict == Verdict.GAP)) {
                reasons.add(wording.breaking(
                        obligation, subject, clause.key(), clause.formula().get(), required));
            }
        }
        if (verdict == Verdict.NOT_APPLICABLE) {
            boolean exempt =
                    kept.stream().noneMatch(one -> one.kind() == ClauseKind.APPLIES && one.truth() == Truth.NO);
            Exclusion why = exempt ? Exclusion.EXEMPT : Exclusion.DOES_NOT_APPLY;
            return SubjectFinding.notApplicable(obligation.per(), subject, why, reasons, Set.of());
        }
        return new SubjectFinding(obligation.per(), subject, verdict, reasons, Set.of(), Set.of(), Set.of(), due);
    }

    /** What keeps it open: answers that are missing, or clauses that the facts settle neither way. */
    private SubjectFinding open(SubjectKind kind, String subject, Gate gate, Optional<LocalDate> due) {
        List<Reason> unsettled = new ArrayList<>();
        for (Clause clause : gate.clauses()) {
            if (clause.truth() == Truth.UNKNOWN && clause.formula().missing().isEmpty()) {
                unsettled.add(wording.unsettled(clause.key(), clause.formula()));
            }
        }
        Set<Fact> applicability = missingIn(gate);
        Set<Fact> requirement = new LinkedHashSet<>();
        for (Kept clause : kept) {
            if (clause.truth() != Truth.UNKNOWN) {
                continue;
            }
            Formula formula = clause.formula().get();
            Set<Fact> missing = formula.missing();
            if (missing.isEmpty()) {
                unsettled.add(wording.unsettled(clause.key(), formula));
            } else if (clause.kind() != ClauseKind.REQUIRES) {
                applicability.addAll(missing);
            } else if (met() == Truth.UNKNOWN) {
                requirement.addAll(missing);
            }
        }
        return new SubjectFinding(kind, subject, Verdict.UNKNOWN, unsettled, applicability, requirement, Set.of(), due);
    }

    private static Set<Fact> missingIn(Gate gate) {
        Set<Fact> missing = new LinkedHashSet<>();
        if (gate.truth == Truth.UNKNOWN) {
            gate.clauses().forEach(clause -> missing.addAll(clause.formula().missing()));
        }
        return missing;
    }

    private static Finding finding(Obligation obligation, SubjectFinding only) {
        return new Finding(obligation, only.verdict(), false, List.of(only));
    }

    private static SubjectFinding closed(Verdict verdict, List<Reason> reasons, Set<Fact> open) {
        return new SubjectFinding(
                SubjectKind.SERVICE, Conclude.SERVICE, verdict, reasons, open, Set.of(), Set.of(), Optional.empty());
    }
}

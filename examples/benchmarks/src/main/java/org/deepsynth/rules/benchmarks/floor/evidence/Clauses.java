package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.LocalizedText;

/** Takes the clauses of one obligation for one subject and tells the verdict with what decided it. Used again for the next. */
final class Clauses {

    private final Texts texts;
    private final List<String> applyingKeys = new ArrayList<>();
    private final List<Known> applying = new ArrayList<>();
    private final List<String> requiredKeys = new ArrayList<>();
    private final List<Known> required = new ArrayList<>();
    private Gate gate;
    private Truth applies = Truth.YES;
    private Truth met = Truth.YES;
    private Optional<LocalDate> due = Optional.empty();

    Clauses(Texts texts) {
        this.texts = texts;
    }

    Clauses begin(Gate behind) {
        applyingKeys.clear();
        applying.clear();
        requiredKeys.clear();
        required.clear();
        gate = behind;
        applies = behind.truth;
        met = Truth.YES;
        due = Optional.empty();
        return this;
    }

    /** The obligation applies only where this holds. */
    Clauses applies(String key, Known known) {
        applyingKeys.add(key);
        applying.add(known);
        applies = applies.and(known.truth);
        return this;
    }

    /** The obligation applies only where the answer is yes. */
    Clauses applies(String key, Answer answer) {
        return applies(key, Asked.of(answer));
    }

    /** The obligation does not apply where this holds. */
    Clauses unless(String key, Known known) {
        return applies(key, known.not());
    }

    /** Whether it can still apply; where it cannot, nobody needs to know what it requires. */
    boolean mayApply() {
        return applies != Truth.NO;
    }

    /** The obligation is met only where this holds. */
    Clauses requires(String key, Known known) {
        requiredKeys.add(key);
        required.add(known);
        met = met.and(known.truth);
        return this;
    }

    /** The obligation is met only where the answer is yes. */
    Clauses requires(String key, Answer answer) {
        return mayApply() ? requires(key, Asked.of(answer)) : this;
    }

    /** It had to be done by the end of that limit. */
    void due(Due limit) {
        due = limit.deadline().day();
    }

    SubjectEvidence evidence(String obligation, String subject) {
        if (applies == Truth.NO) {
            List<Why> reasons = broken(applyingKeys, applying, false, obligation, subject);
            return SubjectEvidence.closed(subject, Verdict.NOT_APPLICABLE, reasons, Optional.empty());
        }
        if (applies == Truth.UNKNOWN || met == Truth.UNKNOWN) {
            List<Fact> openApplicability = applies == Truth.UNKNOWN ? missing(gate.missing(), applying) : List.of();
            List<Fact> openRequirement = met == Truth.UNKNOWN ? missing(List.of(), required) : List.of();
            return new SubjectEvidence(subject, Verdict.UNKNOWN, unsettled(), openApplicability, openRequirement, due);
        }
        return met == Truth.YES
                ? SubjectEvidence.closed(subject, Verdict.MET, satisfying(), due)
                : SubjectEvidence.closed(
                        subject, Verdict.GAP, broken(requiredKeys, required, true, obligation, subject), due);
    }

    /** The clauses that do not hold; a remedy is told where that is a breach. */
    private List<Why> broken(
            List<String> keys, List<Known> clauses, boolean breach, String obligation, String subject) {
        List<Why> reasons = new ArrayList<>(2);
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).truth == Truth.NO) {
                String key = keys.get(i);
                Optional<LocalizedText> fix = breach ? texts.fix(obligation, key) : Optional.empty();
                reasons.add(Why.of(key, texts.sentence(obligation, key, subject), fix, clauses.get(i)));
            }
        }
        return reasons;
    }

    private List<Why> satisfying() {
        List<Why> reasons = new ArrayList<>(required.size());
        for (int i = 0; i < required.size(); i++) {
            reasons.add(Why.of(requiredKeys.get(i), Texts.SATISFIED, Optional.empty(), required.get(i)));
        }
        return reasons;
    }

    private List<Why> unsettled() {
        List<Why> reasons = addUnsettled(applyingKeys, applying, List.of());
        return addUnsettled(requiredKeys, required, reasons);
    }

    /** Clauses that stay open although nothing is missing: a limit that still runs, words that settle nothing. Rare. */
    private static List<Why> addUnsettled(List<String> keys, List<Known> clauses, List<Why> already) {
        List<Why> reasons = already;
        for (int i = 0; i < clauses.size(); i++) {
            Known known = clauses.get(i);
            if (known.truth == Truth.UNKNOWN && !known.lacksAnswer()) {
                reasons = new ArrayList<>(reasons);
                reasons.add(new Why(keys.get(i), Texts.UNSETTLED, Optional.empty(), known.read(), known.comparisons()));
            }
        }
        return reasons;
    }

    private static List<Fact> missing(List<Fact> already, List<Known> clauses) {
        List<Fact> missing = new ArrayList<>(already);
        for (Known known : clauses) {
            if (known.truth == Truth.UNKNOWN) {
                known.addFacts(missing);
            }
        }
        return missing;
    }
}

package org.deepsynth.rules.finding;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;

/**
 * Where the service stands with one obligation: the verdict, and the subjects it was folded from.
 *
 * @param obligation the obligation
 * @param verdict the fold over the subjects
 * @param upcoming whether it does not apply only because of the day: it is not yet in force, or not yet due for those who are left
 *     more time
 * @param subjects at least one
 * @param signature whether the service has signed the instrument, where that binds only who did
 */
public record Finding(
        Obligation obligation,
        Verdict verdict,
        boolean upcoming,
        List<SubjectFinding> subjects,
        Optional<Signature> signature) {

    public Finding {
        subjects = List.copyOf(subjects);
    }

    /** A finding on an instrument that nobody has to sign. */
    public Finding(Obligation obligation, Verdict verdict, boolean upcoming, List<SubjectFinding> subjects) {
        this(obligation, verdict, upcoming, subjects, Optional.empty());
    }

    /** The same finding on an instrument that binds who signed it. */
    public Finding with(Signature other) {
        return new Finding(obligation, verdict, upcoming, subjects, Optional.of(other));
    }

    /** Whether the instrument binds this service: unknown where it binds who signed it, and nobody says whether that was done. */
    public Truth binds() {
        return switch (obligation.instrument().force().binds()) {
            case ALL -> Truth.YES;
            case NOBODY -> Truth.NO;
            case SIGNATORIES -> signature.map(Signature::signed).orElse(Truth.UNKNOWN);
        };
    }

    /** Whether it only measures the service against what others have signed, as far as is known. */
    public boolean yardstick() {
        return obligation.instrument().force().binds() == BindingForce.Binds.SIGNATORIES && binds() != Truth.YES;
    }

    /**
     * A gap that may fail a build: any but one in what only advises, and one against a yardstick, for nobody breaches what he has not
     * signed.
     */
    public boolean breach() {
        return verdict == Verdict.GAP && !yardstick() && !obligation.advisory();
    }

    /** A gap that is a breach if the service has signed, which nobody says. */
    public boolean breachIfSigned() {
        return verdict == Verdict.GAP && yardstick() && binds() == Truth.UNKNOWN && !obligation.advisory();
    }

    /** Folds the subjects: a gap before an unknown before a met one before one that does not apply. */
    public static Finding of(Obligation obligation, List<SubjectFinding> subjects) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (SubjectFinding subject : subjects) {
            verdict = subject.verdict().compareTo(verdict) < 0 ? subject.verdict() : verdict;
        }
        boolean upcoming = verdict == Verdict.NOT_APPLICABLE
                && subjects.stream().flatMap(one -> one.exclusion().stream()).anyMatch(Exclusion::upcoming);
        return new Finding(obligation, verdict, upcoming, subjects);
    }

    /** The first day on which it is owed, where it is only upcoming; for those who are left more time, theirs. */
    public LocalDate firstDay() {
        return subjects.stream()
                .flatMap(one -> one.reasons().stream())
                .flatMap(reason -> obligation.cohorts().stream()
                        .filter(cohort -> reason.clause().equals(Reason.COHORT + cohort.scope())))
                .map(Cohort::from)
                .max(LocalDate::compareTo)
                .orElse(obligation.from());
    }

    /** The obligation's id. */
    public String id() {
        return obligation.id();
    }

    /** All unanswered facts that still matter. */
    public Set<Fact> missing() {
        Set<Fact> all = new LinkedHashSet<>();
        subjects.forEach(subject -> all.addAll(subject.missing()));
        return all;
    }

    /** The facts to ask for next. */
    public Set<Fact> toAskNext() {
        Set<Fact> all = new LinkedHashSet<>();
        subjects.forEach(subject -> all.addAll(subject.toAskNext()));
        return all;
    }

    /** The earliest day by which it had to be done, where the law gives one. */
    public Optional<LocalDate> due() {
        return subjects.stream().flatMap(subject -> subject.due().stream()).min(LocalDate::compareTo);
    }

    /** Whether it is known to apply, to at least one subject. */
    public boolean applies() {
        return subjects.stream().anyMatch(subject -> switch (subject.verdict()) {
            case GAP, MET -> true;
            case UNKNOWN -> subject.openApplicability().isEmpty();
            case NOT_APPLICABLE -> false;
        });
    }

    /** Whether it is known not to apply, for a reason other than the date. */
    public boolean ruledOut() {
        return verdict == Verdict.NOT_APPLICABLE && !upcoming;
    }

    /** An open question: neither decided nor a prohibition about which nothing is stated. */
    public boolean open() {
        return verdict == Verdict.UNKNOWN && !silentProhibition();
    }

    /** A prohibition about which nothing is stated: not a question to put, since nobody can list all they do not do. */
    public boolean silentProhibition() {
        return obligation.kind() == ObligationKind.PROHIBITION
                && verdict == Verdict.UNKNOWN
                && subjects.stream()
                        .allMatch(subject -> subject.openApplicability().isEmpty());
    }
}

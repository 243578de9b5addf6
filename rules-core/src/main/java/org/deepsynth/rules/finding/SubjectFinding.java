package org.deepsynth.rules.finding;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.law.HandedInYear;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.SubjectKind;

/**
 * The verdict for one subject.
 *
 * @param kind what it is about: the service as a whole where one thing holds for all subjects, such as a gate
 * @param subject the subject's id, or {@code service}
 * @param verdict the verdict
 * @param exclusion why it does not apply, where it does not
 * @param reasons the clauses that decided it; for an unknown verdict, those that are open
 * @param appliesBecause where it is met or a gap, the conditions by which it applies; exceptions that nobody may claim are none
 * @param openApplicability unanswered facts that decide whether the obligation applies
 * @param openRequirement unanswered facts that decide whether it is met
 * @param overridden parameters with a user's value that clauses of this finding used
 * @param handedIn years of a calendar, handed in by a user, through which a time limit of this finding ran
 * @param due the day by which it had to be done, where the law gives one and it is known
 */
public record SubjectFinding(
        SubjectKind kind,
        String subject,
        Verdict verdict,
        Optional<Exclusion> exclusion,
        List<Reason> reasons,
        List<Ground> appliesBecause,
        Set<Fact> openApplicability,
        Set<Fact> openRequirement,
        Set<Parameter> overridden,
        Set<HandedInYear> handedIn,
        Optional<LocalDate> due) {

    /** A verdict on what applies, or may, for which no user handed in a year. */
    public SubjectFinding(
            SubjectKind kind,
            String subject,
            Verdict verdict,
            List<Reason> reasons,
            Set<Fact> openApplicability,
            Set<Fact> openRequirement,
            Set<Parameter> overridden,
            Optional<LocalDate> due) {
        this(
                kind,
                subject,
                verdict,
                Optional.empty(),
                reasons,
                List.of(),
                openApplicability,
                openRequirement,
                overridden,
                Set.of(),
                due);
    }

    /** That it does not apply, and why. */
    public static SubjectFinding notApplicable(
            SubjectKind kind, String subject, Exclusion exclusion, List<Reason> reasons, Set<Parameter> overridden) {
        return new SubjectFinding(
                kind,
                subject,
                Verdict.NOT_APPLICABLE,
                Optional.of(exclusion),
                reasons,
                List.of(),
                Set.of(),
                Set.of(),
                overridden,
                Set.of(),
                Optional.empty());
    }

    /** A verdict on what applies, for which no answer is missing. */
    public static SubjectFinding closed(
            SubjectKind kind,
            String subject,
            Verdict verdict,
            List<Reason> reasons,
            Set<Parameter> overridden,
            Optional<LocalDate> due) {
        return new SubjectFinding(kind, subject, verdict, reasons, Set.of(), Set.of(), overridden, due);
    }

    /** The same verdict, for which days of these years were counted. */
    public SubjectFinding countedBy(Set<HandedInYear> years) {
        return new SubjectFinding(
                kind,
                subject,
                verdict,
                exclusion,
                reasons,
                appliesBecause,
                openApplicability,
                openRequirement,
                overridden,
                years,
                due);
    }

    /** The same verdict on what applies by these conditions. */
    public SubjectFinding applying(List<Ground> grounds) {
        return new SubjectFinding(
                kind,
                subject,
                verdict,
                exclusion,
                reasons,
                grounds,
                openApplicability,
                openRequirement,
                overridden,
                handedIn,
                due);
    }

    /** Whether it is about the service as a whole, not about a feature or another subject. */
    public boolean wholeService() {
        return !kind.many();
    }

    /**
     * The day by which it had to be done, where somebody still has to look at it: what was done in time needs no more attention
     * once its day is past.
     */
    public Optional<LocalDate> dueStill(LocalDate today) {
        return due.filter(day -> switch (verdict) {
            case GAP, UNKNOWN -> true;
            case MET -> !day.isBefore(today);
            case NOT_APPLICABLE -> false;
        });
    }

    /** All unanswered facts that still matter, those on applicability first. */
    public Set<Fact> missing() {
        Set<Fact> all = new LinkedHashSet<>(openApplicability);
        all.addAll(openRequirement);
        return all;
    }

    /** The facts to ask for next: while it is open whether the obligation applies, only what decides that. */
    public Set<Fact> toAskNext() {
        return openApplicability.isEmpty() ? openRequirement : openApplicability;
    }
}

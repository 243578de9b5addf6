package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Parameter;

/** What it means that a security assessment came before a launch, or its report in time. */
public final class Assessments {

    private Assessments() {}

    /** The assessment was completed before the service or function went online; assessed only afterwards is too late. */
    public static Formula madeBeforeLaunch(SecurityAssessment assessment) {
        return before(assessment.made(), assessment.completedOn(), assessment.onlineOn());
    }

    /** The report was submitted before the service or function went online. */
    public static Formula reportedBeforeLaunch(SecurityAssessment assessment) {
        return before(assessment.reported(), assessment.reportedOn(), assessment.onlineOn());
    }

    /** An occasion of that kind arose. */
    public static Formula arose(SecurityAssessment assessment, SecurityAssessment.Trigger trigger) {
        return assessment.occasions().any(occasion -> occasion.trigger().is(trigger));
    }

    /** On each occasion of that kind the report came before the day of the occasion. */
    public static Formula reportedBefore(SecurityAssessment assessment, SecurityAssessment.Trigger trigger) {
        return assessment
                .occasions()
                .all(occasion -> occasion.trigger()
                        .is(trigger)
                        .implies(before(occasion.reported(), occasion.reportedOn(), occasion.occurredOn())));
    }

    /** On each occasion of that kind the report came within so many working days. */
    public static Formula reportedInTime(
            SecurityAssessment assessment, SecurityAssessment.Trigger trigger, Parameter workingDays, Today today) {
        return assessment
                .occasions()
                .all(occasion -> occasion.trigger()
                        .is(trigger)
                        .implies(TimeLimits.kept(
                                        occasion.reported(),
                                        occasion.reportedOn(),
                                        TimeLimits.after(occasion.occurredOn(), workingDays),
                                        today)
                                .kept()));
    }

    /** A filing was submitted on or after that day. */
    public static Formula filedSince(Filing filing, LocalDate day) {
        return filing.status()
                .is(Filing.Status.NOT_FILED)
                .not()
                .and(filing.submittedOn().onOrAfter(DerivedDay.of(day)));
    }

    /** A security assessment was completed on or after that day. */
    public static Formula madeSince(SecurityAssessment assessment, LocalDate day) {
        return assessment.made().and(assessment.completedOn().onOrAfter(DerivedDay.of(day)));
    }

    private static Formula before(Answer done, Day doneOn, Dated event) {
        return new Settled(done.and(event.after(doneOn)), done.not().or(doneOn.onOrAfter(event)));
    }
}

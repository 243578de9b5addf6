package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.WorkingDays;

/**
 * What it means that a security assessment was asked for and made, before a launch or after an occasion, and its report in time.
 * What went online, or occurred, before a rule's first day is not asked by that rule.
 */
public final class Assessments {

    private Assessments() {}

    /** The service or function goes online on that day or later. */
    public static Formula launchedSince(SecurityAssessment assessment, LocalDate from) {
        return assessment.onlineOn().onOrAfter(DerivedDay.of(from));
    }

    /** The Provisions of 2018, in force from that day, ask for an assessment: for the launch, or on an occasion since then. */
    public static Formula askedFor(SecurityAssessment assessment, LocalDate from) {
        return launchedSince(assessment, from)
                .or(assessment.occasions().any(occasion -> occurredSince(occasion, from)));
    }

    /** The assessment was completed before the service or function went online; assessed only afterwards is too late. */
    public static Formula madeBeforeLaunch(SecurityAssessment assessment, Today today) {
        return before(assessment.made(), assessment.completedOn(), assessment.onlineOn(), today);
    }

    /** An assessment was made, be it late; until the service or function has gone online, "not made" is open. */
    public static Formula made(SecurityAssessment assessment, Today today) {
        return new Settled(
                assessment.made(), assessment.made().not().and(today.day().onOrAfter(assessment.onlineOn())));
    }

    /** The report was submitted before the service or function went online. */
    public static Formula reportedBeforeLaunch(SecurityAssessment assessment, Today today) {
        return before(assessment.reported(), assessment.reportedOn(), assessment.onlineOn(), today);
    }

    /**
     * The assessment that was asked for was made, be it late: that of the launch or, for what is older, one on an occasion since
     * that day. While none is due yet, "not made" is open.
     */
    public static Formula madeWhereAsked(
            SecurityAssessment assessment, LocalDate from, WorkingDays limit, Today today) {
        Formula launched = launchedSince(assessment, from);
        Formula made = assessment.made();
        Formula onOccasion = assessment
                .occasions()
                .any(occasion -> occurredSince(occasion, from).and(occasion.reported()));
        Formula occasionDue = assessment
                .occasions()
                .any(occasion -> occurredSince(occasion, from).and(due(occasion, limit, today)));
        return new Settled(
                Formula.any(launched.and(made), launched.not().and(onOccasion), made.and(onOccasion)),
                launched.and(made.not(), today.day().onOrAfter(assessment.onlineOn()))
                        .or(launched.not().and(onOccasion.not(), occasionDue)));
    }

    /** An occasion of that kind arose on that day or later. */
    public static Formula arose(SecurityAssessment assessment, SecurityAssessment.Trigger trigger, LocalDate from) {
        return assessment
                .occasions()
                .any(occasion -> occasion.trigger().is(trigger).and(occurredSince(occasion, from)));
    }

    /** On each occasion of that kind since that day the report came before the day of the occasion. */
    public static Formula reportedBefore(
            SecurityAssessment assessment, SecurityAssessment.Trigger trigger, LocalDate from, Today today) {
        return assessment
                .occasions()
                .all(occasion -> occasion.trigger()
                        .is(trigger)
                        .and(occurredSince(occasion, from))
                        .implies(before(occasion.reported(), occasion.reportedOn(), occasion.occurredOn(), today)));
    }

    /** On each occasion of that kind since that day the report came within so many working days. */
    public static Formula reportedInTime(
            SecurityAssessment assessment,
            SecurityAssessment.Trigger trigger,
            LocalDate from,
            WorkingDays limit,
            Today today) {
        return assessment
                .occasions()
                .all(occasion -> occasion.trigger()
                        .is(trigger)
                        .and(occurredSince(occasion, from))
                        .implies(TimeLimits.kept(
                                        occasion.reported(),
                                        occasion.reportedOn(),
                                        TimeLimits.after(occasion.occurredOn(), limit),
                                        today)
                                .kept()));
    }

    /** A security assessment was completed on or after that day. */
    public static Formula madeSince(SecurityAssessment assessment, LocalDate day) {
        return assessment.made().and(assessment.completedOn().onOrAfter(DerivedDay.of(day)));
    }

    /** A later occasion led to an assessment that was reported on or after that day. */
    public static Formula reportedSince(SecurityAssessment assessment, LocalDate day) {
        return assessment.occasions().any(occasion -> reportedSince(occasion, day));
    }

    /** With each later assessment that was reported on or after that day came labelling materials. */
    public static Formula occasionsWithLabelMaterials(SecurityAssessment assessment, LocalDate day) {
        return assessment
                .occasions()
                .all(occasion -> reportedSince(occasion, day).implies(occasion.labelMaterials()));
    }

    private static Formula reportedSince(SecurityAssessment.Occasion occasion, LocalDate day) {
        return occasion.reported().and(occasion.reportedOn().onOrAfter(DerivedDay.of(day)));
    }

    private static Formula occurredSince(SecurityAssessment.Occasion occasion, LocalDate from) {
        return occasion.occurredOn().onOrAfter(DerivedDay.of(from));
    }

    /** New technology is assessed before it goes online, all else within so many working days (art. 7 para. 2). */
    private static Formula due(SecurityAssessment.Occasion occasion, WorkingDays limit, Today today) {
        return occasion.trigger()
                .is(SecurityAssessment.Trigger.NEW_TECHNOLOGY)
                .and(today.day().onOrAfter(occasion.occurredOn()))
                .or(today.day().after(TimeLimits.after(occasion.occurredOn(), limit)));
    }

    /** Done before the event; until the event has come, "not done" is open. */
    private static Formula before(Answer done, Day doneOn, Dated event, Today today) {
        return new Settled(
                done.and(event.after(doneOn)),
                done.not().and(today.day().onOrAfter(event)).or(doneOn.onOrAfter(event)));
    }
}

package org.deepsynth.rules.cac;

import java.time.LocalDate;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.WorkingDays;

/** Time limits in working days, which the rules count by the calendar of mainland China, and what it means to keep them. */
public final class TimeLimits {

    /** Before every day: when something was done of which it is known that it was not. */
    private static final Dated NEVER = DerivedDay.of(LocalDate.EPOCH.withYear(1));

    private TimeLimits() {}

    /** The last day of a limit of so many working days after the event. */
    public static Dated after(Dated event, WorkingDays limit) {
        return DerivedDay.workingDaysAfter(event, limit);
    }

    /**
     * The last day of a limit of so many working days after the event or, where that came first, after a first day in force:
     * no limit ran before there was a law.
     */
    public static Dated after(Dated event, LocalDate inForceFrom, WorkingDays limit) {
        return after(DerivedDay.later(event, inForceFrom), limit);
    }

    /**
     * Done by the due day. Being late is not cured by time; while the limit runs, "not done" is open. What is known not to be done
     * has no day on which it was: none is asked for.
     *
     * @param done whether it was done
     * @param doneOn on which day
     * @param notDone that it was not done
     */
    public static Timely kept(Formula done, Dated doneOn, Formula notDone, Dated due, Today today) {
        boolean noDay = notDone.truth() == Truth.YES && doneOn.value().isEmpty();
        Dated on = noDay ? NEVER : doneOn;
        Formula kept = new Settled(
                done.and(on.onOrBefore(due)),
                on.after(due).or(notDone.and(today.day().after(due))));
        return new Timely(kept, due);
    }

    /** Done by the due day, where "not done" is no more than the opposite of done. */
    public static Timely kept(Formula done, Dated doneOn, Dated due, Today today) {
        return kept(done, doneOn, done.not(), due, today);
    }

    /**
     * The storage of face information was filed by the end of the limit after its threshold was reached or, where that came first,
     * after the first day in force (Facial Recognition Measures, art. 15).
     */
    public static Timely facesFiled(PersonalData data, LocalDate inForceFrom, WorkingDays limit, Today today) {
        return kept(
                data.facesFiled(), data.facesFiledOn(), after(data.storedFacesReachedOn(), inForceFrom, limit), today);
    }

    /** What was filed on face information changed on that day or later. */
    public static Formula facesChangedSince(FaceRecognition faces, LocalDate from) {
        return faces.filingChanges().any(change -> change.changedOn().onOrAfter(DerivedDay.of(from)));
    }

    /** Each change since that day of what was filed on face information was handled by its due day (the same article). */
    public static Formula faceChangesHandled(FaceRecognition faces, LocalDate from, WorkingDays limit, Today today) {
        return faces.filingChanges()
                .all(change ->
                        handledSince(from, change.changedOn(), change.handled(), change.handledOn(), limit, today));
    }

    /** The filing was cancelled by the end of the limit after the use of face recognition ended (the same article). */
    public static Timely facesCancelled(FaceRecognition faces, LocalDate inForceFrom, WorkingDays limit, Today today) {
        return kept(
                faces.filingCancelled(), faces.filingCancelledOn(), after(faces.endedOn(), inForceFrom, limit), today);
    }

    /** A change on that day or later was handled by its due day. */
    static Formula handledSince(
            LocalDate from, Day changedOn, Answer handled, Day handledOn, WorkingDays limit, Today today) {
        return changedOn
                .onOrAfter(DerivedDay.of(from))
                .implies(
                        kept(handled, handledOn, after(changedOn, limit), today).kept());
    }
}

package org.deepsynth.rules.cac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.deepsynth.rules.fact.Dated;
import org.deepsynth.rules.fact.DerivedDay;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Timely;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.law.WorkingCalendar;

/** Time limits in working days of mainland China, and what it means to keep them. */
public final class TimeLimits {

    private static final String FILE = "cac/working-days.yaml";

    private TimeLimits() {}

    /** Loaded when the first time limit is computed. */
    private static final class Mainland {
        static final WorkingCalendar CALENDAR =
                WorkingCalendar.read("calendar of working days in mainland China", FILE, text());

        private static String text() {
            try (InputStream stream = TimeLimits.class.getClassLoader().getResourceAsStream(FILE)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("The file (" + FILE + ") must be readable.", e);
            }
        }
    }

    /** The last day of a limit of so many working days after the event. */
    public static Dated after(Dated event, Parameter workingDays) {
        return DerivedDay.workingDaysAfter(event, workingDays, Mainland.CALENDAR);
    }

    /**
     * The last day of a limit of so many working days after the event or, where that came first, after a first day in force:
     * no limit ran before there was a law.
     */
    public static Dated after(Dated event, LocalDate inForceFrom, Parameter workingDays) {
        return after(DerivedDay.later(event, inForceFrom), workingDays);
    }

    /**
     * Done by the due day. Being late is not cured by time; while the limit runs, "not done" is open.
     *
     * @param done whether it was done
     * @param doneOn on which day
     * @param notDone that it was not done
     */
    public static Timely kept(Formula done, Dated doneOn, Formula notDone, Dated due, Today today) {
        Formula kept = new Settled(
                done.and(doneOn.onOrBefore(due)),
                doneOn.after(due).or(notDone.and(today.day().after(due))));
        return new Timely(kept, due);
    }

    /** Done by the due day, where "not done" is no more than the opposite of done. */
    public static Timely kept(Formula done, Dated doneOn, Dated due, Today today) {
        return kept(done, doneOn, done.not(), due, today);
    }

    /** The filing was submitted by the due day and not refused. */
    public static Timely filed(Filing filing, Dated due, Today today) {
        return kept(
                filing.status().is(Filing.Status.SUBMITTED, Filing.Status.COMPLETED),
                filing.submittedOn(),
                filing.status().is(Filing.Status.NOT_FILED, Filing.Status.REFUSED),
                due,
                today);
    }

    /**
     * The storage of face information was filed by the end of the limit after its threshold was reached or, where that came first,
     * after the first day in force (Facial Recognition Measures, art. 15).
     */
    public static Timely facesFiled(PersonalData data, LocalDate inForceFrom, Parameter workingDays, Today today) {
        return kept(
                data.facesFiled(),
                data.facesFiledOn(),
                after(data.storedFacesReachedOn(), inForceFrom, workingDays),
                today);
    }

    /** Filed information changed on that day or later; an earlier change was no rule's concern yet. */
    public static Formula changedSince(Filing filing, LocalDate from) {
        return filing.changes().any(change -> occurredSince(change, from));
    }

    /** Each change of filed information since that day was handled by its due day. */
    public static Formula changesHandled(Filing filing, LocalDate from, Parameter workingDays, Today today) {
        return filing.changes()
                .all(change -> occurredSince(change, from)
                        .implies(kept(
                                        change.handled(),
                                        change.handledOn(),
                                        after(change.changedOn(), workingDays),
                                        today)
                                .kept()));
    }

    private static Formula occurredSince(Filing.Change change, LocalDate from) {
        return change.changedOn().onOrAfter(DerivedDay.of(from));
    }
}

package org.deepsynth.rules.cac.oracle;

import static org.deepsynth.rules.cac.oracle.Known.all;
import static org.deepsynth.rules.cac.oracle.Known.any;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.cac.oracle.WorkingDays.End;

/** Filing, assessment and supervision: articles 19 to 21 and 24. */
final class Supervision {

    private final Duties duties;
    private final PlainDescription filing;
    private final WorkingDays calendar;

    private Supervision(Duties duties, WorkingDays calendar) {
        this.duties = duties;
        this.filing = duties.told.at("cac.filing");
        this.calendar = calendar;
    }

    static void judge(Duties duties, LocalDate firstDay, WorkingDays calendar) {
        Supervision supervision = new Supervision(duties, calendar);
        supervision.filing(firstDay);
        supervision.afterFiling(firstDay);
        supervision.assessment(firstDay);
        supervision.authorities();
    }

    /**
     * Within ten working days of the first day of service in the mainland and, for providers, with the attributes; no limit ran
     * before there was a law. Before that day nothing is due of whoever has not filed.
     */
    private void filing(LocalDate firstDay) {
        filing(
                "19-1a",
                duties.providerOfOpinion,
                firstDay,
                "service.startedOn",
                "cac.offeredSince",
                "cac.opinionSince");
        filing("19-2", duties.supporter, firstDay, "service.startedOn", "cac.offeredSince");
    }

    private void filing(String id, Known bound, LocalDate firstDay, String... starts) {
        LocalDate begins = firstDay;
        boolean known = true;
        for (String start : starts) {
            Optional<LocalDate> day = duties.told.date(start);
            known &= day.isPresent();
            begins = day.filter(begins::isBefore).orElse(begins);
        }
        Known submitted = filing.is("status", "submitted", "completed");
        Known begun = duties.told.day().isBefore(begins) ? Known.NO : known ? Known.YES : Known.OPEN;
        Known filed = inTime(
                filing,
                submitted,
                "submittedOn",
                filing.is("status", "not-filed", "refused"),
                calendar.after(begins, known, 10));
        duties.duty(id, bound, any(begun, submitted), filed);
    }

    private void afterFiling(LocalDate firstDay) {
        Known bound = duties.providerOrSupporter;
        Known hasFiled = filing.is("status", "not-filed", "refused").not();
        duties.duty(
                "19-1b",
                bound,
                all(
                        hasFiled,
                        filing.list("changes")
                                .map(changes -> Known.some(changes, change -> since(firstDay, change)))
                                .orElse(Known.OPEN)),
                filing.list("changes")
                        .map(changes -> Known.each(
                                changes, change -> any(since(firstDay, change).not(), changeHandled(change))))
                        .orElse(Known.OPEN));
        Known cancelled = inTime(
                filing,
                filing.yes("cancelled"),
                "cancelledOn",
                filing.yes("cancelled").not(),
                calendar.after(duties.told.date("service.terminatedOn"), 20));
        duties.duty(
                "19-1c",
                bound,
                all(hasFiled, duties.told.yes("service.terminated")),
                all(cancelled, filing.yes("arrangementsMade")));
        duties.duty("19-3", bound, filing.is("status", "completed"), filing.allYes("numberShown", "linkShown"));
    }

    private static Known since(LocalDate firstDay, PlainDescription change) {
        return change.date("changedOn")
                .map(day -> Known.of(!day.isBefore(firstDay)))
                .orElse(Known.OPEN);
    }

    private Known changeHandled(PlainDescription change) {
        Known handled = change.yes("handled");
        return inTime(change, handled, "handledOn", handled.not(), calendar.after(change.date("changedOn"), 10));
    }

    /** Lateness is not cured by time; while the limit runs, what is not done is open. */
    private Known inTime(PlainDescription of, Known done, String doneOn, Known notDone, End end) {
        Known kept = end.keeps(of.date(doneOn));
        if (all(done, kept) == Known.YES) {
            return Known.YES;
        }
        Known overdue = all(notDone, end.keeps(Optional.of(duties.told.day())).not());
        return any(kept.not(), overdue) == Known.YES ? Known.NO : Known.OPEN;
    }

    /** What is new since the first day is complete before it goes online; until then, what is not done is open. */
    private void assessment(LocalDate firstDay) {
        PlainDescription assessment = duties.told.at("cac.assessment");
        Optional<LocalDate> online = assessment.date("onlineOn");
        Known isNew = online.map(day -> Known.of(!day.isBefore(firstDay))).orElse(Known.OPEN);
        Known before = assessment
                .date("completedOn")
                .flatMap(completed -> online.map(day -> Known.of(completed.isBefore(day))))
                .orElse(Known.OPEN);
        Known isOnline =
                online.map(day -> Known.of(!duties.told.day().isBefore(day))).orElse(Known.OPEN);
        Known made = assessment.yes("made");
        Known failed = any(before.not(), all(made.not(), isOnline));
        Known met = all(made, before) == Known.YES ? Known.YES : failed == Known.YES ? Known.NO : Known.OPEN;
        duties.duty("20", duties.providerOfOpinion, isNew, met);
    }

    private void authorities() {
        PlainDescription supervision = duties.told.at("cac.supervision");
        Known bound = duties.providerOrSupporter;
        duties.duty("21-1", bound, supervision.some("inspections"), supervision.each("inspections", "cooperated"));
        duties.duty(
                "21-2",
                bound,
                supervision.some("orders"),
                all(supervision.each("orders", "followed"), supervision.each("orders", "remedied")));
        PlainDescription sector = duties.told.at("cac.sector");
        duties.duty("24", bound, sector.yes("engages"), sector.yes("rulesMet"));
    }
}

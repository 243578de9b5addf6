package org.deepsynth.rules.cac.oracle;

import static org.deepsynth.rules.cac.oracle.Known.all;
import static org.deepsynth.rules.cac.oracle.Known.any;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.deepsynth.rules.cac.oracle.WorkingDays.End;

/** Filing, assessment and supervision: articles 19 to 21 and 24. */
final class Supervision {

    private final Duties duties;
    private final WorkingDays calendar;

    private Supervision(Duties duties, WorkingDays calendar) {
        this.duties = duties;
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
     * before there was a law. Before that day nothing is due of whoever has not filed. One algorithm at least is filed in the role, and
     * each that is used in it, counted from its use.
     */
    private void filing(LocalDate firstDay) {
        filing(
                "19-1a",
                duties.providerOfOpinion,
                "provider",
                firstDay,
                "service.startedOn",
                "cac.offeredSince",
                "cac.opinionSince");
        filing("19-2", duties.supporter, "technical-supporter", firstDay, "service.startedOn", "cac.offeredSince");
    }

    private void filing(String id, Known bound, String role, LocalDate firstDay, String... starts) {
        LocalDate begins = firstDay;
        boolean known = true;
        for (String start : starts) {
            Optional<LocalDate> day = duties.told.date(start);
            known &= day.isPresent();
            begins = day.filter(begins::isBefore).orElse(begins);
        }
        Start start = new Start(begins, known);
        Known running = start.past(duties.told.day());
        Known overdue =
                start.end(calendar).keeps(Optional.of(duties.told.day())).not();
        Known one = ofFilings(filing -> all(isFor(filing, role), filedInTime(filing, start)), Known::some);
        Known each = ofFilings(
                filing -> any(isFor(filing, role).not(), begun(filing, start).not(), filedInTime(filing, start)),
                Known::each);
        Known failed = any(all(one.not(), overdue), each.not());
        Known met = all(one, each) == Known.YES ? Known.YES : failed == Known.YES ? Known.NO : Known.OPEN;
        Known due = ofFilings(filing -> all(isFor(filing, role), begun(filing, start)), Known::some);
        duties.duty(id, bound, any(running, due), met);
    }

    /** The day on which working days begin to run or, while it is not known, the earliest that it can be. */
    private record Start(LocalDate day, boolean known) {

        Known past(LocalDate today) {
            return today.isBefore(day) ? Known.NO : known ? Known.YES : Known.OPEN;
        }

        End end(WorkingDays calendar) {
            return calendar.after(day, known, 10);
        }

        Start orLater(Optional<LocalDate> use) {
            return new Start(use.filter(day::isBefore).orElse(day), known && use.isPresent());
        }
    }

    private static Known generates(PlainDescription filing) {
        return filing.is("algorithm", "generation-synthesis");
    }

    private static Known isFor(PlainDescription filing, String role) {
        return all(generates(filing), filing.is("role", role));
    }

    private static Known submitted(PlainDescription filing) {
        return filing.is("status", "submitted", "completed");
    }

    private Known begun(PlainDescription filing, Start start) {
        return any(start.orLater(filing.date("usedSince")).past(duties.told.day()), submitted(filing));
    }

    private Known filedInTime(PlainDescription filing, Start start) {
        return inTime(
                filing,
                submitted(filing),
                "submittedOn",
                filing.is("status", "not-filed", "refused"),
                start.orLater(filing.date("usedSince")).end(calendar));
    }

    private Known ofFilings(
            Function<PlainDescription, Known> what,
            BiFunction<List<PlainDescription>, Function<PlainDescription, Known>, Known> fold) {
        return duties.told
                .list("cac.filings")
                .map(filings -> fold.apply(filings, what))
                .orElse(Known.OPEN);
    }

    /** Each filing of an algorithm that generates is changed, cancelled and shown by itself, whatever its role. */
    private void afterFiling(LocalDate firstDay) {
        Known bound = duties.providerOrSupporter;
        duties.duty(
                "19-1b",
                bound,
                ofFilings(filing -> all(hasFiled(filing), ofChanges(filing, firstDay, true)), Known::some),
                ofFilings(filing -> any(hasFiled(filing).not(), ofChanges(filing, firstDay, false)), Known::each));
        End end = calendar.after(duties.told.date("service.terminatedOn"), 20);
        Known cancelled = ofFilings(
                filing -> any(
                        hasFiled(filing).not(),
                        inTime(
                                filing,
                                filing.yes("cancelled"),
                                "cancelledOn",
                                filing.yes("cancelled").not(),
                                end)),
                Known::each);
        duties.duty(
                "19-1c",
                bound,
                all(ofFilings(Supervision::hasFiled, Known::some), duties.told.yes("service.terminated")),
                all(cancelled, duties.told.yes("cac.endArrangementsMade")));
        duties.duty(
                "19-3",
                bound,
                ofFilings(Supervision::completed, Known::some),
                ofFilings(
                        filing -> any(completed(filing).not(), filing.allYes("numberShown", "linkShown")),
                        Known::each));
    }

    private static Known hasFiled(PlainDescription filing) {
        return all(
                generates(filing), filing.is("status", "not-filed", "refused").not());
    }

    private static Known completed(PlainDescription filing) {
        return all(generates(filing), filing.is("status", "completed"));
    }

    /** Whether there were any since the first day, or whether each of them was handled. */
    private Known ofChanges(PlainDescription filing, LocalDate firstDay, boolean any) {
        return filing.list("changes")
                .map(changes -> any
                        ? Known.some(changes, change -> since(firstDay, change))
                        : Known.each(
                                changes, change -> any(since(firstDay, change).not(), changeHandled(change))))
                .orElse(Known.OPEN);
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

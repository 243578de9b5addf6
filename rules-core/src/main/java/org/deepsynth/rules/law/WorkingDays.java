package org.deepsynth.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The length of a time limit in the working days of a calendar: {@code $c.get("mainland").days($p.get("filing-days"))}.
 *
 * @param length how many working days, which must be a whole number
 * @param calendar whose working days
 */
public record WorkingDays(Parameter length, WorkingCalendar calendar) {

    /** How many days it is. */
    public int count() {
        return length.number().intValueExact();
    }

    /** The last day of the limit after that event; empty when it runs into a year that the calendar does not have. */
    public Optional<LocalDate> endAfter(LocalDate event) {
        return calendar.endOfLimit(event, count());
    }

    /** The years handed in by a user through which the limit runs after that event; none where its end is not known. */
    public List<HandedInYear> handedInAfter(LocalDate event) {
        return calendar.handedIn().isEmpty()
                ? List.of() // as nearly always, and then nobody need count
                : endAfter(event).map(end -> calendar.handedIn(event, end)).orElse(List.of());
    }
}

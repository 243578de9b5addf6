package org.deepsynth.rules.fact;

import java.time.LocalDate;

/** The evaluation date, passed in and never asked of a clock. */
public record Today(LocalDate date) {

    /** The date as a day that others can be compared with. */
    public Dated day() {
        return DerivedDay.of(date);
    }

    /** The evaluation date is that day or after. */
    public Formula isOnOrAfter(LocalDate day) {
        return day().onOrAfter(DerivedDay.of(day));
    }
}

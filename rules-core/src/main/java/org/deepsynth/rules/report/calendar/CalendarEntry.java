package org.deepsynth.rules.report.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One day of a calendar.
 *
 * @param kind the component that holds it, such as {@code VEVENT}
 * @param uid the id by which a later calendar replaces it
 * @param day the day
 * @param summary its title
 * @param category what it belongs to
 * @param lines what is to be known about it; empty ones are left out
 */
record CalendarEntry(
        String kind, String uid, LocalDate day, String summary, Optional<String> category, List<String> lines) {

    /** Writes it, as known on that day. */
    void write(CalendarText text, LocalDate asOf) {
        text.line("BEGIN", kind);
        text.line("UID", uid);
        text.moment("DTSTAMP", asOf);
        text.day("DTSTART", day);
        text.text("SUMMARY", summary);
        category.ifPresent(name -> text.text("CATEGORIES", name));
        text.text(
                "DESCRIPTION",
                String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList()));
        text.line("END", kind);
    }
}

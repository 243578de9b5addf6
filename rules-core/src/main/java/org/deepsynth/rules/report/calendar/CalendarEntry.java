package org.deepsynth.rules.report.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One whole day of a calendar.
 *
 * @param uid the id by which a later calendar replaces it
 * @param day the day
 * @param summary its title
 * @param categories what it belongs to: an instrument, and where that is law
 * @param lines what is to be known about it; empty ones are left out
 * @param url where the law is published
 */
record CalendarEntry(
        String uid, LocalDate day, String summary, List<String> categories, List<String> lines, Optional<URI> url) {

    /** Writes it, as known on that day, with an alarm so many days before it. */
    void write(CalendarText text, LocalDate asOf, List<Integer> reminders) {
        text.line("BEGIN", "VEVENT");
        text.line("UID", uid);
        text.moment("DTSTAMP", asOf);
        text.day("DTSTART", day);
        // without it a day is one day long, too, but some programs mind
        text.day("DTEND", day.plusDays(1));
        text.text("SUMMARY", summary);
        if (!categories.isEmpty()) {
            text.texts("CATEGORIES", categories);
        }
        text.text(
                "DESCRIPTION",
                String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList()));
        url.ifPresent(address -> text.line("URL", address.toASCIIString()));
        // nobody is busy all day because something is due, and without this a whole day counts as taken
        text.line("TRANSP", "TRANSPARENT");
        // what would have rung before the report's day would ring at once, all together
        reminders.stream().filter(days -> !day.minusDays(days).isBefore(asOf)).forEach(days -> alarm(days, text));
        text.line("END", "VEVENT");
    }

    private void alarm(int daysBefore, CalendarText text) {
        text.line("BEGIN", "VALARM");
        text.line("ACTION", "DISPLAY");
        text.text("DESCRIPTION", summary);
        text.line("TRIGGER", daysBefore == 0 ? "PT0S" : "-P" + daysBefore + "D");
        text.line("END", "VALARM");
    }
}

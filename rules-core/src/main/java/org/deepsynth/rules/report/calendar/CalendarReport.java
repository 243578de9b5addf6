package org.deepsynth.rules.report.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.NameBasedUuid;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/**
 * The report's days as an iCalendar file (RFC 5545): the deadlines that the law sets, the first days of what is not yet in force,
 * and the last day of each waiver in use. Nobody is busy on any of them.
 */
public final class CalendarReport {

    private final Language language;
    private final Labels labels;
    private final List<Integer> reminders;

    /** Reports in that language, without alarms. */
    public CalendarReport(Language language) {
        this(language, List.of());
    }

    /**
     * Reports in that language, with an alarm that many days before each day.
     *
     * @param reminders days before; 0 is the day itself
     * @throws IllegalArgumentException when one is negative
     */
    public CalendarReport(Language language, Collection<Integer> reminders) {
        this.language = language;
        this.labels = new Labels(language);
        this.reminders = List.copyOf(new TreeSet<>(reminders).descendingSet());
        for (int days : reminders) {
            if (days < 0) {
                throw new IllegalArgumentException("The days of a reminder (" + days + ") must be 0 or more.");
            }
        }
    }

    /** The calendar; entries keep their ids, so that a later calendar of the same service updates an earlier one. */
    public String write(Report report) {
        CalendarText text = new CalendarText();
        CalendarEvents events = new CalendarEvents(language, labels, report);
        text.line("BEGIN", "VCALENDAR");
        text.line("VERSION", "2.0");
        text.line("PRODID", "-//deepsynth-rules//calendar//" + language);
        // what calendars are called is in no standard that they all heed; these names they do
        text.text("X-WR-CALNAME", labels.get("calendar.name").formatted(report.service()));
        text.text("X-WR-CALDESC", String.join("\n", about(report)));
        List<CalendarEntry> entries =
                report.packs().stream().flatMap(events::of).toList();
        (entries.isEmpty() ? List.of(nothing(report)) : entries)
                .forEach(entry -> entry.write(text, report.asOf(), entries.isEmpty() ? List.of() : reminders));
        text.line("END", "VCALENDAR");
        return text.toString();
    }

    private List<String> about(Report report) {
        return List.of(
                report.service() + " · " + labels.asOf(report),
                labels.summary(report.summary()),
                labels.get("calendar.described").formatted(name(report.source())),
                labels.get("disclaimer"));
    }

    /** Calendars are shared, and in which folders somebody works is his own affair. */
    private static String name(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /** A calendar without any entry is not valid; the day of the report says that there is none. */
    private CalendarEntry nothing(Report report) {
        return new CalendarEntry(
                "assessment-" + NameBasedUuid.of(report.service()) + "@deepsynth-rules",
                report.asOf(),
                labels.get("calendar.nothing").formatted(report.service()),
                List.of(),
                about(report),
                Optional.empty());
    }
}

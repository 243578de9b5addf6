package org.deepsynth.rules.report.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.internal.wording.Labels;
import org.deepsynth.rules.internal.wording.NameBasedUuid;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;

/**
 * The report's days as an iCalendar file (RFC 5545): the deadlines that the law sets, the first day of each obligation that is
 * not yet in force, and the last day of each waiver in use.
 */
public final class CalendarReport {

    private final Language language;
    private final Labels labels;

    /** Reports in that language. */
    public CalendarReport(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** The calendar; entries keep their ids, so that a later calendar of the same service updates an earlier one. */
    public String write(Report report) {
        CalendarText text = new CalendarText();
        CalendarEvents events = new CalendarEvents(language, labels, report);
        text.line("BEGIN", "VCALENDAR");
        text.line("VERSION", "2.0");
        text.line("PRODID", "-//deepsynth-rules//calendar//" + language);
        Stream.concat(Stream.of(assessment(report)), report.packs().stream().flatMap(events::of))
                .forEach(entry -> entry.write(text, report.asOf()));
        text.line("END", "VCALENDAR");
        return text.toString();
    }

    /** The day of the report, as a journal entry: it holds the disclaimer, and a calendar without any entry is not valid. */
    private CalendarEntry assessment(Report report) {
        return new CalendarEntry(
                "VJOURNAL",
                "assessment-" + NameBasedUuid.of(report.service()) + "@deepsynth-rules",
                report.asOf(),
                report.service() + " · " + labels.asOf(report),
                Optional.empty(),
                List.of(
                        labels.get("described-in") + " " + report.source(),
                        labels.summary(report.summary()),
                        labels.get("disclaimer")));
    }
}

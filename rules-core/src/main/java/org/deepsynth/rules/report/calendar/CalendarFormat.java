package org.deepsynth.rules.report.calendar;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** The days that a report names, as iCalendar. */
public final class CalendarFormat implements ReportFormat {

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public String ending() {
        return ".ics";
    }

    @Override
    public String write(Report report, Language language) {
        return new CalendarReport(language).write(report);
    }
}

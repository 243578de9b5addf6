package org.deepsynth.rules.examples;

import java.util.Locale;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;

/** The forms in which the command writes a report; their names are what a user types. */
enum Format {
    text,
    json,
    markdown,
    html,
    sarif,
    junit,
    oscal,
    calendar;

    String write(Report report, Language language) {
        return ReportFormat.valueOf(name().toUpperCase(Locale.ROOT)).write(report, language);
    }
}

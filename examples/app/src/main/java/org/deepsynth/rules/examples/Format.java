package org.deepsynth.rules.examples;

import java.util.Locale;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;

/** The forms in which the command writes a report; their names are what a user types. */
enum Format {
    text(".txt"),
    json(".json"),
    markdown(".md"),
    html(".html"),
    sarif(".sarif"),
    junit(".xml"),
    oscal(".oscal.json"),
    calendar(".ics");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** How the names of files in this form end. */
    String ending() {
        return ending;
    }

    String write(Report report, Language language) {
        return ReportFormat.valueOf(name().toUpperCase(Locale.ROOT)).write(report, language);
    }
}

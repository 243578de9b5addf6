package org.deepsynth.rules.examples;

import java.util.function.BiFunction;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.CalendarReport;
import org.deepsynth.rules.report.HtmlReport;
import org.deepsynth.rules.report.JsonReport;
import org.deepsynth.rules.report.JunitReport;
import org.deepsynth.rules.report.MarkdownReport;
import org.deepsynth.rules.report.OscalReport;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.SarifReport;
import org.deepsynth.rules.report.TextReport;

/** The forms in which the command writes a report; their names are what a user types. */
enum Format {
    text((report, language) -> new TextReport(language).write(report)),
    json((report, language) -> new JsonReport(language).write(report)),
    markdown((report, language) -> new MarkdownReport(language).write(report)),
    html((report, language) -> new HtmlReport(language).write(report)),
    sarif((report, language) -> new SarifReport(language).write(report)),
    junit((report, language) -> new JunitReport(language).write(report)),
    oscal((report, language) -> new OscalReport(language).write(report)),
    calendar((report, language) -> new CalendarReport(language).write(report));

    private final BiFunction<Report, Language, String> writer;

    Format(BiFunction<Report, Language, String> writer) {
        this.writer = writer;
    }

    String write(Report report, Language language) {
        return writer.apply(report, language);
    }
}

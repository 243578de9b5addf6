package org.deepsynth.rules.report;

import java.util.function.BiFunction;
import org.deepsynth.rules.law.Language;

/** The forms in which a report is given out. */
public enum ReportFormat {
    /** Plain text. */
    TEXT("text/plain", (report, language) -> new TextReport(language).write(report)),
    /** The library's JSON. */
    JSON("application/json", (report, language) -> new JsonReport(language).write(report)),
    /** Markdown. */
    MARKDOWN("text/markdown", (report, language) -> new MarkdownReport(language).write(report)),
    /** A page. */
    HTML("text/html", (report, language) -> new HtmlReport(language).write(report)),
    /** SARIF 2.1.0, for code scanning. */
    SARIF("application/sarif+json", (report, language) -> new SarifReport(language).write(report)),
    /** JUnit XML, for build servers. */
    JUNIT("application/xml", (report, language) -> new JunitReport(language).write(report)),
    /** OSCAL assessment results. */
    OSCAL("application/oscal+json", (report, language) -> new OscalReport(language).write(report)),
    /** The days that it names, as iCalendar. */
    CALENDAR("text/calendar", (report, language) -> new CalendarReport(language).write(report));

    private final String mediaType;
    private final BiFunction<Report, Language, String> writer;

    ReportFormat(String mediaType, BiFunction<Report, Language, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Its media type; the text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The report in this form. */
    public String write(Report report, Language language) {
        return writer.apply(report, language);
    }
}

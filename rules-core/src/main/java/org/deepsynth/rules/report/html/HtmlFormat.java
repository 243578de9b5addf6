package org.deepsynth.rules.report.html;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** One HTML page. */
public final class HtmlFormat implements ReportFormat {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public String write(Report report, Language language) {
        return new HtmlReport(language).write(report);
    }
}

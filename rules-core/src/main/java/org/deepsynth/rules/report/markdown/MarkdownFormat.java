package org.deepsynth.rules.report.markdown;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** Markdown, for comments and wikis. */
public final class MarkdownFormat implements ReportFormat {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public String write(Report report, Language language) {
        return new MarkdownReport(language).write(report);
    }
}

package org.deepsynth.rules.report.markdown;

import java.util.Set;
import org.deepsynth.rules.report.Extent;
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

    @Override
    public Set<Extent> extents() {
        return Set.of(Extent.ALL);
    }

    @Override
    public String write(Report report, Language language, Extent extent) {
        return extent == Extent.ALL
                ? new MarkdownReport(language, true).write(report)
                : ReportFormat.super.write(report, language, extent);
    }
}

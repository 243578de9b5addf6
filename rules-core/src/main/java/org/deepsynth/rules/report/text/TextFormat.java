package org.deepsynth.rules.report.text;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** Plain text for people, at most 100 columns wide. */
public final class TextFormat implements ReportFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public String write(Report report, Language language) {
        return new TextReport(language).write(report);
    }
}

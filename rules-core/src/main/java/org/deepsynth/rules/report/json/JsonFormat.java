package org.deepsynth.rules.report.json;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** The library's own JSON, which others may build on. */
public final class JsonFormat implements ReportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public String write(Report report, Language language) {
        return new JsonReport(language).write(report);
    }
}

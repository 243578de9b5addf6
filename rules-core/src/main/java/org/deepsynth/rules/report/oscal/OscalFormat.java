package org.deepsynth.rules.report.oscal;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** OSCAL assessment results. */
public final class OscalFormat implements ReportFormat {

    @Override
    public String id() {
        return "oscal";
    }

    @Override
    public String mediaType() {
        return "application/oscal+json";
    }

    @Override
    public String ending() {
        return ".oscal.json";
    }

    @Override
    public String write(Report report, Language language) {
        return new OscalReport(language).write(report);
    }
}

package org.deepsynth.rules.report.oscal;

import java.util.Map;
import org.deepsynth.rules.report.PackFindings;
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
    public Map<String, String> beside(Report report, Language language) {
        return new OscalPacks(
                        report.packs().stream().map(PackFindings::catalogue).toList(), language)
                .files();
    }

    @Override
    public String write(Report report, Language language) {
        return new OscalReport(language).write(report);
    }
}

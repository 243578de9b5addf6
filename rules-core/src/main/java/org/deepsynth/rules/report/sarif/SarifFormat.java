package org.deepsynth.rules.report.sarif;

import java.util.EnumSet;
import java.util.Set;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** SARIF 2.1.0, for code scanning. */
public final class SarifFormat implements ReportFormat {

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String mediaType() {
        return "application/sarif+json";
    }

    @Override
    public String ending() {
        return ".sarif";
    }

    @Override
    public String write(Report report, Language language) {
        return new SarifReport(language).write(report);
    }

    @Override
    public Set<Extent> extents() {
        return EnumSet.allOf(Extent.class);
    }

    @Override
    public String write(Report report, Language language, Extent extent) {
        return new SarifReport(language, extent).write(report);
    }
}

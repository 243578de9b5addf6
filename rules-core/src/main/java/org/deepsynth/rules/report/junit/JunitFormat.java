package org.deepsynth.rules.report.junit;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** JUnit XML, for build servers. */
public final class JunitFormat implements ReportFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public String ending() {
        return ".xml";
    }

    @Override
    public String write(Report report, Language language) {
        return new JunitReport(language).write(report);
    }
}

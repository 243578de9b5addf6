package org.deepsynth.rules.report.github;

import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** Annotations, for a step of a workflow on GitHub that prints them. */
public final class GithubFormat implements ReportFormat {

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String ending() {
        return ".annotations";
    }

    @Override
    public String write(Report report, Language language) {
        return new GithubReport(language).write(report);
    }
}

package org.deepsynth.rules.report.text;

import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;

/** Half a page of text that one can send upstairs. */
public final class SummaryFormat implements ReportFormat {

    @Override
    public String id() {
        return "summary";
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
        Words words = new Words(language, report.asOf());
        Page page = new Page();
        TextReport.head(report, words, page);
        TextReport.brief(report, words, page);
        page.gap();
        page.text(0, words.get("disclaimer"));
        return page.toString();
    }
}

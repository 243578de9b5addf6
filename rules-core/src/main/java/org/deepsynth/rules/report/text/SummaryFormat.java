package org.deepsynth.rules.report.text;

import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.brief.Brief;
import org.deepsynth.rules.report.brief.BriefText;
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
        page.line(0, report.service() + " · " + words.labels().asOf(report));
        page.line(0, words.get("described-in") + " " + report.source());
        new BriefText(Brief.of(report), words).blocks().forEach(block -> {
            page.gap();
            page.line(0, block.title());
            block.lines().forEach(line -> page.text(2, "• " + line));
        });
        page.gap();
        page.text(0, words.get("disclaimer"));
        return page.toString();
    }
}

package org.deepsynth.rules.report.text;

import java.util.List;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.brief.Brief;
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
        Words words = Words.of(report, language);
        Page page = new Page();
        TextReport.head(report, words, page);
        report.contradictions().forEach(hint -> page.text(0, words.hint(hint)));
        Brief brief = Brief.of(report);
        TextReport.brief(brief, words, page);
        sources(brief, words, page);
        page.gap();
        page.text(0, words.get("disclaimer"));
        return page.toString();
    }

    /** Where that is published which the heaviest gaps are in; of more, half a page has no room. */
    private static void sources(Brief brief, Words words, Page page) {
        List<Instrument> broken = brief.heaviest().stream()
                .map(gap -> gap.obligation().instrument())
                .filter(instrument -> !instrument.sources().isEmpty())
                .distinct()
                .toList();
        if (broken.isEmpty()) {
            return;
        }
        page.gap();
        page.heading(words.get("sources"), 1);
        broken.forEach(instrument -> page.line(
                2,
                "• " + words.in(instrument.title()) + words.get("colon")
                        + instrument.sources().get(0).url().toASCIIString()));
    }
}

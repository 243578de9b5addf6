package org.deepsynth.rules.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.where.OfferMatrix;
import org.deepsynth.rules.report.where.WhereWords;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.text.Language;

/**
 * The report as one HTML page that needs nothing else: no script, no style sheet, no picture from outside. It can be mailed,
 * printed and read on a telephone, and what a description says is only ever shown as text.
 */
public final class HtmlReport {

    // the templates stand beside this class, so that they may use what is private to its package
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private final Language language;

    /** Reports in that language. */
    public HtmlReport(Language language) {
        this.language = language;
    }

    /** The page. */
    public String write(Report report) {
        TemplateOutput page = new StringOutput();
        Words words = Words.of(report, language);
        ENGINE.render(
                "page.jte", Map.of("report", report, "words", words, "filters", HtmlFilters.of(report, words)), page);
        // the page as a whole, since all that is escaped here came from a description
        return Printable.lines(page.toString());
    }

    /** The page of where it may be offered. */
    public String write(OfferMatrix matrix) {
        Words words = Words.of(matrix.report(), language);
        TemplateOutput page = new StringOutput();
        ENGINE.render("where.jte", Map.of("matrix", matrix, "words", words, "told", new WhereWords(words)), page);
        return Printable.lines(page.toString());
    }

    /** Whether evidence is an address to follow; any other scheme could run something when it is clicked. */
    static boolean linked(Evidence evidence) {
        return evidence.reference().startsWith("http://")
                || evidence.reference().startsWith("https://");
    }
}

package org.deepsynth.rules.report.site;

import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Coverage;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.LeftOut;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.pages.AskedFact;
import org.deepsynth.rules.texts.ArticleDigests;

/**
 * The page of an instrument.
 *
 * @param catalogue the pack's law
 * @param coverage what became of its articles
 * @param articles the pages of its articles, in the law's order
 * @param digests what is recorded of its text; empty where nothing is, so that nobody notices when it is amended
 */
record InstrumentPage(
        Catalogue catalogue, Coverage coverage, List<ArticlePage> articles, Optional<ArticleDigests> digests) {

    static InstrumentPage of(Catalogue catalogue, Instrument instrument, Optional<ArticleDigests> digests) {
        Coverage coverage = Coverage.of(catalogue, instrument);
        return new InstrumentPage(catalogue, coverage, ArticlePage.of(catalogue, coverage.obligations()), digests);
    }

    Instrument instrument() {
        return coverage.instrument();
    }

    /** Its id among those of all packs. */
    String id() {
        return catalogue.id() + "-" + instrument().id();
    }

    String path() {
        return Addresses.instrument(catalogue, instrument());
    }

    /** Where the reason stands why something of it is left out. */
    String path(LeftOut leftOut) {
        return path() + "#left-out-" + (instrument().leftOut().indexOf(leftOut) + 1);
    }

    /** Where one of its obligations stands. */
    String path(Obligation obligation) {
        return Addresses.article(catalogue, instrument(), obligation.provision()) + "#" + obligation.id();
    }

    /** The page of an article that has obligations. */
    ArticlePage page(Coverage.Article article) {
        return articles.stream()
                .filter(one -> one.obligations().contains(article.obligations().get(0)))
                .findFirst()
                .orElseThrow();
    }

    /** The article before or behind that one; empty at the ends. */
    Optional<ArticlePage> beside(ArticlePage page, int step) {
        int place = articles.indexOf(page) + step;
        return place < 0 || place >= articles.size() ? Optional.empty() : Optional.of(articles.get(place));
    }

    List<Obligation> obligations() {
        return coverage.obligations();
    }

    /** Those of its obligations that a fact helps to decide. */
    List<Obligation> deciding(AskedFact asked) {
        return obligations().stream()
                .filter(one -> asked.obligations().contains(one.id()))
                .toList();
    }
}

package org.deepsynth.rules.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.pages.AskedFact;
import org.deepsynth.rules.texts.ArticleDigests;

/** All that the pages tell, and what stands on which of them. */
final class Contents {

    private final List<Catalogue> catalogues;
    private final List<InstrumentPage> instruments = new ArrayList<>();
    private final Map<String, ArticlePage> articles = new LinkedHashMap<>();
    private final Map<String, Obligation> obligations = new LinkedHashMap<>();
    private final Map<String, FactPage> facts = new LinkedHashMap<>();
    private final Map<String, List<FactPage>> asks = new LinkedHashMap<>();
    private final List<SiteCase> cases;

    Contents(
            List<Catalogue> catalogues,
            Map<String, Set<Fact>> asked,
            List<SiteCase> cases,
            Map<String, ArticleDigests> digests) {
        this.catalogues = List.copyOf(catalogues);
        this.cases = List.copyOf(cases);
        for (Catalogue catalogue : catalogues) {
            catalogue.instruments().forEach(one -> {
                String folder = catalogue.folderOf(one);
                instruments.add(InstrumentPage.of(catalogue, one, Optional.ofNullable(digests.get(folder))));
            });
        }
        for (InstrumentPage instrument : instruments) {
            instrument
                    .articles()
                    .forEach(page -> page.obligations().forEach(one -> {
                        articles.put(one.id(), page);
                        obligations.put(one.id(), one);
                    }));
        }
        Map<String, Set<Fact>> shown = new LinkedHashMap<>(asked);
        shown.keySet().retainAll(obligations.keySet());
        AskedFact.of(shown).forEach(this::add);
    }

    private void add(AskedFact asked) {
        List<FactPage.Deciding> deciding = instruments.stream()
                .map(one -> new FactPage.Deciding(one, one.deciding(asked)))
                .filter(one -> !one.obligations().isEmpty())
                .toList();
        FactPage page = new FactPage(asked, free(Addresses.fact(asked.path())), deciding);
        facts.put(asked.path(), page);
        asked.obligations()
                .forEach(
                        id -> asks.computeIfAbsent(id, one -> new ArrayList<>()).add(page));
    }

    /** Two facts may differ only in what an address leaves out. */
    private String free(String path) {
        boolean taken = path.equals(Addresses.FACTS)
                || facts.values().stream().anyMatch(one -> one.path().equalsIgnoreCase(path));
        return taken ? free(path.replaceFirst("\\.html$", "-.html")) : path;
    }

    List<Catalogue> catalogues() {
        return catalogues;
    }

    List<InstrumentPage> instruments() {
        return List.copyOf(instruments);
    }

    List<InstrumentPage> instruments(Catalogue catalogue) {
        return instruments.stream()
                .filter(one -> one.catalogue().id().equals(catalogue.id()))
                .toList();
    }

    /** The facts by their paths. */
    List<FactPage> facts() {
        return List.copyOf(facts.values());
    }

    /** The same by what they belong to. */
    Map<String, List<FactPage>> sections() {
        return facts.values().stream()
                .collect(Collectors.groupingBy(FactPage::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** The fact of a path in a description; empty where no rule asks for it. */
    Optional<FactPage> fact(String path) {
        return Optional.ofNullable(facts.get(path.replaceAll("\\[[^\\]]*\\]", "[]")));
    }

    /** The facts that an obligation asks for. */
    List<FactPage> asks(Obligation obligation) {
        return List.copyOf(asks.getOrDefault(obligation.id(), List.of()));
    }

    /** All obligations by their ids, in the law's order. */
    Map<String, Obligation> obligations() {
        return obligations;
    }

    /** The page on which an obligation stands; empty where its pack is not shown. */
    Optional<ArticlePage> article(String obligation) {
        return Optional.ofNullable(articles.get(obligation));
    }

    /** Where an obligation stands; empty where its pack is not shown. */
    Optional<String> path(String obligation) {
        return article(obligation).map(page -> page.path() + "#" + obligation);
    }

    /** The cases that are examples of an article's obligations. */
    List<SiteCase> cases(ArticlePage page) {
        return cases.stream()
                .filter(one -> page.obligations().stream().anyMatch(one::shows))
                .toList();
    }
}

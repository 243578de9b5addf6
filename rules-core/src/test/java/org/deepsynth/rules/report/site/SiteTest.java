package org.deepsynth.rules.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.gallery.GalleryPack;
import org.deepsynth.rules.isle.IslePack;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.texts.LawTexts;
import org.deepsynth.rules.toy.ToyPack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SiteTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u2028";

    private static final ComplianceEngine ENGINE =
            ComplianceEngine.of(new ToyPack(), new GalleryPack(), new IslePack());
    private static final List<Catalogue> PACKS = ENGINE.catalogues();

    private static final SiteCase CASE = new SiteCase(
            "toy/act/art-1",
            "a bear without a label is a gap",
            Map.of("features[bear].labels.conspicuous", "no"),
            Map.of(),
            LocalDate.of(2026, 2, 1),
            Map.of("toy-act-1", Verdict.GAP, "toy-act-2", Verdict.GAP));

    private static final Map<String, String> PAGES = pages(PACKS, ENGINE.asks(), List.of(CASE), LawTexts.NONE);

    @TempDir
    private Path folder;

    private static Map<String, String> pages(
            List<Catalogue> packs, Map<String, Set<Fact>> asks, List<SiteCase> cases, LawTexts texts) {
        return new Site(packs, asks, cases, ENGINE.digests(), texts).pages();
    }

    private static Document page(String path) {
        return Jsoup.parse(PAGES.getOrDefault(path, ""));
    }

    private static List<String> html(Map<String, String> pages) {
        return pages.keySet().stream().filter(one -> one.endsWith(".html")).toList();
    }

    @Test
    void every_link_leads_to_a_page_and_to_a_place_on_it() {
        for (String path : html(PAGES)) {
            for (Element link : page(path).select("a[href], link[href], script[src], form[action]")) {
                String target = link.attr("href") + link.attr("src") + link.attr("action");
                if (!target.startsWith("https:")) {
                    URI there = URI.create(path).resolve(target);
                    assertThat(PAGES).as("%s from %s", target, path).containsKey(there.getPath());
                    assertThat(there.getFragment() == null
                                    || page(there.getPath()).getElementById(there.getFragment()) != null)
                            .as("%s from %s", target, path)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_same_packs_give_the_same_pages_to_the_byte() {
        assertThat(List.copyOf(pages(PACKS, ENGINE.asks(), List.of(CASE), LawTexts.NONE)
                        .entrySet()))
                .isEqualTo(List.copyOf(PAGES.entrySet()));
    }

    @Test
    void both_languages_have_the_same_pages_and_each_leads_to_the_other() {
        assertThat(paths("zh/")).isNotEmpty().isEqualTo(paths("en/"));
        assertThat(html(PAGES).stream().filter(one -> one.contains("/"))).allSatisfy(path -> {
            Element other = page(path).selectFirst("link[rel=alternate]");
            String same = path.startsWith("en/") ? "zh/" : "en/";
            assertThat(URI.create(path).resolve(other.attr("href")).getPath()).isEqualTo(same + path.substring(3));
            assertThat(page(path).selectFirst("html").attr("lang")).startsWith(path.substring(0, 2));
        });
    }

    private static List<String> paths(String language) {
        return PAGES.keySet().stream()
                .filter(one -> one.startsWith(language))
                .map(one -> one.substring(3))
                .toList();
    }

    @Test
    void every_page_is_well_formed_and_loads_nothing_from_outside() {
        for (String path : html(PAGES)) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            Document page = parser.parseInput(PAGES.get(path), "");

            assertThat(parser.getErrors())
                    .as(path)
                    .extracting(ParseError::toString)
                    .isEmpty();
            assertThat(page.select("[src], link[href]").eachAttr("src")).noneMatch(one -> one.contains(":"));
            assertThat(page.select("link").eachAttr("href")).noneMatch(one -> one.contains(":"));
            assertThat(page.select("[style], style, img, iframe, object")).isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("main")).hasSize(1);
        }
        assertThat(PAGES.get("style.css")).doesNotContain("url(", "@import");
        assertThat(PAGES.get("search.js")).doesNotContain("fetch", "XMLHttpRequest", "innerHTML");
    }

    @Test
    void every_obligation_stands_on_one_page() {
        List<String> stand = new ArrayList<>();
        html(PAGES).stream()
                .filter(one -> one.startsWith("en/"))
                .forEach(one -> stand.addAll(page(one).select("article").eachAttr("id")));

        assertThat(stand)
                .containsExactlyInAnyOrderElementsOf(PACKS.stream()
                        .flatMap(pack -> pack.obligations().stream())
                        .map(Obligation::id)
                        .toList());
    }

    @Test
    void an_article_tells_what_is_owed_what_is_asked_and_what_it_means_in_life() {
        Document page = page("en/toy-act/1.html");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Toy Act, Article 1");
        assertThat(page.getElementById("toy-act-1").text())
                .contains("Confusing toys are labelled", "since 2026-01-01", "seller of toys", "A small fine.")
                .contains("Toy '…' has no label.", "Fix: Label it.", "Do you sell toys?", "Counted with this");
        assertThat(page.selectFirst(".case").text())
                .contains("a bear without a label is a gap", "features[bear].labels.conspicuous: no")
                .contains("✗ gap: Confusing toys are labelled");
        assertThat(page.select("nav a[rel=next]").text()).isEqualTo("Article 2 →");
        assertThat(page("zh/toy-act/1.html").selectFirst("h1").text()).isEqualTo("玩具法令第1条");
        assertThat(page("en/toy-act/2.html").select(".case")).hasSize(1);
        assertThat(page("en/toy-act/3.html").select(".case")).isEmpty();
    }

    @Test
    void every_article_of_every_instrument_is_on_the_page_of_coverage() {
        Document page = page("en/coverage.html");

        for (Catalogue pack : PACKS) {
            for (Instrument instrument : pack.instruments()) {
                Element section = page.getElementById(pack.id() + "-" + instrument.id());
                if (instrument.articles() > 0) {
                    assertThat(section.select("ol.squares > li").eachText())
                            .isEqualTo(IntStream.rangeClosed(1, instrument.articles())
                                    .mapToObj(String::valueOf)
                                    .toList());
                } else {
                    assertThat(section.text()).contains("is not known");
                }
            }
        }
    }

    @Test
    void a_fact_names_the_obligations_that_it_helps_to_decide() {
        Document page = page("en/facts/toy.checks.score.html");

        assertThat(page.selectFirst("h1").text()).isEqualTo("How did it score?");
        assertThat(page.selectFirst("main").text())
                .contains("toy.checks[].score · a number", "Toy Act (1)", "toy-act-3");
    }

    @Test
    void everything_can_be_searched_in_both_languages() {
        for (String language : List.of("en", "zh")) {
            String script = PAGES.get(language + "/search-index.js");
            JsonNode index = new JsonMapper().readTree(script.substring(script.indexOf('['), script.lastIndexOf(';')));

            assertThat(index)
                    .allSatisfy(one -> assertThat(PAGES)
                            .containsKey(language + "/" + one.get(0).asString().split("#", 2)[0]));
            List<String> ids = new ArrayList<>();
            index.forEach(one -> ids.add(one.get(2).asString()));
            assertThat(ids).doesNotHaveDuplicates().contains("toy-act", "toy-act 1", "toy-act-1", "toy.checks[].score");
            assertThat(ids).containsAll(ENGINE.asks().keySet());
        }
    }

    @Test
    void the_text_of_the_law_stands_beside_what_is_said_of_it() throws IOException {
        Files.writeString(folder.resolve("toy-act.txt"), "Toy Act\nArticle 1\nToys carry labels.");

        Map<String, String> pages =
                pages(PACKS, ENGINE.asks(), List.of(), LawTexts.in(folder, PACKS, ENGINE.digests()));

        assertThat(Jsoup.parse(pages.get("en/toy-act/1.html"))
                        .selectFirst(".law")
                        .text())
                .isEqualTo("The article as toy-act.txt has it Toys carry labels.");
        assertThat(pages.get("en/toy-act/2.html")).doesNotContain("class=\"law\"");
    }

    @Test
    void hostile_texts_stay_texts() throws IOException {
        Files.writeString(folder.resolve("toy-act.txt"), "Toy Act\nArticle 1\n" + HOSTILE);
        Catalogue toy =
                PACKS.stream().filter(one -> one.id().equals("toy")).findFirst().orElseThrow();
        Obligation obligation = toy.obligation("toy-act-1").orElseThrow();
        Catalogue hostile = toy.replacing(titled(obligation, LocalizedText.of(Language.EN, HOSTILE)));
        SiteCase one = new SiteCase(
                "toy/act/art-1",
                HOSTILE,
                Map.of(HOSTILE, HOSTILE),
                Map.of(HOSTILE, HOSTILE),
                CASE.asOf(),
                CASE.expect());
        Map<String, Set<Fact>> asks = new LinkedHashMap<>();
        asks.put(
                "toy-act-1",
                Set.of(new Answer(
                        Origin.of("toy.x/../../" + HOSTILE, LocalizedText.of(Language.EN, HOSTILE), 0, 0),
                        Truth.UNKNOWN)));

        Map<String, String> pages =
                pages(List.of(hostile), asks, List.of(one), LawTexts.in(folder, PACKS, ENGINE.digests()));

        assertThat(pages.keySet()).allMatch(path -> path.matches("(?:[\\w-][\\w.-]*/)*[\\w-][\\w.-]*"));
        assertThat(pages.get("en/toy-act/1.html")).contains("&lt;script&gt;").doesNotContain("\u2028");
        assertThat(html(pages)).allSatisfy(path -> {
            Document page = Jsoup.parse(pages.get(path));
            assertThat(page.select("img, script:not([src])")).isEmpty();
            assertThat(page.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        });
        assertThat(pages.get("en/search-index.js")).doesNotContain("\u2028");
    }

    private static Obligation titled(Obligation one, LocalizedText title) {
        return new Obligation(
                one.id(),
                one.provision(),
                one.instrument(),
                title,
                one.source(),
                one.ambit(),
                one.kind(),
                one.advisory(),
                one.per(),
                one.category(),
                one.from(),
                one.cohorts(),
                one.until(),
                one.consequences(),
                one.confidence(),
                one.basis(),
                one.note(),
                one.relations(),
                one.clauses());
    }
}

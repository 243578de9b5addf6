package org.deepsynth.rules.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.report.ToyShops.HOSTILE;
import static org.deepsynth.rules.report.ToyShops.SHOP;
import static org.deepsynth.rules.report.ToyShops.SMALL;

import java.util.List;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Bar;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.Summary;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final String DAY = "2026-11-01";

    @Test
    void a_gap_says_what_is_the_case_on_which_facts_and_what_would_mend_it() {
        Element gap = page(SHOP).getElementById("toy-act-1");

        assertThat(gap.selectFirst("h4").text()).isEqualTo("✗ Confusing toys are labelled toy-act-1");
        assertThat(gap.selectFirst(".source").text()).isEqualTo("art. 1 · since 2026-01-01");
        assertThat(gap.closest("details").selectFirst("summary").text())
                .isEqualTo("Toy Act (1, and 1 that repeats it) law");
        assertThat(gap.selectFirst(".reasons p").text()).isEqualTo("Toy 'bear' has no label.");
        assertThat(gap.selectFirst(".facts li").text())
                .isEqualTo("features[0].labels.conspicuous: no (line 7) – the label fell off"
                        + " https://toys.example/7?a=1&b=2 · photo · seen on 2026-10-01 · attested by Ann");
        assertThat(gap.selectFirst(".fix").text()).isEqualTo("Fix: Label it.");
        assertThat(gap.selectFirst(".consequence").text()).isEqualTo("May lead to: A small fine.");
        assertThat(gap.selectFirst(".confidence").text()).isEqualTo("Confidence medium. The act is short.");
    }

    @Test
    void a_fact_without_evidence_is_only_claimed_and_a_repeated_gap_points_to_the_first() {
        Element gap = page(SHOP).getElementById("toy-act-2");

        assertThat(gap.selectFirst(".facts li").text()).isEqualTo("toy.hidesLabels: yes (line 15) claimed");
        assertThat(gap.selectFirst(".counted").text()).isEqualTo("Counted with: toy-act-1");
        assertThat(gap.selectFirst(".counted a").attr("href")).isEqualTo("#toy-act-1");
    }

    @Test
    void a_gap_shows_its_day_its_thresholds_and_its_derivation() {
        Element gap = page(SMALL).getElementById("toy-act-3");

        assertThat(gap.selectFirst(".due").text()).isEqualTo("Was due by 2026-09-01");
        assertThat(gap.selectFirst(".asked").text())
                .startsWith("toy.checks[0].score at most 2: yes")
                .contains("art. 3");
        assertThat(gap.selectFirst(".derivation").text())
                .isEqualTo("How it was derived The text says: Toys are for children."
                        + " Derived from it: So they are safe. (inferred from the text)");
    }

    @Test
    void an_open_question_is_put_in_words() {
        Document page = page("service: {name: Shop}");

        assertThat(page.selectFirst(".ask li").text())
                .isEqualTo("Do you sell toys? toy.sells keeps open: 2; whether they apply hangs on it");
        assertThat(page.selectFirst(".part.UNKNOWN").text())
                .contains("All of these depend on: Do you sell toys? toy.sells Toy Act (2) law");
        assertThat(page.selectFirst(".together").text())
                .startsWith("? Confusing toys are labelled toy-act-1")
                .contains("Whether it applies depends on: Which features does the service offer?");
        assertThat(page.select(".part > h3").eachText()).contains("? Standing prohibitions: nothing stated (1)");
    }

    @Test
    void the_bar_shows_each_verdict_in_proportion_and_says_it_in_words() {
        Element bar = page(SHOP).selectFirst("svg.bar");

        assertThat(bar.attr("role")).isEqualTo("img");
        assertThat(bar.attr("aria-label")).isEqualTo("gaps 1 · unknown 1 · met 0 · not applicable 0");
        assertThat(bar.select("rect").eachAttr("x")).containsExactly("0.00%", "50.00%");
        assertThat(bar.select("rect").eachAttr("width")).containsExactly("50.00%", "50.00%");
        assertThat(bar.select("text").eachText()).containsExactly("✗ 1", "? 1");
        assertThat(Bar.of(Summary.of(List.of())).parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_finding_is_on_the_page_once_and_the_page_is_well_formed(Language language) {
        for (String description : List.of(SHOP, SMALL, HOSTILE, "{}", "{toy: {sells: no}}")) {
            for (String day : List.of(DAY, "2026-05-31", "2025-12-31")) {
                Report report = ToyEngine.assess(description, day);
                Parser parser = Parser.htmlParser().setTrackErrors(100);
                Document page = parser.parseInput(new HtmlReport(language).write(report), "");

                assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
                assertThat(page.select("article").eachAttr("id"))
                        .containsExactlyInAnyOrderElementsOf(
                                report.findings().stream().map(Finding::id).toList());
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void hostile_texts_stay_texts() {
        String html = new HtmlReport(Language.EN).write(ToyEngine.assess(HOSTILE, DAY));
        Document page = Jsoup.parse(html);

        assertThat(html).doesNotContain("<script").doesNotContain("<img");
        assertThat(page.selectFirst("h1").text()).isEqualTo("<script>alert('1')</script> \"| **b**");
        assertThat(page.title()).startsWith("<script>alert('1')</script>");
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .allSatisfy(attribute -> assertThat(attribute.getKey())
                                .isNotEqualTo("style")
                                .doesNotStartWith("on")));
        assertThat(page.select(".evidence a").eachAttr("href"))
                .containsExactly("https://toys.example/\" onclick=\"alert(1)");
        assertThat(page.select(".evidence > li").eachText())
                .contains("javascript:alert(1) · <b style='x'> · attested by ' onclick='x");
    }

    @Test
    void characters_that_html_forbids_are_shown_as_escapes() {
        assertThat(page("service: {name: \"a\\x01b\\ec\"}").selectFirst("h1").text())
                .isEqualTo("a\\u0001b\\u001bc");
    }

    @Test
    void the_page_needs_nothing_from_outside() {
        Document page = page(SHOP);

        assertThat(page.select("script, link, img, iframe, object, embed, form, [src]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(target -> target.startsWith("#")
                        || target.equals("https://toys.example/7?a=1&b=2")
                        || target.equals("https://example.com/toy-act"))
                .contains("#toy-act-1", "https://toys.example/7?a=1&b=2", "https://example.com/toy-act");
    }

    @Test
    void the_filter_has_a_labelled_choice_for_each_verdict_and_a_rule_of_style_that_carries_it_out() {
        Document page = page(SHOP);

        assertThat(page.select(".filter input")).hasSize(5).allSatisfy(input -> {
            assertThat(page.select("label[for=" + input.id() + "]").text()).isNotBlank();
            if (!input.id().equals("show-all")) {
                assertThat(page.select("style").html())
                        .contains("body:has(#" + input.id() + ":checked) .part:not(."
                                + input.id().substring(5) + ")");
            }
        });
        assertThat(page.select(".filter input[checked]").eachAttr("id")).containsExactly("show-all");
    }

    @Test
    void the_page_speaks_chinese() {
        Document page = Jsoup.parse(new HtmlReport(Language.ZH).write(ToyEngine.assess(SHOP, DAY)));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("h2").eachText()).containsExactly("概要", "最重", "本周可办", "把握", "玩具法", "本报告的依据");
        assertThat(page.getElementById("toy-act-1").text()).contains("玩具“bear”没有标签。", "整改：加标签。", "把握程度：中等。法令简短。");
    }

    @Test
    void the_page_says_what_it_rests_on() {
        Report report = ToyEngine.assess(SHOP, DAY);

        assertThat(page(SHOP).selectFirst("footer").text())
                .contains("not legal advice", "was not checked", report.descriptionDigest())
                .contains("Toy law · toy 1 · law read up to 2026-01-01");
    }

    @Test
    void who_accepts_a_gap_stands_beside_it_and_what_to_review_at_the_end() {
        Document page = Jsoup.parse(new HtmlReport(Language.EN).write(ToyWaivers.report(ToyWaivers.SOME)));

        assertThat(page.select("article.GAP")).hasSize(3);
        assertThat(page.select("#toy-act-1 .waiver p").eachText())
                .containsExactly(
                        "Accepted until 2027-03-31 for bear, and a gap all the same: The printer is broken.",
                        "Owner: Ann · Approved by: Bob · Ticket: TOY-7",
                        "Meanwhile: A sign <b>stands</b> beside it.",
                        "Nobody accepts it for: doll");
        assertThat(page.select("#toy-act-2 .waiver")).isEmpty();
        assertThat(page.select("main > section.waivers li").eachText())
                .containsExactly(
                        "toy-act-3 (line 4) It ends on 2026-11-30. Owner: Ann",
                        "toy-act-2 (line 5) What is prohibited cannot be accepted by a waiver. Owner: Ann");
        assertThat(page(SHOP).select(".waiver, .waivers")).isEmpty();
    }

    private static Document page(String description) {
        return Jsoup.parse(new HtmlReport(Language.EN).write(ToyEngine.assess(description, DAY)));
    }
}

package org.deepsynth.rules.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.report.ToyShops.HOSTILE;
import static org.deepsynth.rules.report.ToyShops.SHOP;
import static org.deepsynth.rules.report.ToyShops.SMALL;

import java.util.List;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.MarkdownTest;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

    private static final String DAY = "2026-11-01";

    @Test
    void a_gap_is_a_section_with_reasons_facts_and_what_would_mend_it() {
        assertThat(new MarkdownReport(Language.EN).write(ToyEngine.assess(SHOP, DAY)))
                .startsWith("# Toy shop\n\nas of 2026-11-01 · described in `toy.yaml`\n\n## In short\n")
                .contains("## Toy law\n")
                .contains("> Only a toy.\n")
                .contains("""
                ### Gaps (1, and 1 that repeats it)

                Owed in these roles, which are held: seller of toys (line 14).

                #### Confusing toys are labelled `toy-act-1`

                Toy Act · [art. 1](<https://example.com/toy-act>) · law · since 2026-01-01

                Applies because: features\\[0\\].mayConfuse: yes (line 4)

                - Toy 'bear' has no label.
                  - `features[0].labels.conspicuous`: **no** (line 7) – the label fell off – https\\://toys.example/7?a=1\\&b=2 · photo · seen on 2026-10-01 · attested by Ann
                  - **Fix:** Label it.

                **May lead to:** A small fine.

                Confidence medium. The act is short.

                ##### Labels are not hidden `toy-act-2`

                Toy Act · [art. 2](<https://example.com/toy-act>) · law · since 2026-01-01

                - Labels are hidden.
                  - `toy.hidesLabels`: **yes** (line 15) *claimed*
                  - **Fix:** Uncover them.

                **Counted with:** `toy-act-1`

                Confidence high.
                """);
    }

    @Test
    void tables_are_read_as_tables() {
        Document page = page(SMALL, Language.EN);

        assertThat(page.select("table").get(0).select("td").eachText())
                .containsExactly("✗ gaps", "1", "? unknown", "0", "✓ met", "1", "– not applicable", "1");
        assertThat(page.select("table").get(1).select("th, td").eachText())
                .containsExactly(
                        "Obligation",
                        "Facts",
                        "Toy Act · law",
                        "Labels are not hidden toy-act-2",
                        "Do you glue labels over labels? No. toy.hidesLabels: no (line 1) claimed");
        assertThat(page.select("table").get(2).select("th, td").eachText())
                .containsExactly(
                        "Obligation",
                        "Reason",
                        "Toy Act · law",
                        "Confusing toys are labelled toy-act-1",
                        "The service has no feature.");
    }

    @Test
    void a_day_a_threshold_and_a_derivation_are_told() {
        assertThat(page(SMALL, Language.EN).text())
                .contains("Was due by 2026-09-01", "toy.checks[0].score at most 2: yes")
                .contains("The text says: Toys are for children.", "So they are safe. (inferred from the text)");
    }

    @Test
    void open_questions_are_a_list_to_tick_off() {
        assertThat(new MarkdownReport(Language.EN).write(ToyEngine.assess("{}", DAY)))
                .contains("- [ ] Do you sell toys? (`toy.sells`) keeps open: 2\n")
                .contains("### Standing prohibitions: nothing stated (1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_finding_is_told(Language language) {
        for (String description : List.of(SHOP, SMALL, HOSTILE, "{}", "{toy: {sells: no}}")) {
            for (String day : List.of(DAY, "2026-05-31", "2025-12-31")) {
                Report report = ToyEngine.assess(description, day);
                String html = MarkdownTest.html(new MarkdownReport(language).write(report));

                assertThat(Jsoup.parse(html).select("h4 code, h5 code, td code").eachText())
                        .containsAll(report.findings().stream().map(Finding::id).toList());
            }
        }
    }

    @Test
    void hostile_texts_stay_texts() {
        Document page = page(HOSTILE, Language.EN);

        assertThat(page.selectFirst("h1").text()).isEqualTo("<script>alert('1')</script> \"| **b**");
        assertThat(page.select("script, img, a[href!=https://example.com/toy-act], b"))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.selectFirst("li li").text())
                .startsWith(
                        "features[0].labels.conspicuous: no (line 7) – \"><img src=x onerror=alert(1)> | [a](http://evil.example)"
                                + " # b | c | d | - e `f` @all www.evil.example – javascript:alert(1) · <b style='x'>");
    }

    @Test
    void the_same_report_speaks_chinese() {
        assertThat(page(SHOP, Language.ZH).text())
                .contains("不符合（1项，另有重复的1项）", "玩具“bear”没有标签。", "整改：加标签。", "把握程度：中等。法令简短。");
    }

    @Test
    void who_accepts_a_gap_stands_in_its_section_and_what_to_review_in_one_of_its_own() {
        String markdown = new MarkdownReport(Language.EN).write(ToyWaivers.report(ToyWaivers.SOME));
        Document page = Jsoup.parse(MarkdownTest.html(markdown));

        assertThat(markdown).contains("## Waivers to review (2)");
        assertThat(page.text())
                .contains(
                        "Gaps (2, and 1 that repeats one of them)",
                        "Accepted until 2027-03-31 for bear, and a gap all the same: The printer is broken.",
                        "Meanwhile: A sign <b>stands</b> beside it.",
                        "Nobody accepts it for: doll",
                        "toy-act-2 (line 5): What is prohibited cannot be accepted by a waiver. Owner: Ann");
        assertThat(new MarkdownReport(Language.EN).write(ToyEngine.assess(ToyWaivers.SHOP, DAY)))
                .doesNotContain("Waivers", "Accepted");
    }

    @Test
    void what_matters_less_can_be_unfolded() {
        Document page = page(SMALL, Language.EN);

        assertThat(page.select("details > summary").eachText())
                .containsOnly("Show")
                .hasSize(2);
        assertThat(page.select("details table")).hasSize(2);
        assertThat(page.select("details h4")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void a_long_report_fits_a_comment_names_every_gap_and_says_what_is_left_out(Language language) {
        Report report = ToyEngine.assess(largest(), DAY);
        String fitting = new MarkdownReport(language).write(report);
        String whole = new MarkdownReport(language, true).write(report);

        assertThat(whole).hasSizeGreaterThan(MarkdownReport.COMMENT).doesNotContain("--show all");
        assertThat(fitting.length()).isLessThanOrEqualTo(MarkdownReport.COMMENT);
        assertThat(fitting)
                .contains("`toy-act-1`", "`toy-act-2`")
                .endsWith("`--format markdown --show all`" + end(language));
        assertThat(fitting).contains(language.equals(Language.EN) ? "- Gaps told in short: 2." : "- 仅简要列出的不符合项：2项。");
        assertThat(MarkdownTest.html(fitting)).contains("toy-act-3");
    }

    @Test
    void a_report_that_fits_is_whole() {
        for (String description : List.of(SHOP, SMALL, HOSTILE, "{}")) {
            Report report = ToyEngine.assess(description, DAY);

            assertThat(new MarkdownReport(Language.EN).write(report))
                    .isEqualTo(new MarkdownFormat().write(report, Language.EN, Extent.ALL));
        }
    }

    private static String end(Language language) {
        return language.equals(Language.EN) ? ".\n" : "。\n";
    }

    /** As many features as there may be, each a gap for which much is said. */
    private static String largest() {
        StringBuilder features = new StringBuilder("toy: {sells: yes, hidesLabels: yes}\nfeatures:\n");
        for (int i = 0; i < 200; i++) {
            features.append("  - {id: bear-" + i + ", mayConfuse: yes, labels: {conspicuous: {value: no, reason: "
                    + "it fell off ".repeat(40) + "}}}\n");
        }
        return features.toString();
    }

    private static Document page(String description, Language language) {
        return Jsoup.parse(MarkdownTest.html(new MarkdownReport(language).write(ToyEngine.assess(description, DAY))));
    }
}

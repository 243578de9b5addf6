package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.brief.Brief;
import org.deepsynth.rules.report.brief.BriefText;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** Half a page that goes upstairs: the heaviest first, and nothing that reads like a pass where it is none. */
class BriefTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    private static Report faceSwap() {
        return ENGINE.assess(ENGINE.read(Ran.service("face-swap")), DAY);
    }

    private static String summary(String yaml) {
        return ReportFormat.of("summary")
                .write(ENGINE.assess(ENGINE.reader().read("service.yaml", yaml), DAY), Language.EN)
                .replaceAll("\\s+", " ");
    }

    @Test
    void what_was_due_comes_before_what_has_no_day_and_law_before_what_is_weaker() {
        List<Integer> ranks = Brief.of(faceSwap()).gaps().stream()
                .map(gap -> gap.obligation().instrument().force().rank())
                .toList();

        assertThat(Brief.of(faceSwap()).gaps().get(0).id()).isEqualTo("cac-ds-19-1a");
        assertThat(ranks).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void its_number_of_gaps_is_that_of_the_headline_and_repeats_are_counted_with_what_they_repeat() {
        Report report = faceSwap();

        assertThat(Brief.of(report).gaps()).hasSize(report.summary().count(Verdict.GAP));
        assertThat(Brief.of(report).gaps()).extracting(gap -> gap.id()).doesNotContain("cac-label-11");
    }

    @Test
    void it_says_what_to_do_by_whom_and_how_late_it_is() {
        String text = ReportFormat.of("summary").write(faceSwap(), Language.EN).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("due 2026-03-16, 258 days ago")
                .contains("engineering: Add a label by technical means")
                .contains("legal: File at once through the algorithm filing system")
                .contains("Confidence in the reading of the law behind the gaps: high 10, medium 3.")
                .contains("Stated facts behind the gaps: 18, claimed without evidence.");
    }

    @Test
    void no_gap_is_no_pass_while_something_is_not_known() {
        assertThat(summary("service: {name: Silent, usesDeepSynthesis: yes}"))
                .contains("No gap is known. ")
                .contains("That is no pass: what is not known may be a gap.");
    }

    @Test
    void where_nothing_applies_nothing_is_praised() {
        assertThat(summary("""
                service: {name: Filter, usesDeepSynthesis: no, modalities: [text], roles: []}
                features: []
                cac: {offeredInMainland: no, roles: []}
                """)).doesNotContain("No gap is known. That", "Met: 1");
    }

    @Test
    void it_fits_on_half_a_page_in_both_languages() {
        for (Language language : Language.OWN) {
            assertThat(ReportFormat.of("summary")
                            .write(faceSwap(), language)
                            .lines()
                            .count())
                    .isLessThanOrEqualTo(55);
        }
    }

    @Test
    void each_block_has_lines_and_stands_at_the_head_of_the_other_formats() {
        Report report = faceSwap();
        List<BriefText.Block> blocks = new BriefText(Brief.of(report), new Words(Language.EN, DAY)).blocks();

        assertThat(blocks).extracting(BriefText.Block::title).startsWith("In short", "Heaviest");
        for (String format : List.of("text", "markdown", "html")) {
            String written = ReportFormat.of(format).write(report, Language.EN);
            assertThat(blocks.stream()
                            .map(block -> written.indexOf(block.title()))
                            .collect(Collectors.toList()))
                    .as(format)
                    .isSorted()
                    .allMatch(place -> place >= 0 && place < written.length() / 3);
        }
    }
}

package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

    private static final String ARTICLE = "act/art-1.yaml";
    private static final String SAYS = "Advisory: a gap in it is no breach and fails nothing.";

    private final MiniPack law = new MiniPack();
    private final MiniPack advice = new MiniPack().change(ARTICLE, "kind: duty", "kind: duty\n    advisory: yes");

    @Test
    void a_gap_in_mere_advice_is_a_gap_and_no_breach() {
        Report report = report(advice, "no");

        assertThat(report.gaps()).hasSize(1);
        assertThat(report.summary().count(Verdict.GAP)).isEqualTo(1);
        assertThat(report.breaches()).isEmpty();
        assertThat(Outcome.of(report).kind()).isEqualTo(Outcome.Kind.CLEAR);
        assertThat(Outcome.of(report(law, "no")).kind()).isEqualTo(Outcome.Kind.GAPS);
    }

    @ParameterizedTest
    @CsvSource({"yes, CLEAR", "unknown, UNKNOWNS"})
    void advice_that_is_followed_or_open_counts_as_anything_does(String tells, Outcome.Kind outcome) {
        assertThat(Outcome.of(report(advice, tells)).kind()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "sarif", "junit"})
    void a_finding_says_that_it_only_advises(String format) {
        assertThat(written(advice, format)).contains(SAYS);
        assertThat(written(law, format)).doesNotContain("Advisory");
    }

    @Test
    void the_half_page_marks_a_gap_that_is_no_breach() {
        assertThat(written(advice, "summary"))
                .contains("No breach, since only advised or not signed: 1 of the gaps.", " · no breach · ");
        assertThat(written(law, "summary")).doesNotContain("no breach", "No breach");
    }

    @Test
    void programs_are_told_by_a_field_a_level_and_a_skipped_case() {
        assertThat(written(advice, "json")).contains("\"advisory\" : true");
        assertThat(written(law, "json")).doesNotContain("advisory");
        assertThat(written(advice, "sarif")).contains("\"level\" : \"note\"").doesNotContain("\"level\" : \"error\"");
        assertThat(written(law, "sarif")).contains("\"level\" : \"error\"");
        assertThat(written(advice, "junit")).doesNotContain("<failure").contains("<skipped");
        assertThat(written(advice, "oscal").replaceAll("\\s+", "")).contains("\"name\":\"advisory\"");
        assertThat(OutcomeLine.write(Outcome.of(report(advice, "no"))))
                .contains("\"outcome\":\"clear\"", "{\"obligation\":\"mini-act-1\",\"advisory\":true}");
    }

    @Test
    void that_it_does_not_advise_is_said_by_leaving_it_out() {
        assertThat(new MiniPack()
                        .change(ARTICLE, "kind: duty", "kind: duty\n    advisory: no")
                        .faults())
                .singleElement()
                .asString()
                .contains("The key advisory (no)", "must be yes.");
    }

    private static String written(MiniPack pack, String format) {
        return ReportFormat.of(format).write(report(pack, "no"), Language.EN);
    }

    private static Report report(MiniPack pack, String tells) {
        var engine = pack.engine();
        return engine.assess(
                engine.reader().read("shop.yaml", "mini: {onMarket: yes, tells: " + tells + "}"),
                LocalDate.of(2026, 7, 1));
    }
}

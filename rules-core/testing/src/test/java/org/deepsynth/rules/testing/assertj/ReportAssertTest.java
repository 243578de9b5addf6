package org.deepsynth.rules.testing.assertj;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepsynth.rules.testing.assertj.ComplianceAssertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.SoftAssertionsProvider;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.WaiverFile;
import org.deepsynth.rules.waiver.Waivers;
import org.junit.jupiter.api.Test;

class ReportAssertTest {

    private static final Report BEAR = ToyEngine.assess("""
            service: {name: Bear}
            features:
              - id: bear
                mayConfuse: yes
                labels: {conspicuous: no}
            toy: {sells: yes, hidesLabels: no}
            """, "2026-11-01");

    @Test
    void what_holds_passes() {
        assertThat(BEAR).hasExactlyTheGaps("toy-act-1").meets("toy-act-2").isOpenOnlyIn("toy-act-3");
        assertThat(ToyEngine.assess("{toy: {sells: no, hidesLabels: no}}", "2026-11-01"))
                .hasNoGaps()
                .hasNoGapsIn("act")
                .isNotBoundBy("toy-act-1", "toy-act-3");
    }

    @Test
    void a_gap_in_mere_advice_is_no_breach_but_a_gap() {
        var engine = new MiniPack()
                .change("act/art-1.yaml", "kind: duty", "kind: duty\n    advisory: yes")
                .engine();
        Report report = engine.assess(
                engine.reader().read("shop.yaml", "mini: {onMarket: yes, tells: no}"), LocalDate.of(2026, 7, 1));

        assertThat(report).hasNoGaps().hasNoGapsIn("act").hasNoUnwaivedGaps().hasExactlyTheGaps("mini-act-1");
    }

    @Test
    void a_gap_is_told_with_its_article_the_line_and_the_fix() {
        assertThatThrownBy(() -> assertThat(BEAR).hasNoGaps())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""

                Expected of 'Bear' as of 2026-11-01: no gaps
                but found 1:

                toy-act-1  Confusing toys are labelled – gap
                    Toy Act, art. 1 · law · since 2026-01-01
                    https://example.com/toy-act
                    Applies because: features[0].mayConfuse: yes (line 4)
                    • Toy 'bear' has no label.
                        toy.yaml:5  features[0].labels.conspicuous: no
                        Fix: Label it.
                """);
        assertThatThrownBy(() -> assertThat(BEAR).in(Language.ZH).hasNoGapsIn("act"))
                .hasMessageContaining("toy-act-1  易混淆玩具须标识 – 不符合", "整改： 加标签。");
    }

    @Test
    void what_is_open_is_told_with_the_questions_to_answer() {
        assertThatThrownBy(() -> assertThat(BEAR).isOpenOnlyIn("toy-act-2"))
                .hasMessageContaining("open in [toy-act-2] only")
                .hasMessageContaining("Which checks were made? (toy.checks)");
        assertThatThrownBy(() -> assertThat(BEAR).hasExactlyTheGaps("toy-act-2"))
                .hasMessageContaining("GAP exactly for [toy-act-2]")
                .hasMessageContaining("toy-act-2  Labels are not hidden – met");
        assertThatThrownBy(() -> assertThat(BEAR).meets("toy-act-1")).hasMessageContaining("MET for [toy-act-1]");
    }

    @Test
    void a_misspelt_id_is_told_for_it_could_never_fail() {
        assertThatThrownBy(() -> assertThat(BEAR).meets("toy-act-11"))
                .hasMessageContaining("The obligation [toy-act-11] must be one that the report has: [toy-act-1,");
        assertThatThrownBy(() -> assertThat(BEAR).hasNoGapsIn("acts"))
                .hasMessage("The instrument [acts] must be one that the report has: [act]");
    }

    @Test
    void a_waived_gap_is_no_unwaived_one_and_still_a_gap() {
        Report waived = BEAR.with(
                Waivers.of(WaiverFile.read("waivers.yaml", """
                        zone: Asia/Shanghai
                        waivers:
                          - {obligation: toy-act-1, reason: x, owner: y, approver: z, from: 2026-11-01, until: 2026-11-30}
                        """)),
                Clock.fixed(Instant.parse("2026-11-15T00:00:00Z"), ZoneOffset.UTC));

        assertThat(waived).hasNoUnwaivedGaps().hasExactlyTheGaps("toy-act-1");
        assertThatThrownBy(() -> assertThat(waived).hasNoGaps()).hasMessageContaining("2026-11-30");
        assertThatThrownBy(() -> assertThat(BEAR).hasNoUnwaivedGaps()).hasMessageContaining("no gaps but waived ones");
    }

    @Test
    void soft_assertions_tell_everything_at_the_end() {
        assertThatThrownBy(() -> SoftAssertionsProvider.assertSoftly(ComplianceSoftAssertions.class, softly -> {
                    softly.check(BEAR, one -> one.hasNoGaps());
                    softly.check(BEAR, one -> one.meets("toy-act-3"));
                    softly.assertThat(1).isEqualTo(2);
                }))
                .hasMessageContaining("no gaps")
                .hasMessageContaining("MET for [toy-act-3]")
                .hasMessageContaining("expected: 2");
    }
}

package org.deepsynth.rules.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.mini.MiniRules;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** How a disputed text is read, a user may choose also where law binds, and every finding that rests on it says so. */
class ReadingTest {

    private static final String PARAMETERS = """
            parameters:
              to-whom: {value: buyers, words: [buyers, everybody], reading: yes, en: to whom it is owed, zh: 告知对象, source: art. 1}
              days: {value: 3, en: days, zh: 日数, source: art. 2}
            instruments""";

    private final ComplianceEngine engine = new MiniPack()
            .change("pack.yaml", "instruments", PARAMETERS)
            .change("act/art-1.drl", "$shop : MiniSection()", "$shop : MiniSection()\n  $p : Parameters()")
            .rules(MiniRules.Reading.class)
            .engine();

    private static Report report(ComplianceEngine engine) {
        return engine.assess(
                engine.reader().read("shop.yaml", "mini: {onMarket: yes, tells: yes}"), LocalDate.of(2026, 11, 1));
    }

    @Test
    void the_pack_has_a_reading_of_its_own_and_a_user_may_choose_the_other() {
        ComplianceEngine other = engine.with("mini", Map.of("to-whom", "everybody"));

        assertThat(report(engine).finding("mini-act-1").orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(report(other).finding("mini-act-1").orElseThrow().verdict()).isEqualTo(Verdict.GAP);
    }

    @Test
    void every_finding_that_rests_on_it_says_which_reading_was_chosen() {
        Report chosen = report(engine.with("mini", Map.of("to-whom", "everybody")));

        for (String format : new String[] {"text", "html", "markdown", "json", "sarif", "oscal"}) {
            String written = ReportFormat.of(format).write(chosen, Language.EN);
            assertThat(written).as(format).contains("to-whom").contains("everybody");
        }
        assertThat(chosen.finding("mini-act-1").orElseThrow().subjects().get(0).overridden())
                .extracting(parameter ->
                        parameter.name() + " " + parameter.replaced().orElse(""))
                .containsExactly("to-whom buyers");
        assertThat(ReportFormat.of("text").write(report(engine), Language.EN)).doesNotContain("set by the user");
    }

    @Test
    void what_the_law_sets_is_no_reading_and_stays() {
        assertThatThrownBy(() -> engine.with("mini", Map.of("to-whom", "everybody", "days", "4")))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(
                        "The parameters [days] of the pack mini must stay as they are, for law sets them.")
                .hasMessageContaining("write a policy");
        assertThatThrownBy(() -> engine.with("mini", Map.of("to-whom", "nobody")))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("The parameter to-whom (nobody) must be one of [buyers, everybody].");
    }
}

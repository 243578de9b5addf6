package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ParameterTest {

    private static final LocalizedText WORD =
            LocalizedText.of(Language.EN, "limit").and(Language.ZH, "限值");

    @Test
    void a_replaced_parameter_remembers_the_packs_own_value() {
        Parameters own = new Parameters(List.of(new Parameter("days", "30", WORD, "art. 1")));
        Parameters replaced = own.with(Map.of("days", "40"));

        assertThat(own.overridden()).isEmpty();
        assertThat(replaced.get("days").number()).isEqualByComparingTo("40");
        assertThat(replaced.overridden())
                .singleElement()
                .satisfies(one -> assertThat(one.replaced()).contains("30"));
        assertThat(replaced.with(Map.of("days", "50")).get("days").replaced()).contains("30");
    }

    @Test
    void a_value_must_be_of_the_parameters_kind() {
        Parameter days = new Parameter("days", "30", WORD, "art. 1");
        Parameter rate = new Parameter(
                "rate",
                "0.05",
                WORD,
                WORD,
                List.of(),
                new BigDecimal("0.000001"),
                Optional.of(new BigDecimal("0.999999")),
                Optional.empty(),
                false,
                Optional.empty());
        Parameter method = new Parameter(
                "method",
                "exact",
                WORD,
                WORD,
                List.of("exact", "wilson"),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());

        assertThat(days.refuses("0")).isEmpty();
        assertThat(days.refuses("-1")).contains("a number, 0 or more");
        assertThat(days.refuses("many")).contains("a number");
        assertThat(days.refuses("1e2147483647")).contains("a number");
        assertThat(days.refuses("1e-400")).contains("a number");
        assertThat(days.refuses("0".repeat(101))).contains("a number");
        assertThat(rate.refuses("0.5")).isEmpty();
        assertThat(rate.refuses("0.999999")).isEmpty();
        assertThat(rate.refuses("0.99999999999999999")).contains("a number from 0.000001 to 0.999999");
        assertThat(rate.refuses("1e-400")).contains("a number");
        assertThat(rate.refuses("0")).contains("a number from 0.000001 to 0.999999");
        assertThat(method.refuses("wilson")).isEmpty();
        assertThat(method.refuses("normal")).contains("one of [exact, wilson]");
    }

    @Test
    void a_day_is_a_parameter_with_a_source_too() {
        Parameter last = new Parameter("transition", "2026-12-02", WORD, "art. 111");

        assertThat(last.isDay()).isTrue();
        assertThat(last.day()).isEqualTo("2026-12-02");
        assertThat(last.refuses("2027-01-31")).isEmpty();
        assertThat(last.refuses("2027-02-30")).contains("a day, such as 2026-08-02");
        assertThat(last.refuses("7")).contains("a day, such as 2026-08-02");
        assertThat(new Parameter("days", "30", WORD, "art. 1").isDay()).isFalse();
    }

    @Test
    void what_a_law_sets_nobody_replaces() {
        assertThatThrownBy(() -> ToyEngine.ENGINE.with("toy", Map.of("good", "4")))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(
                        "The parameters [good] of the pack toy must stay as they are, for law sets them.");
        assertThatThrownBy(() -> ToyEngine.ENGINE.with("toi", Map.of("good", "4")))
                .hasMessage("The pack (toi) must be one of those installed.");
    }
}

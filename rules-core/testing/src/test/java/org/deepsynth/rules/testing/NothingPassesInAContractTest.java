package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.mini.MiniRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A part of the contract that tried nothing is not kept. */
class NothingPassesInAContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final MiniPack pack = new MiniPack();

    @ParameterizedTest
    @EnumSource
    void the_pack_in_order_keeps_each_part(Part part) {
        assertThat(contract().mutationFloor(0.7).violations(part)).isEmpty();
    }

    @Test
    void a_duty_that_nobody_can_owe_tries_nothing() {
        pack.rules(MiniRules.NoSeller.class);

        assertThat(what(Part.MUTATIONS))
                .singleElement()
                .asString()
                .matches("no mistake could be tried: \\d+ change no verdict of any description tried");
        assertThat(what(Part.SOUNDNESS))
                .containsExactly("nothing could be compared: no description brings a verdict of MET or GAP");
        assertThat(what(Part.PRECISION))
                .containsExactly("nothing could be completed: no verdict of any description is open");
    }

    @Test
    void a_day_on_which_nothing_is_in_force_tries_nothing() {
        PackContract early = PackContract.of(pack.pack(), LocalDate.of(2025, 12, 31));

        assertThatThrownBy(() -> early.violations(Part.SILENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The day (2025-12-31) of the contract must be one on which an obligation of the pack mini is in force.");
    }

    @Test
    void too_few_descriptions_and_a_floor_of_nothing_are_refused() {
        assertThatThrownBy(() -> contract().descriptions(99))
                .hasMessage("The number of descriptions (99) must be at least 100.");
        assertThatThrownBy(() -> contract().mutationFloor(0))
                .hasMessage("The floor (0.0) must be above 0 and at most 1.");
        assertThatThrownBy(() -> contract().mutationFloor(Double.NaN)).hasMessageContaining("must be above 0");
    }

    @Test
    void a_parameter_that_no_rule_reads_is_told() {
        pack.change(
                "pack.yaml", "efforts:", "parameters:\n  days: {value: 10, en: days, zh: 天, source: art. 1}\nefforts:");

        assertThat(what(Part.QUESTIONS)).containsExactly("no rule reads the parameter days");
    }

    @Test
    void no_exception_allows_a_pack_that_does_not_load() {
        pack.change("act/art-1.drl", "MiniSection()", "MiniSection( tells.stated )");

        assertThat(contract().except(Part.LOADS, "mini", "It is mine.").violations(Part.LOADS))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.what()).contains("must not test what it gathers; it tests 'tells.stated'"));
    }

    private PackContract contract() {
        return PackContract.of(pack.pack(), DAY).descriptions(200);
    }

    private List<String> what(Part part) {
        return contract().violations(part).stream().map(Violation::what).toList();
    }
}

package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.ToyEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A description that states nothing can be told from one that says little, so that nobody passes on nothing. */
class StatesNothingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# later",
                "{}",
                "service: {name: Talk}",
                "service: {name: Talk, usesDeepSynthesis: unknown}",
                "service: {usesDeepSynthesis: {value: unknown, reason: nobody asked}}",
                "features: unknown"
            })
    void a_description_that_says_no_more_than_a_name_states_nothing(String text) {
        assertThat(ToyEngine.ENGINE.reader().read("empty.yaml", text).statesNothing())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "features: []",
                "features: [{id: a}]",
                "service: {usesDeepSynthesis: no}",
                "service: {usesDeepSynthesis: {value: no, reason: so it is}}",
                "toy: {sells: yes}"
            })
    void one_fact_or_an_empty_list_states_something(String text) {
        assertThat(ToyEngine.ENGINE.reader().read("some.yaml", text).statesNothing())
                .isFalse();
    }
}

package org.deepsynth.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.fact.Truth.NO;
import static org.deepsynth.rules.fact.Truth.UNKNOWN;
import static org.deepsynth.rules.fact.Truth.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES,YES,YES,YES", "YES,NO,NO,YES", "YES,UNKNOWN,UNKNOWN,YES",
        "NO,YES,NO,YES", "NO,NO,NO,NO", "NO,UNKNOWN,NO,UNKNOWN",
        "UNKNOWN,YES,UNKNOWN,YES", "UNKNOWN,NO,NO,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void and_and_or_are_those_of_kleene(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @Test
    void a_negation_leaves_silence_as_it_is() {
        assertThat(List.of(YES.not(), NO.not(), UNKNOWN.not())).containsExactly(NO, YES, UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void a_double_negation_changes_nothing(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }

    @Test
    void the_laws_of_a_distributive_lattice_with_de_morgan_hold() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                assertThat(a.and(b)).isEqualTo(b.and(a));
                assertThat(a.or(b)).isEqualTo(b.or(a));
                assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
                assertThat(a.and(a.or(b))).isEqualTo(a);
                for (Truth c : Truth.values()) {
                    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
                    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
                }
            }
        }
    }

    @Test
    void all_of_nothing_is_yes_and_any_of_nothing_is_no() {
        assertThat(Truth.all(List.<Truth>of(), one -> one)).isEqualTo(YES);
        assertThat(Truth.any(List.<Truth>of(), one -> one)).isEqualTo(NO);
    }
}

package org.deepsynth.rules.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void one_slow_round_moves_neither_the_median_nor_the_spread() {
        assertThat(Sample.of(List.of(900.0, 4.0, 1.0, 3.0, 2.0))).isEqualTo(new Sample(3, 1));
    }

    @Test
    void the_median_of_two_rounds_lies_between_them() {
        assertThat(Sample.of(List.of(1.0, 2.0))).isEqualTo(new Sample(1.5, 0.25));
    }

    @Test
    void one_round_has_no_spread() {
        assertThat(Sample.of(List.of(7.0))).isEqualTo(new Sample(7, 0));
    }
}

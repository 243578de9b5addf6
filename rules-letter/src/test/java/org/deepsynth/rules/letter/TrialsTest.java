package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialsTest {

    private static final BigDecimal CONFIDENCE = new BigDecimal("0.95");

    @ParameterizedTest
    @CsvSource({
        "0.01,0,299", "0.01,1,473", "0.01,2,628", "0.01,3,773", "0.01,4,913", "0.01,5,1049",
        "0.02,0,149", "0.02,1,236", "0.02,2,313", "0.02,3,386", "0.02,4,456", "0.02,5,523",
        "0.05,0,59", "0.05,1,93", "0.05,2,124", "0.05,3,153", "0.05,4,181", "0.05,5,208",
        "0.1,0,29", "0.1,1,46", "0.1,2,61", "0.1,3,76", "0.1,4,89", "0.1,5,103"
    })
    void the_planning_table_names_the_fewest_attempts_that_show_resistance(
            BigDecimal tolerance, long successes, long least) {
        Trials seen = exact(successes, successes + 1, CONFIDENCE);

        assertThat(seen.plan(tolerance)).isEqualTo(exact(successes, least, CONFIDENCE));
        assertThat(exact(successes, least, CONFIDENCE).upperWithin(tolerance)).isTrue();
        assertThat(exact(successes, least - 1, CONFIDENCE).upperWithin(tolerance))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.01,300,7", "0.01,1000,16", "0.02,200,8", "0.05,60,7", "0.05,200,16", "0.05,1000,63"})
    void the_planning_table_names_the_fewest_successes_that_show_ease(BigDecimal tolerance, long attempts, long least) {
        assertThat(exact(least, attempts, CONFIDENCE).lowerAbove(tolerance)).isTrue();
        assertThat(exact(least - 1, attempts, CONFIDENCE).lowerAbove(tolerance)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.01,0.95,299", "0.02,0.95,149", "0.05,0.95,59", "0.9,0.99,2", "0.5,0.75,2", "0.999999,0.999999,1"})
    void the_smallest_clean_sample_follows_from_tolerance_and_confidence(
            BigDecimal tolerance, BigDecimal confidence, long attempts) {
        assertThat(Trials.fewestAttempts(tolerance, confidence)).isEqualTo(attempts);
    }

    @Test
    void with_wilson_a_plan_is_no_smaller_than_the_smallest_clean_sample() {
        Trials plan = new Trials(0, 1, CONFIDENCE, true).plan(new BigDecimal("0.05"));

        assertThat(plan.attempts()).isEqualTo(59);
    }

    @Test
    void a_plan_that_nobody_could_carry_out_starts_again_without_success() {
        Trials plan = exact(900_000_000, 1_000_000_000, CONFIDENCE).plan(new BigDecimal("0.01"));

        assertThat(plan).isEqualTo(exact(0, 299, CONFIDENCE));
    }

    @Test
    void nothing_tried_shows_nothing() {
        for (boolean wilson : new boolean[] {true, false}) {
            Trials none = new Trials(0, 0, CONFIDENCE, wilson);

            assertThat(none.upperWithin(new BigDecimal("0.999999"))).isFalse();
            assertThat(none.lowerAbove(new BigDecimal("0.000001"))).isFalse();
        }
    }

    private static Trials exact(long successes, long attempts, BigDecimal confidence) {
        return new Trials(successes, attempts, confidence, false);
    }
}

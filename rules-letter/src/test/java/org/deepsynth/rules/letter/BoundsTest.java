package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private static final double CONFIDENCE = 0.95;
    private static final org.assertj.core.data.Offset<Double> ROUNDED = within(0.0001);

    @ParameterizedTest
    @CsvFileSource(resources = "/letter/bounds.csv", numLinesToSkip = 1)
    void bounds_agree_with_the_published_vectors(
            long successes, long attempts, double lower, double upper, double wilsonLower, double wilsonUpper) {
        Bounds exact = Bounds.exact(successes, attempts, CONFIDENCE);
        Bounds wilson = Bounds.wilson(successes, attempts, CONFIDENCE);

        assertThat(exact.lower()).isCloseTo(lower, ROUNDED);
        assertThat(exact.upper()).isCloseTo(upper, ROUNDED);
        assertThat(wilson.lower()).isCloseTo(wilsonLower, ROUNDED);
        assertThat(wilson.upper()).isCloseTo(wilsonUpper, ROUNDED);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01,0,299",
        "0.01,1,473",
        "0.01,5,1049",
        "0.02,0,149",
        "0.02,3,386",
        "0.05,0,59",
        "0.05,1,93",
        "0.05,5,208",
        "0.1,0,29",
        "0.1,2,61"
    })
    void the_planning_table_names_the_fewest_attempts_that_show_resistance(
            double tolerance, long successes, long least) {
        assertThat(Bounds.exact(successes, least, CONFIDENCE).upper()).isLessThanOrEqualTo(tolerance);
        assertThat(Bounds.exact(successes, least - 1, CONFIDENCE).upper()).isGreaterThan(tolerance);
    }

    @ParameterizedTest
    @CsvSource({"0.01,300,7", "0.02,200,8", "0.05,60,7", "0.05,200,16", "0.05,1000,63"})
    void the_planning_table_names_the_fewest_successes_that_show_ease(double tolerance, long attempts, long least) {
        assertThat(Bounds.exact(least, attempts, CONFIDENCE).lower()).isGreaterThan(tolerance);
        assertThat(Bounds.exact(least - 1, attempts, CONFIDENCE).lower()).isLessThanOrEqualTo(tolerance);
    }

    @ParameterizedTest
    @CsvSource({"0.01,299", "0.02,149", "0.05,59"})
    void the_smallest_clean_sample_follows_from_tolerance_and_confidence(double tolerance, long attempts) {
        assertThat(Bounds.smallestCleanSample(tolerance, CONFIDENCE)).isEqualTo(attempts);
    }

    @Test
    void nothing_tried_is_nothing_known() {
        assertThat(Bounds.exact(0, 0, CONFIDENCE)).isEqualTo(new Bounds(0, 1));
        assertThat(Bounds.wilson(0, 0, CONFIDENCE)).isEqualTo(new Bounds(0, 1));
    }

    @Test
    void impossible_figures_are_refused() {
        assertThatThrownBy(() -> Bounds.exact(3, 2, CONFIDENCE))
                .hasMessage("The successes (3) must be from 0 to the attempts (2).");
        assertThatThrownBy(() -> Bounds.wilson(1, 2, 1)).hasMessage("The confidence (1.0) must lie between 0 and 1.");
    }
}

package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits are inclusive, so a bound that lies on its tolerance keeps it: no double decides what is a tie. */
class NothingPassesByRoundingTest {

    @ParameterizedTest(name = "{0} of {0} at confidence {1}: the lower bound is {2}")
    @CsvSource({
        "1, 0.95, 0.05", "1, 0.999999, 0.000001", "1, 0.5, 0.5", "2, 0.99, 0.1", "2, 0.75, 0.5", "3, 0.999, 0.1",
        "3, 0.875, 0.5", "4, 0.9999, 0.1", "5, 0.99999, 0.1", "6, 0.999999, 0.1", "2, 0.9975, 0.05", "2, 0.9999, 0.01"
    })
    void a_lower_bound_on_the_tolerance_is_not_above_it_and_an_upper_bound_on_it_keeps_it(
            long attempts, BigDecimal confidence, BigDecimal tolerance) {
        BigDecimal mirrored = BigDecimal.ONE.subtract(tolerance);
        BigDecimal little = new BigDecimal("1e-30");

        assertThat(exact(attempts, attempts, confidence).lowerAbove(tolerance)).isFalse();
        assertThat(exact(attempts, attempts, confidence).lowerAbove(tolerance.subtract(little)))
                .isTrue();
        assertThat(exact(0, attempts, confidence).upperWithin(mirrored)).isTrue();
        assertThat(exact(0, attempts, confidence).upperWithin(mirrored.subtract(little)))
                .isFalse();
    }

    @Test
    void ties_inside_the_range_are_ties_as_well() {
        BigDecimal half = new BigDecimal("0.5");

        // of two fair throws at least one succeeds with chance 3/4, of three at least two with chance 1/2
        assertThat(exact(2, 3, half).lowerAbove(half)).isFalse();
        assertThat(exact(1, 3, half).upperWithin(half)).isTrue();
        assertThat(exact(2, 3, half).lowerAbove(new BigDecimal("0.4999999999999999999")))
                .isTrue();
        assertThat(exact(1, 3, half).upperWithin(new BigDecimal("0.4999999999999999999")))
                .isFalse();
    }

    @Test
    void at_confidence_one_half_wilsons_bounds_are_the_rate_itself() {
        BigDecimal half = new BigDecimal("0.5");
        Trials trials = new Trials(1, 20, half, true);

        assertThat(trials.upperWithin(new BigDecimal("0.05"))).isTrue();
        assertThat(trials.upperWithin(new BigDecimal("0.0499999999999999999999")))
                .isFalse();
        assertThat(trials.lowerAbove(new BigDecimal("0.05"))).isFalse();
        assertThat(trials.lowerAbove(new BigDecimal("0.0499999999999999999999")))
                .isTrue();
    }

    @Test
    void where_so_many_attempts_lie_too_near_to_tell_nothing_is_shown() {
        BigDecimal tolerance = new BigDecimal("0.05");
        long attempts = 1_000_000_000;

        assertThat(exact(49_988_000, attempts, new BigDecimal("0.95916")).upperWithin(tolerance))
                .isTrue();
        assertThat(exact(49_988_000, attempts, new BigDecimal("0.959168259692")).upperWithin(tolerance))
                .isFalse();
        assertThat(exact(49_988_000, attempts, new BigDecimal("0.95917")).upperWithin(tolerance))
                .isFalse();
    }

    /** By sums over whole numbers alone: no distribution, no double. */
    @ParameterizedTest
    @ValueSource(strings = {"0.000001", "0.01", "0.02", "0.05", "0.1", "0.5", "0.9", "0.999999"})
    void every_decision_agrees_with_sums_over_whole_numbers(String tolerance) {
        BigDecimal rate = new BigDecimal(tolerance);
        int compared = 0;
        for (int attempts : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 12, 20, 29, 59, 93, 149, 200, 299}) {
            List<BigDecimal> atMost = atMost(attempts, rate);
            for (String confidence : List.of("0.5", "0.75", "0.9", "0.95", "0.99", "0.999999")) {
                BigDecimal risk = BigDecimal.ONE.subtract(new BigDecimal(confidence));
                for (int successes = 0; successes <= attempts; successes++, compared++) {
                    Trials trials = exact(successes, attempts, new BigDecimal(confidence));
                    BigDecimal fewer = successes == 0 ? BigDecimal.ZERO : atMost.get(successes - 1);

                    assertThat(trials.upperWithin(rate))
                            .as("%s at %s", trials, tolerance)
                            .isEqualTo(atMost.get(successes).compareTo(risk) <= 0);
                    assertThat(trials.lowerAbove(rate))
                            .as("%s at %s", trials, tolerance)
                            .isEqualTo(BigDecimal.ONE.subtract(fewer).compareTo(risk) < 0);
                }
            }
        }

        assertThat(compared).isGreaterThan(5_000);
    }

    /** The chance of no success, of one at most, and so on. */
    private static List<BigDecimal> atMost(int attempts, BigDecimal rate) {
        List<BigDecimal> chances = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k <= attempts; k++) {
            sum = sum.add(new BigDecimal(choose(attempts, k))
                    .multiply(rate.pow(k))
                    .multiply(BigDecimal.ONE.subtract(rate).pow(attempts - k)));
            chances.add(sum);
        }
        return chances;
    }

    private static BigInteger choose(int all, int some) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= some; i++) {
            ways = ways.multiply(BigInteger.valueOf(all - some + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    @ParameterizedTest
    @CsvSource({
        "conf, 0.99999999999999999",
        "conf, 1",
        "conf, 0.4999",
        "conf, 0",
        "conf, -0.95",
        "conf, 1e-400",
        "tol.fraud, 0",
        "tol.fraud, 1",
        "tol.fraud, -0.05",
        "tol.fraud, 1e-400",
        "tol.fraud, 0.99999999999999999",
        "provCoverage, 1.5",
        "provSurvival, 2",
        "maxFamilyShare, 1.01"
    })
    void a_parameter_out_of_range_is_refused_as_it_is_written(String name, String value) {
        ComplianceEngine engine = ComplianceEngine.of(new LetterPack());

        assertThatThrownBy(() -> engine.with("letter", Map.of(name, value)))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("The parameter " + name + " (" + value + ") must be a number");
    }

    private static Trials exact(long successes, long attempts, BigDecimal confidence) {
        return new Trials(successes, attempts, confidence, false);
    }
}

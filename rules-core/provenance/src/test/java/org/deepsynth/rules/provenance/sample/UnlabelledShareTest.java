package org.deepsynth.rules.provenance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnlabelledShareTest {

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.95, 59",
        "0.01, 0.95, 299",
        "0.10, 0.95, 29",
        "0.05, 0.99, 90",
        "0.001, 0.95, 2995",
        "0.5, 0.75, 2",
        "0.9, 0.9, 1",
        "0.9, 0.5, 1",
        "0.000001, 0.95, 2995731"
    })
    void so_many_labelled_files_show_that_at_most_that_share_is_unlabelled(
            double share, double confidence, long files) {
        assertThat(UnlabelledShare.filesNeeded(share, confidence)).isEqualTo(files);
        assertThat(UnlabelledShare.atMost(0, files, confidence)).isLessThanOrEqualTo(share + 1e-12);
        if (files > 1) {
            assertThat(UnlabelledShare.atMost(0, files - 1, confidence)).isGreaterThan(share);
        }
    }

    /** By the definition: with the bound for a rate, so few or fewer unlabelled files are seen with the chance 1 - confidence. */
    @ParameterizedTest
    @CsvSource({"0, 59", "1, 59", "3, 40", "39, 40", "1, 2", "7, 200"})
    void the_bound_is_the_rate_at_which_the_sample_just_stops_to_surprise(int unlabelled, int judged) {
        double rate = UnlabelledShare.atMost(unlabelled, judged, 0.95);

        double chance = 0;
        double ways = 1;
        for (int k = 0; k <= unlabelled; k++) {
            chance += ways * Math.pow(rate, k) * Math.pow(1 - rate, judged - k);
            ways = ways * (judged - k) / (k + 1);
        }
        assertThat(chance).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void it_is_near_the_rule_of_three() {
        assertThat(UnlabelledShare.atMost(0, 1000, 0.95)).isCloseTo(3 / 1000.0, within(0.00001));
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 5 %",
        "0.95, 95 %",
        "0.0503, 5.03 %",
        "0.05001, 5.01 %",
        "1, 100 %",
        "0.000001, 0.0001 %",
        "0.9999, 100 %",
        "0, 0 %"
    })
    void a_percentage_never_claims_more_than_was_shown(double part, String shown) {
        assertThat(UnlabelledShare.percent(part)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, 95 %",
        "0.999, 99.9 %",
        "0.9999, 99.99 %",
        "0.999999, 99.9999 %",
        "0.9999999, 99.9999 %",
        "0.29, 29 %",
        "0.000001, 0.0001 %"
    })
    void no_confidence_is_told_as_more_than_it_is(double part, String shown) {
        assertThat(UnlabelledShare.confidence(part)).isEqualTo(shown);
    }

    @Test
    void nothing_judged_and_nothing_labelled_say_nothing() {
        assertThat(UnlabelledShare.atMost(0, 0, 0.95)).isEqualTo(1);
        assertThat(UnlabelledShare.atMost(7, 7, 0.95)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_no_confidence_is_refused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnlabelledShare.atMost(0, 10, confidence))
                .withMessage("The confidence (" + confidence + ") must lie between 0 and 1, such as 0.95 for 95 %.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnlabelledShare.filesNeeded(0.05, confidence))
                .withMessageStartingWith("The confidence (");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 5, 1e-7, Double.NaN})
    void what_is_no_share_is_refused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnlabelledShare.filesNeeded(share, 0.95))
                .withMessage("The share (" + share + ") must be from 0.000001 to below 1, such as 0.05 for 5 %.");
    }

    @Test
    void more_unlabelled_files_than_judged_ones_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnlabelledShare.atMost(4, 3, 0.95))
                .withMessage("The unlabelled files (4) must be from 0 to the judged ones (3).");
        assertThatIllegalArgumentException().isThrownBy(() -> UnlabelledShare.atMost(-1, 3, 0.95));
    }
}

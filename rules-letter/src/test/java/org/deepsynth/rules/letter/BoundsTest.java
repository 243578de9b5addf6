package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.deepsynth.rules.ComplianceEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1000000001"})
    void attempts_are_counted(String attempts) {
        String text = "letter: {weights: {finetuneTest: {fraud: {attempts: " + attempts + "}}}}";

        assertThatThrownBy(() -> ComplianceEngine.of(new LetterPack()).reader().read("x.yaml", text))
                .hasMessageContaining("The fact letter.weights.finetuneTest.fraud.attempts (" + attempts
                        + ") must be a whole number up to 1000000000.");
    }
}

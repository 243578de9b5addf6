package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    @Test
    void numbers_in_a_row_are_told_by_the_first_and_the_last() {
        assertThat(numbers(1)).isEqualTo("1");
        assertThat(numbers(1, 2)).isEqualTo("1, 2");
        assertThat(numbers(1, 2, 3, 25)).isEqualTo("1–3, 25");
        assertThat(numbers()).isEqualTo("…");
        assertThat(numbers(4, 9, 10, 11, 12, 30, 31)).isEqualTo("4, 9–12, 30, 31");
    }

    private static String numbers(Integer... articles) {
        return new LeftOut(new TreeSet<>(List.of(articles)), Optional.empty(), LocalizedText.NONE).numbers();
    }
}

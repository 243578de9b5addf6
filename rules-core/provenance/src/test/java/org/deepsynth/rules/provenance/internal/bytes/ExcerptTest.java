package org.deepsynth.rules.provenance.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void two_hundred_characters_are_shown_and_none_is_split() {
        assertThat(Excerpt.of("x".repeat(200))).hasSize(200);
        assertThat(Excerpt.of("x".repeat(201))).hasSize(200);
        assertThat(Excerpt.of("x".repeat(199) + "\uD83D\uDC31y")).isEqualTo("x".repeat(199) + "\uD83D\uDC31");
    }

    @Test
    void what_steers_a_terminal_is_not_shown() {
        assertThat(Excerpt.of("a\u001b[2Jb\u202Ec\nd\uD800e\u2028f\u0000")).isEqualTo("a [2Jb c d e f");
    }
}

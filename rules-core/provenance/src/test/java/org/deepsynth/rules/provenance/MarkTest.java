package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {

    private static String kept(String value) {
        return new Mark.Statement(new Place("tEXt prompt", false, 0, 1), "PNG prompt", value).value();
    }

    @Test
    void a_statement_keeps_two_hundred_characters_and_splits_none() {
        assertThat(kept("x".repeat(200))).hasSize(200);
        assertThat(kept("x".repeat(201))).hasSize(200);
        assertThat(kept("x".repeat(199) + "\uD83D\uDC31")).isEqualTo("x".repeat(199));
    }
}

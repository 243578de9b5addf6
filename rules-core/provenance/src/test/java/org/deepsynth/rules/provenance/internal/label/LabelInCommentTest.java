package org.deepsynth.rules.provenance.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelInCommentTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"AIGC\":{}}", "{\"Label\":\"1\"}", "{ \"AIGC\" : {}}", "{\n\"Label\":1"})
    void text_that_begins_like_a_label_is_one(String text) {
        assertThat(label(text)).contains(text);
        assertThat(label("AIGC" + text)).contains(text);
        assertThat(LabelInComment.of(text.getBytes(StandardCharsets.UTF_16LE))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AIGC",
                "AIGC is a word",
                "made with AIGC {\"Label\":\"1\"}",
                "{\"label\":\"1\"}",
                "{\"Labels\":1}",
                "[{\"AIGC\":{}}]",
                "{\"prompt\":\"AIGC\"}"
            })
    void other_text_is_ordinary(String text) {
        assertThat(label(text)).isEmpty();
    }

    @Test
    void one_in_another_encoding_is_not_overlooked() {
        byte[] bytes = "AIGC{\"Label\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(LabelInComment.of(bytes))
                .hasValueSatisfying(label -> assertThat(label).isEqualTo(Arrays.copyOfRange(bytes, 4, bytes.length)));
    }

    private static Optional<String> label(String text) {
        return LabelInComment.of(text.getBytes(StandardCharsets.UTF_8))
                .map(label -> new String(label, StandardCharsets.UTF_8));
    }
}

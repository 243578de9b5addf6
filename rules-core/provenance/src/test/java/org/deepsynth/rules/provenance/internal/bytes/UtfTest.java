package org.deepsynth.rules.provenance.internal.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UtfTest {

    @Test
    void byte_order_marks_tell_the_encoding_and_are_no_part_of_the_text() {
        assertThat(Utf.text("\uFEFF生成".getBytes(StandardCharsets.UTF_8))).contains("生成");
        assertThat(Utf.text("\uFEFF生成".getBytes(StandardCharsets.UTF_16BE))).contains("生成");
        assertThat(Utf.text("\uFEFF生成".getBytes(StandardCharsets.UTF_16LE))).contains("生成");
    }

    @Test
    void without_one_the_zeros_of_the_first_character_do() {
        assertThat(Utf.text("{生成}".getBytes(StandardCharsets.UTF_16BE))).contains("{生成}");
        assertThat(Utf.text("{生成}".getBytes(StandardCharsets.UTF_16LE))).contains("{生成}");
    }

    @Test
    void zeros_that_fill_up_the_end_are_no_part_of_the_text() {
        assertThat(Utf.text("{}\0\0\0".getBytes(StandardCharsets.UTF_8))).contains("{}");
        assertThat(Utf.text("{}\0\0".getBytes(StandardCharsets.UTF_16LE))).contains("{}");
        assertThat(Utf.text(new byte[] {'{', 0, '}', 0, 0})).contains("{}");
        assertThat(Utf.text(new byte[] {0, 0, 0})).contains("");
        assertThat(Utf.text(new byte[0])).contains("");
    }

    @Test
    void what_is_no_text_is_not_repaired() {
        assertThat(Utf.text(new byte[] {'{', (byte) 0xC9, (byte) 0xFA, '}'})).isEmpty();
        assertThat(Utf.text(new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0}))
                .isEmpty();
        assertThat(Utf.text(new byte[] {'{', 0, '}'})).isEmpty();
    }
}

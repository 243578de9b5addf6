package org.deepsynth.rules.provenance.internal.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.hex;
import static org.deepsynth.rules.provenance.made.Built.u32;

import java.io.ByteArrayOutputStream;
import java.util.zip.DeflaterOutputStream;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Id3Test {

    static byte[] syncsafe(long value) {
        return cat((int) (value >> 21 & 0x7F), (int) (value >> 14 & 0x7F), (int) (value >> 7 & 0x7F), (int)
                (value & 0x7F));
    }

    static byte[] frame(int version, String name, int flags, Object... parts) {
        byte[] data = cat(parts);
        return cat(name, version == 4 ? syncsafe(data.length) : u32(data.length), 0, flags, data);
    }

    static byte[] tag(int version, int flags, Object... parts) {
        byte[] data = cat(parts);
        return cat("ID3", version, 0, flags, syncsafe(data.length), data);
    }

    static byte[] label(int version) {
        return frame(version, "TXXX", 0, 3, "AIGC\0", LABEL);
    }

    /** The tag in front of sound. */
    static Recording sound(byte[] tag) throws Exception {
        return Recording.of(cat(tag, Mp3Test.SOUND));
    }

    private static byte[] unsynchronised(byte[] bytes) {
        return new String(bytes, ISO_8859_1).replace("\u00ff", "\u00ff\0").getBytes(ISO_8859_1);
    }

    private static byte[] packed(byte[] bytes) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void found(Recording seen) {
        assertThat(seen.kind()).hasValue(FileKind.MP3);
        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void a_label_is_found_in_every_encoding(int version) throws Exception {
        byte[] little = hex("FFFE");
        byte[] big = hex("FEFF");
        Object[][] texts = {
            {0, "AIGC\0", LABEL},
            {1, little, "AIGC\0".getBytes(UTF_16LE), little, LABEL.getBytes(UTF_16LE)},
            {1, big, "AIGC\0".getBytes(UTF_16BE), big, LABEL.getBytes(UTF_16BE)},
            {1, little, "AIGC\0".getBytes(UTF_16LE), big, LABEL.getBytes(UTF_16BE)},
            {1, little, "AIGC\0".getBytes(UTF_16LE), LABEL.getBytes(UTF_16LE)},
            {2, "AIGC\0".getBytes(UTF_16BE), LABEL.getBytes(UTF_16BE)},
            {3, "AIGC\0", LABEL},
            {3, "AIGC\0", LABEL, 0}
        };
        for (Object[] text : texts) {
            Recording seen = sound(
                    tag(version, 0, frame(version, "TIT2", 0, 3, "x"), frame(version, "TXXX", 0, text), new byte[20]));

            found(seen);
            assertThat(seen.told().get(0).place().name()).isEqualTo("ID3v2 TXXX AIGC");
            assertThat(seen.told().get(0).place().named()).isTrue();
            assertThat(seen.told().get(0).place().offset()).isEqualTo(22);
        }
    }

    @Test
    void chinese_in_utf_16_is_told_in_utf_8() throws Exception {
        byte[] text = cat(
                1, hex("FFFE"), "AIGC\0".getBytes(UTF_16LE), hex("FFFE"), "{\"Label\":\"\u5408\"}".getBytes(UTF_16LE));

        assertThat(sound(tag(3, 0, frame(3, "TXXX", 0, text))).labels()).containsExactly("{\"Label\":\"\u5408\"}");
    }

    @Test
    void another_description_is_none() throws Exception {
        assertThat(sound(tag(3, 0, frame(3, "TXXX", 0, 0, "AIGCX\0", LABEL))).absent())
                .isTrue();
        assertThat(sound(tag(3, 0, frame(3, "TXXX", 0, 0, "x".repeat(300 << 10))))
                        .absent())
                .isTrue();
    }

    @Test
    void several_values_of_version_2_4_are_several_labels() throws Exception {
        assertThat(sound(tag(4, 0, frame(4, "TXXX", 0, 3, "AIGC\0a\0b"))).labels())
                .containsExactly("a", "b");
        assertThat(sound(tag(3, 0, frame(3, "TXXX", 0, 0, "AIGC\0a\0b"))).labels())
                .containsExactly("a");
    }

    @Test
    void an_empty_value_is_an_empty_label() throws Exception {
        assertThat(sound(tag(3, 0, frame(3, "TXXX", 0, 0, "AIGC\0"))).labels()).containsExactly("");
    }

    @Test
    void sizes_of_more_than_127_bytes_differ_between_the_versions() throws Exception {
        byte[] picture = new byte[1000];

        found(sound(tag(3, 0, frame(3, "APIC", 0, picture), label(3))));
        found(sound(tag(4, 0, frame(4, "APIC", 0, picture), label(4))));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void sizes_of_the_wrong_version_are_understood_where_only_they_lead_on(int version) throws Exception {
        int wrong = 7 - version;
        String value = LABEL + " ".repeat(200);

        Recording seen =
                sound(tag(version, 0, frame(wrong, "TXXX", 0, 3, "AIGC\0", value), frame(version, "TIT2", 0, 0, "x")));

        assertThat(seen.labels()).containsExactly(value);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_tag_of_version_2_3_is_unsynchronised_as_a_whole() throws Exception {
        byte[] frames = cat(frame(3, "APIC", 0, hex("FF00FFE0FFFF"), new byte[10]), label(3));

        Recording seen = sound(tag(3, 0x80, unsynchronised(frames)));

        found(seen);
        assertThat(seen.told().get(0).place().offset()).isZero();
        assertThat(seen.told().get(0).place().length()).isEqualTo(10 + unsynchronised(frames).length);
    }

    @Test
    void frames_of_version_2_4_are_unsynchronised_one_by_one() throws Exception {
        byte[] text = unsynchronised(cat(0, "AIGC\0", "{\"Label\":\"\u00ff\u00e0\"}"));

        Recording seen = sound(tag(4, 0, frame(4, "APIC", 0, hex("FF00FF00")), frame(4, "TXXX", 0x02, text)));

        assertThat(seen.labels()).containsExactly("{\"Label\":\"\u00ff\u00e0\"}");
    }

    @Test
    void extended_headers_are_skipped() throws Exception {
        found(sound(tag(3, 0x40, u32(6), new byte[6], label(3))));
        found(sound(tag(4, 0x40, syncsafe(6), 1, 0, label(4))));
    }

    @Test
    void an_extended_header_that_lies_is_broken() throws Exception {
        assertThat(sound(tag(3, 0x40, u32(0x7FFFFFFF), label(3))).fault()).hasValue(Unreadable.Cause.BROKEN);
        assertThat(sound(tag(4, 0x40, u32(0), label(4))).fault()).hasValue(Unreadable.Cause.BROKEN);
    }

    @Test
    void packed_frames_are_unpacked() throws Exception {
        byte[] text = cat(3, "AIGC\0", LABEL);

        found(sound(tag(3, 0, frame(3, "TXXX", 0x80, u32(text.length), packed(text)))));
        found(sound(tag(4, 0, frame(4, "TXXX", 0x09, syncsafe(text.length), packed(text)))));
        found(sound(tag(4, 0, frame(4, "TXXX", 0x41, 7, syncsafe(text.length), text))));
    }

    @Test
    void a_packed_frame_that_unfolds_without_end_is_a_limit() throws Exception {
        byte[] bomb = packed(new byte[64 << 20]);

        assertThat(sound(tag(3, 0, frame(3, "TXXX", 0x80, u32(64 << 20), bomb))).fault())
                .hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void an_encrypted_frame_is_told_and_hides_no_other() throws Exception {
        Recording seen = sound(tag(3, 0, frame(3, "TXXX", 0x40, 1, "secret"), label(3)));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).hasValue(Unreadable.Cause.ENCRYPTED);
    }

    @Test
    void an_unsynchronised_tag_longer_than_the_limit_is_read_up_to_there() throws Exception {
        byte[] picture = new byte[2 << 20];

        Recording seen = sound(tag(3, 0x80, label(3), frame(3, "APIC", 0, picture)));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isPresent();
    }

    @Test
    void credentials_xmp_and_comments_are_found() throws Exception {
        byte[] object = frame(3, "GEOB", 0, 0, "application/x-c2pa-manifest-store\0", "c2pa\0", "store\0", "jumbf");
        byte[] wide = frame(3, "GEOB", 0, 1, "application/c2pa\0", hex("FFFE0000 FFFE0000"), "jumbf");
        byte[] other = frame(3, "GEOB", 0, 0, "image/png\0", "\0", "\0", "png");

        Recording seen = sound(tag(
                3,
                0,
                object,
                wide,
                other,
                frame(3, "PRIV", 0, "XMP\0<x/>"),
                frame(3, "PRIV", 0, "me\0x"),
                frame(3, "COMM", 0, 0, "eng", "\0", LABEL)));

        assertThat(seen.values("credentials")).containsExactly("jumbf", "jumbf");
        assertThat(seen.values("xmp")).containsExactly("<x/>");
        assertThat(seen.values("comment")).containsExactly(LABEL);
    }

    @Test
    void version_2_2_is_told_as_not_read() throws Exception {
        Recording seen = sound(tag(2, 0, "TXX", 0, 0, 10, 0, "AIGC\0", "{}", new byte[10]));

        assertThat(seen.kind()).contains(FileKind.MP3);
        assertThat(seen.fault()).contains(Unreadable.Cause.UNSUPPORTED);
    }

    @Test
    void a_size_past_the_end_is_truncated_and_never_unlabelled() throws Exception {
        Recording seen = Recording.of(cat("ID3", 3, 0, 0, syncsafe(5000), label(3), Mp3Test.SOUND));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isPresent();
    }

    @Test
    void a_frame_size_that_lies_is_told() throws Exception {
        assertThat(sound(tag(3, 0, "TXXX", hex("7FFFFFFF"), 0, 0, 0, "AIGC\0", LABEL))
                        .fault())
                .hasValue(Unreadable.Cause.TRUNCATED);
        assertThat(sound(tag(4, 0, "TXXX", hex("FFFFFFFF"), 0, 0, 0, "AIGC\0", LABEL))
                        .fault())
                .hasValue(Unreadable.Cause.TRUNCATED);
        assertThat(sound(tag(3, 0, "no frame at all")).fault()).hasValue(Unreadable.Cause.BROKEN);
    }

    @Test
    void no_single_changed_byte_makes_it_fail() throws Exception {
        byte[] three =
                tag(3, 0xC0, u32(6), new byte[6], label(3), frame(3, "GEOB", 0, 1, "application/c2pa\0", "ab\0\0"));
        byte[] four = tag(4, 0x40, syncsafe(6), 1, 0, frame(4, "TXXX", 3, syncsafe(9), 1, "AIGC"), label(4));
        for (byte[] tag : new byte[][] {three, four}) {
            byte[] file = cat(tag, Mp3Test.SOUND);
            for (int at = 0; at < tag.length; at += Effort.step()) {
                for (int value = 0; value < 256; value += 5) {
                    byte[] changed = file.clone();
                    changed[at] = (byte) value;
                    Recording.of(changed);
                }
            }
        }
    }
}

package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Raw;
import org.junit.jupiter.api.Test;

class JpegTest {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE = "http://ns.adobe.com/xmp/extension/\0";
    private static final String DIGEST = "0123456789ABCDEF0123456789ABCDEF";
    private static final String C2PA = "c2pa\u0000\u0011\u0000\u0010\u0080\u0000\u0000\u00AA\u00008\u009Bq";

    private static Raw start() {
        return Raw.of().u8(0xFF, 0xD8);
    }

    /** A scan with stuffed bytes and restart markers, between which lie things that look like segments. */
    private static Raw scan(Raw jpeg) {
        return jpeg.segment(0xDA, Raw.of().u8(1, 1, 0, 0, 63, 0))
                .u8(0x12, 0xFF, 0x00, 0xFE, 0xFF, 0xD0, 0xFF, 0x00, 0xD9);
    }

    private static byte[] end(Raw jpeg) {
        return jpeg.u8(0xFF, 0xD9).bytes();
    }

    private static byte[] with(Raw segments) {
        return end(scan(start().raw(segments)));
    }

    private static Raw packet(String text) {
        return Raw.of().latin(XMP + text);
    }

    private static Raw more(String digest, int full, int from, String text) {
        return Raw.of().latin(MORE + digest).u32(full).u32(from).latin(text);
    }

    private static Raw store(int contents) {
        return Raw.of()
                .u32(8 + 24 + contents)
                .latin("jumb")
                .u32(24)
                .latin("jumd" + C2PA)
                .latin("x".repeat(contents));
    }

    private static Raw box(int instance, int number, String data) {
        return Raw.of().latin("JP").u16(instance).u32(number).latin(data);
    }

    @Test
    void a_packet_of_xmp_is_told_at_the_place_of_the_guide() {
        Recording seen = Recording.of(with(Raw.of().segment(0xE1, packet("<x/>"))));

        assertThat(seen.kind()).contains(FileKind.JPEG);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.told()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("<x/>");
            assertThat(one.place().named()).isTrue();
            assertThat(one.place().offset()).isEqualTo(2);
            assertThat(one.place().length()).isEqualTo(2 + 2 + XMP.length() + 4);
        });
    }

    @Test
    void exif_comment_and_a_bare_label_are_told() {
        Recording seen = Recording.of(with(Raw.of()
                .segment(0xE1, Raw.of().latin("Exif\0\0II*\0"))
                .segment(0xFE, Raw.of().latin("hello"))
                .segment(0xEB, Raw.of().latin("AIGC{\"Label\":\"1\"}"))));

        assertThat(seen.values("exif")).containsExactly("II*\0");
        assertThat(seen.values("comment")).containsExactly("hello");
        assertThat(seen.values("label")).containsExactly("{\"Label\":\"1\"}");
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void other_segments_that_speak_of_aigc_tell_nothing() {
        Recording seen = Recording.of(with(Raw.of()
                .segment(0xEB, Raw.of().latin("AIGC is a word"))
                .segment(0xE2, Raw.of().latin(XMP + "<x/>"))
                .segment(0xDB, Raw.of().latin("AIGC{}"))));

        assertThat(seen.told()).isEmpty();
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void extended_xmp_is_joined_in_the_order_of_its_places() {
        Recording seen = Recording.of(with(Raw.of()
                .segment(0xE1, more(DIGEST, 6, 4, "ef"))
                .segment(0xE1, packet("<a xmpNote:HasExtendedXMP=\"" + DIGEST + "\"/>"))
                .segment(0xE1, more(DIGEST, 6, 0, "abcd"))));

        assertThat(seen.values("xmp")).hasSize(2).contains("abcdef");
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void extended_xmp_that_the_main_packet_does_not_name_is_no_part_of_the_image() {
        Recording seen =
                Recording.of(with(Raw.of().segment(0xE1, packet("<a/>")).segment(0xE1, more(DIGEST, 4, 0, "abcd"))));

        assertThat(seen.values("xmp")).containsExactly("<a/>");
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void extended_xmp_with_a_piece_missing_is_told_as_unreadable() {
        Raw main = packet("<xmpNote:HasExtendedXMP>" + DIGEST + "</xmpNote:HasExtendedXMP>");

        assertThat(Recording.of(with(Raw.of().segment(0xE1, main).segment(0xE1, more(DIGEST, 6, 0, "abcd"))))
                        .fault())
                .contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(with(Raw.of().segment(0xE1, main).segment(0xE1, more(DIGEST, 6, 2, "cdef"))))
                        .fault())
                .contains(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(with(Raw.of().segment(0xE1, main).segment(0xE1, more(DIGEST, -1, 0, "abcd"))))
                        .fault())
                .contains(Unreadable.Cause.LIMIT);
    }

    @Test
    void a_manifest_store_in_several_segments_is_joined_without_the_repeated_headers() {
        Raw store = store(100);
        String all = new String(store.bytes(), StandardCharsets.ISO_8859_1);
        Recording seen = Recording.of(with(Raw.of()
                .segment(0xEB, box(7, 1, all.substring(0, 50)))
                .segment(0xEB, box(7, 3, all.substring(0, 8) + all.substring(90)))
                .segment(0xEB, box(7, 2, all.substring(0, 8) + all.substring(50, 90)))));

        assertThat(seen.values("credentials")).containsExactly(all);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_manifest_store_longer_than_a_single_value_may_be_is_joined() {
        String all = new String(store(600_000).bytes(), StandardCharsets.ISO_8859_1);
        Raw segments = Raw.of();
        int number = 1;
        for (int at = 0; at < all.length(); at += 60_000, number++) {
            String part = all.substring(at, Math.min(all.length(), at + 60_000));
            segments.segment(0xEB, box(1, number, at == 0 ? part : all.substring(0, 8) + part));
        }
        Recording seen = Recording.of(with(segments));

        assertThat(seen.values("credentials")).containsExactly(all);
    }

    @Test
    void boxes_of_other_instances_and_types_are_kept_apart() {
        String all = new String(store(4).bytes(), StandardCharsets.ISO_8859_1);
        Recording seen = Recording.of(with(Raw.of()
                .segment(0xEB, box(2, 1, all.replace("jumdc2pa", "jumdjson")))
                .segment(0xEB, box(3, 1, all))
                .segment(0xEB, box(3, 1, all.replace("jumb", "LDR ")))));

        assertThat(seen.values("credentials")).containsExactly(all);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_manifest_store_with_a_piece_missing_is_told_as_unreadable() {
        String all = new String(store(100).bytes(), StandardCharsets.ISO_8859_1);
        Raw first = box(7, 1, all.substring(0, 50));
        Raw last = box(7, 3, all.substring(0, 8) + all.substring(90));

        assertThat(Recording.of(with(Raw.of().segment(0xEB, first))).fault()).contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(with(Raw.of().segment(0xEB, last))).fault()).contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(with(Raw.of().segment(0xEB, first).segment(0xEB, last)))
                        .fault())
                .contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void what_looks_like_a_segment_in_the_data_of_a_scan_is_none() {
        byte[] comment = Raw.of().segment(0xFE, Raw.of().latin("no")).bytes();
        Raw data = Raw.of();
        for (byte one : comment) {
            data.u8(one);
            if (one == (byte) 0xFF) {
                data.u8(0);
            }
        }
        Recording seen = Recording.of(end(scan(start()).raw(data)));

        assertThat(seen.told()).isEmpty();
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void segments_between_and_behind_the_scans_are_read() {
        Raw two = scan(scan(start()).segment(0xFE, Raw.of().latin("between")))
                .segment(0xFE, Raw.of().latin("behind"));
        Recording seen = Recording.of(
                two.u8(0xFF, 0xFF, 0xFF).u8(0xD9).latin("AIGC{} \u00FF\u00FE").bytes());

        assertThat(seen.values("comment")).containsExactly("between", "behind");
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_marker_on_the_edge_of_what_is_looked_at_at_once_is_seen() {
        for (int size = 1 << 12; size < (1 << 12) + 8; size++) {
            byte[] file = end(start().segment(0xDA, Raw.of())
                    .raw(new byte[size - 3])
                    .segment(0xFE, Raw.of().latin("x")));

            assertThat(Recording.of(file).values("comment")).containsExactly("x");
        }
    }

    @Test
    void an_image_of_more_bytes_than_may_be_read_is_looked_through() {
        byte[] file = end(start().segment(0xDA, Raw.of())
                .raw(new byte[20 << 20])
                .segment(0xFE, Raw.of().latin("x")));

        assertThat(Recording.of(file).values("comment")).containsExactly("x");
        assertThat(Recording.of(file, narrow()).fault()).contains(Unreadable.Cause.LIMIT);
    }

    private static InspectionLimits narrow() {
        InspectionLimits wide = InspectionLimits.ORDINARY;
        return new InspectionLimits(
                wide.value(), wide.inflated(), wide.structures(), wide.depth(), wide.read(), 1 << 20, wide.time());
    }

    @Test
    void an_image_without_an_end_is_cut_off_and_keeps_what_was_seen() {
        Recording seen =
                Recording.of(scan(start().segment(0xE1, packet("<x/>"))).bytes());

        assertThat(seen.fault()).contains(Unreadable.Cause.TRUNCATED);
        assertThat(seen.values("xmp")).containsExactly("<x/>");
    }

    @Test
    void a_stray_byte_between_segments_is_told() {
        assertThat(Recording.of(end(start().segment(0xE0, Raw.of()).u8(0))).fault())
                .contains(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(end(start().u8(0xFF, 0xE0).u16(1))).fault()).contains(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(end(scan(start()).u8(0xFF, 0xD8))).fault()).contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void a_flood_of_segments_or_of_filling_ends_at_the_limit() {
        byte[] filling = new byte[100_000];
        Arrays.fill(filling, (byte) 0xFF);
        Raw many = start();
        for (int i = 0; i < 30_000; i++) {
            many.segment(0xE0, Raw.of());
        }

        assertThat(Recording.of(end(start().raw(filling))).fault()).contains(Unreadable.Cause.LIMIT);
        assertThat(Recording.of(end(many)).fault()).contains(Unreadable.Cause.LIMIT);
    }

    @Test
    void no_damage_throws() {
        String all = new String(store(30).bytes(), StandardCharsets.ISO_8859_1);
        byte[] file = with(Raw.of()
                .segment(0xE1, packet("<a xmpNote:HasExtendedXMP=\"" + DIGEST + "\"/>"))
                .segment(0xE1, more(DIGEST, 4, 0, "abcd"))
                .segment(0xEB, box(1, 1, all.substring(0, 40)))
                .segment(0xEB, box(1, 2, all.substring(0, 8) + all.substring(40)))
                .segment(0xFE, Raw.of().latin("x")));

        assertThat(Recording.of(file).fault()).isEmpty();
        Cut.everywhere(file, Unreadable.Cause.TRUNCATED);
        Cut.lying(file);
    }
}

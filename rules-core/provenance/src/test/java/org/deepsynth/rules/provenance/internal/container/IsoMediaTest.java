package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.box;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.hex;
import static org.deepsynth.rules.provenance.made.Built.u16;
import static org.deepsynth.rules.provenance.made.Built.u32;
import static org.deepsynth.rules.provenance.made.Built.u64;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoMediaTest {

    static final byte[] FTYP = box("ftyp", "isom", u32(512), "isom", "mp42");

    static final byte[] MDAT = box("mdat", "some media data");

    static byte[] data(String text) {
        return box("data", u32(1), u32(0), text);
    }

    static byte[] keys(String... names) {
        byte[] all = cat(u32(0), u32(names.length));
        for (String name : names) {
            all = cat(all, box("mdta", name));
        }
        return box("keys", all);
    }

    static byte[] item(int index, Object... parts) {
        byte[] data = cat(parts);
        return cat(u32(8 + data.length), u32(index), data);
    }

    static byte[] handler(String type) {
        return box("hdlr", u32(0), u32(0), type, new byte[13]);
    }

    static byte[] meta(Object... parts) {
        return box("meta", u32(0), cat(parts));
    }

    /** The place of the practice guide. */
    static byte[] guide() {
        return meta(handler("mdta"), keys("encoder", "AIGC"), box("ilst", item(1, data("Lavf")), item(2, data(LABEL))));
    }

    static Recording film(Object... moov) throws IOException {
        return Recording.of(cat(FTYP, box("moov", moov), MDAT));
    }

    private static void found(Recording seen, String place, boolean named) {
        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.told().get(0).place().name()).isEqualTo(place);
        assertThat(seen.told().get(0).place().named()).isEqualTo(named);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void the_key_of_the_guide_is_found() throws Exception {
        found(film(box("udta", guide())), "moov/udta/meta AIGC", true);
    }

    @Test
    void a_place_is_that_of_the_item_in_the_file() throws Exception {
        byte[] file = cat(FTYP, box("moov", box("udta", guide())), MDAT);

        var place = Recording.of(file).told().get(0).place();

        assertThat(Arrays.copyOfRange(file, (int) place.offset(), (int) (place.offset() + place.length())))
                .isEqualTo(item(2, data(LABEL)));
    }

    @Test
    void a_meta_box_of_quicktime_without_version_is_read() throws Exception {
        byte[] plain = box("meta", handler("mdta"), keys("AIGC"), box("ilst", item(1, data(LABEL))));

        found(film(box("udta", plain)), "moov/udta/meta AIGC", true);
    }

    @Test
    void a_meta_box_directly_in_moov_is_an_unusual_place() throws Exception {
        found(film(guide()), "moov/meta AIGC", false);
    }

    @Test
    void an_item_without_a_key_is_told_as_a_free_text() throws Exception {
        Recording seen = film(box("udta", meta(handler("mdta"), box("ilst", item(1, data(LABEL))))));

        assertThat(seen.values("comment")).containsExactly(LABEL);
    }

    @Test
    void a_key_of_another_namespace_takes_a_number_and_is_not_ours() throws Exception {
        byte[] keys = box("keys", u32(0), u32(2), box("udta", "AIGC"), box("mdta", "AIGC"));

        Recording seen = film(box("udta", meta(keys, box("ilst", item(1, data("x")), item(2, data(LABEL))))));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.values("comment")).isEmpty();
    }

    @Test
    void a_free_form_of_itunes_is_found() throws Exception {
        byte[] free = box("----", box("mean", u32(0), "com.apple.iTunes"), box("name", u32(0), "AIGC"), data(LABEL));

        found(film(box("udta", meta(handler("mdir"), box("ilst", free)))), "moov/udta/meta ---- AIGC", false);
    }

    @Test
    void a_free_form_of_another_name_is_none() throws Exception {
        byte[] free = box("----", box("name", u32(0), "AIGCX"), data(LABEL));

        assertThat(film(box("udta", meta(box("ilst", free)))).absent()).isTrue();
    }

    @Test
    void a_value_in_utf_16_is_told_in_utf_8() throws Exception {
        byte[] wide = box("data", u32(2), u32(0), LABEL.getBytes(java.nio.charset.StandardCharsets.UTF_16BE));

        Recording seen = film(box("udta", meta(keys("AIGC"), box("ilst", item(1, wide)))));

        assertThat(seen.labels()).containsExactly(LABEL);
    }

    @Test
    void an_item_without_a_value_is_an_empty_label() throws Exception {
        assertThat(film(box("udta", meta(keys("AIGC"), box("ilst", item(1))))).labels())
                .containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AIGC", "udta/AIGC", "moov/AIGC", "moov/udta/AIGC"})
    void a_box_that_is_the_label_is_found(String path) throws Exception {
        byte[] box = box("AIGC", LABEL);
        String[] way = path.split("/");
        for (int i = way.length - 2; i >= 0; i--) {
            box = box(way[i], box);
        }

        found(Recording.of(cat(FTYP, box("moov", box("mvhd")), box, MDAT)), path, false);
    }

    @Test
    void a_box_that_is_the_label_may_have_version_and_flags() throws Exception {
        found(film(box("AIGC", u32(0), LABEL)), "moov/AIGC", false);
    }

    @Test
    void xmp_is_found_in_boxes_with_its_uuid_and_in_user_data() throws Exception {
        byte[] uuid = box("uuid", hex("be7acfcb-97a9-42e8-9c71-999491e3afac"), "<x:xmpmeta/>");

        Recording seen = Recording.of(cat(FTYP, box("moov", uuid, box("udta", box("XMP_", "<udta/>"))), MDAT, uuid));

        assertThat(seen.values("xmp")).containsExactly("<x:xmpmeta/>", "<udta/>", "<x:xmpmeta/>");
        assertThat(seen.told())
                .extracting(told -> told.place().name())
                .containsExactly("moov/uuid XMP", "moov/udta/XMP_", "uuid XMP");
    }

    @Test
    void credentials_are_found_behind_their_purpose_and_offset() throws Exception {
        byte[] store = box("jumb", box("jumd", "c2pa"));
        byte[] uuid = hex("d8fec3d6-1b0e-483c-9297-5828877ec481");
        byte[] manifest = box("uuid", uuid, u32(0), "manifest\0", u64(0), store);
        byte[] hashes = box("uuid", uuid, u32(0), "merkle\0", "hashes");

        Recording seen = Recording.of(cat(FTYP, manifest, box("moov"), hashes, MDAT));

        assertThat(seen.values("credentials")).containsExactly(new String(store, "ISO-8859-1"));
    }

    @Test
    void a_compressed_moov_is_read_and_placed_as_a_whole() throws Exception {
        byte[] moov = box("moov", box("udta", guide()));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(moov);
        }
        byte[] cmov = box("cmov", box("dcom", "zlib"), box("cmvd", u32(moov.length), packed.toByteArray()));

        Recording seen = film(cmov);

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.told().get(0).place().offset()).isEqualTo(FTYP.length + 8);
        assertThat(seen.told().get(0).place().length()).isEqualTo(cmov.length);
    }

    @Test
    void sizes_of_eight_bytes_and_up_to_the_end_are_understood() throws Exception {
        byte[] large = cat(u32(1), "mdat", u64(16 + 5), "media");
        byte[] moov = cat(u32(0), "moov", box("udta", guide()));

        assertThat(Recording.of(cat(FTYP, large, moov)).labels()).containsExactly(LABEL);
    }

    @Test
    void user_data_may_be_closed_by_four_zeros() throws Exception {
        found(film(box("udta", guide(), u32(0))), "moov/udta/meta AIGC", true);
    }

    @Test
    void what_is_broken_does_not_hide_what_can_be_read() throws Exception {
        byte[] broken = box("udta", u32(4000), "meta");

        Recording seen = film(broken, box("udta", guide()));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource({
        "isom, isom, MP4", "mp42, isom, MP4", "dash, iso6, MP4", "3gp5, 3gp4, MP4", "'qt  ', 'qt  ', MOV",
                "'M4A ', isom, M4A",
        "heic, mif1, HEIF", "mif1, heic, HEIF", "avif, mif1, AVIF", "mif1, avif, AVIF", "avis, msf1, AVIF",
                "xxxx, mp41, MP4"
    })
    void brands_tell_the_kind(String major, String compatible, FileKind kind) throws Exception {
        assertThat(Recording.of(box("ftyp", major, u32(0), compatible)).kind()).hasValue(kind);
    }

    @ParameterizedTest
    @CsvSource({"'crx ', isom", "abcd, efgh"})
    void unknown_brands_are_not_supported(String major, String compatible) throws Exception {
        assertThat(Recording.of(box("ftyp", major, u32(0), compatible)).kind()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"moov", "mdat", "wide", "free", "skip"})
    void an_old_film_of_quicktime_has_no_ftyp(String first) throws Exception {
        byte[] start = first.equals("moov") ? new byte[0] : box(first, new byte[12]);

        Recording seen = Recording.of(cat(start, box("moov", box("udta", guide())), MDAT));

        assertThat(seen.kind()).hasValue(FileKind.MOV);
        assertThat(seen.labels()).containsExactly(LABEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"carefree people read on and on, without any end", "citywide news", "free", "\0\0\0\0wide"})
    void words_do_not_make_a_film(String text) throws Exception {
        assertThat(Recording.of(cat(text)).kind().filter(kind -> kind != FileKind.TEXT))
                .isEmpty();
    }

    @Test
    void a_film_without_moov_is_cut_and_not_unlabelled() throws Exception {
        assertThat(Recording.of(cat(FTYP, MDAT)).fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_film_without_marks_is_read_to_its_end() throws Exception {
        assertThat(film(box("mvhd", new byte[100]), box("trak", new byte[50])).absent())
                .isTrue();
    }

    @Test
    void a_film_cut_anywhere_is_never_unlabelled() throws Exception {
        byte[] file = cat(FTYP, MDAT, box("moov", box("mvhd", new byte[20]), box("udta", guide())));
        for (int length = 0; length < file.length; length++) {
            Recording seen = Recording.of(Arrays.copyOf(file, length));

            assertThat(seen.absent()).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void no_single_changed_byte_makes_it_fail() throws Exception {
        byte[] file = cat(FTYP, box("moov", box("udta", guide()), box("cmov", box("dcom", "zlib"), box("cmvd"))), MDAT);
        for (int at = 0; at < file.length; at += Effort.step()) {
            for (int value : new int[] {0, 1, 7, 0x7F, 0x80, 0xFF}) {
                byte[] changed = file.clone();
                changed[at] = (byte) value;
                Recording.of(changed);
            }
        }
    }

    @Test
    void boxes_in_boxes_end_at_a_limit() throws Exception {
        byte[] nest = box("udta", guide());
        for (int i = 0; i < 3000; i++) {
            nest = box(i % 2 == 0 ? "moov" : "udta", nest);
        }

        assertThat(Recording.of(cat(FTYP, nest)).fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void a_flood_of_boxes_ends_at_a_limit() throws Exception {
        byte[] flood = new byte[8 * 20_001];
        for (int i = 0; i < flood.length; i += 8) {
            System.arraycopy(box("free"), 0, flood, i, 8);
        }

        assertThat(Recording.of(cat(FTYP, box("moov"), flood)).fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void a_value_that_is_too_long_is_told_as_a_limit() throws Exception {
        byte[] long_ = data("x".repeat(300 << 10));

        Recording seen = film(box("udta", meta(keys("AIGC"), box("ilst", item(1, long_)))));

        assertThat(seen.fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void more_keys_than_there_are_bytes_end_it() throws Exception {
        byte[] lie = box("keys", u32(0), u32(0xFFFFFFFFL), box("mdta", "AIGC"));

        Recording seen = film(box("udta", meta(lie, box("ilst", item(1, data(LABEL))))));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_size_smaller_than_a_header_is_broken() throws Exception {
        assertThat(Recording.of(cat(FTYP, u32(7), "moov", u16(0))).fault()).hasValue(Unreadable.Cause.BROKEN);
    }
}

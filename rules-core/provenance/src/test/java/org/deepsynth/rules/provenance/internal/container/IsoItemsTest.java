package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.box;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.u16;
import static org.deepsynth.rules.provenance.made.Built.u32;
import static org.deepsynth.rules.provenance.made.Built.u64;

import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures with items: HEIF and AVIF. */
class IsoItemsTest {

    private static final String XMP = "<x:xmpmeta>label</x:xmpmeta>";

    private static final byte[] FTYP = box("ftyp", "heic", u32(0), "mif1", "heic");

    private static byte[] mime(int id, String type) {
        return box("infe", 2, 0, 0, 0, u16(id), u16(0), "mime", "name\0" + type + "\0");
    }

    private static byte[] exif(int id) {
        return box("infe", 2, 0, 0, 0, u16(id), u16(0), "Exif", "\0");
    }

    private static byte[] iinf(byte[]... entries) {
        return box("iinf", u32(0), u16(entries.length), cat((Object[]) entries));
    }

    /** An iloc box of version 1 with numbers of four bytes: for each item its id, the method, and pairs of offset and length. */
    private static byte[] iloc(long[]... items) {
        byte[] all = cat(1, 0, 0, 0, 0x44, 0x00, u16(items.length));
        for (long[] item : items) {
            all = cat(all, u16((int) item[0]), u16((int) item[1]), u16(0), u16((item.length - 2) / 2));
            for (int i = 2; i < item.length; i++) {
                all = cat(all, u32(item[i]));
            }
        }
        return box("iloc", all);
    }

    private static byte[] picture(byte[]... parts) {
        return cat(FTYP, box("meta", u32(0), IsoMediaTest.handler("pict"), cat((Object[]) parts)));
    }

    /** The XMP in a mdat box behind the meta box. */
    private static byte[] withXmp(byte[] info, int version, int sizes) {
        long[] where = {0};
        byte[] file = {};
        for (int pass = 0; pass < 2; pass++) {
            byte[] head = picture(iinf(info), located(version, sizes, where[0]));
            where[0] = head.length + 8;
            file = cat(head, box("mdat", XMP));
        }
        return file;
    }

    private static byte[] located(int version, int size, long at) {
        byte[] id = version == 2 ? u32(1) : u16(1);
        byte[] count = version == 2 ? u32(1) : u16(1);
        byte[] method = version == 0 ? new byte[0] : u16(0);
        byte[] extent = size == 8 ? cat(u64(at), u64(XMP.length())) : cat(u32(at), u32(XMP.length()));
        return box("iloc", version, 0, 0, 0, size << 4 | size, 0, count, id, method, u16(0), u16(1), extent);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void xmp_is_found_with_all_versions_of_places(int version) throws Exception {
        for (int size : new int[] {4, 8}) {
            byte[] file = withXmp(mime(1, "application/rdf+xml"), version, size);

            Recording seen = Recording.of(file);

            assertThat(seen.kind()).hasValue(FileKind.HEIF);
            assertThat(seen.values("xmp")).containsExactly(XMP);
            assertThat(seen.fault()).isEmpty();
            assertThat(seen.told().get(0).place()).satisfies(place -> {
                assertThat(place.name()).isEqualTo("meta item 1 application/rdf+xml");
                assertThat(place.offset()).isEqualTo(file.length - XMP.length());
                assertThat(place.length()).isEqualTo(XMP.length());
            });
        }
    }

    @Test
    void an_item_may_lie_in_the_meta_box_and_in_parts() throws Exception {
        byte[] idat = box("idat", "--<x:xmp--meta>label</x:xmpmeta>");

        Recording seen = Recording.of(
                picture(idat, iinf(mime(7, "application/rdf+xml")), iloc(new long[] {7, 1, 2, 6, 10, 22})));

        assertThat(seen.values("xmp")).containsExactly(XMP);
    }

    @Test
    void a_length_of_zero_means_up_to_the_end() throws Exception {
        Recording seen = Recording.of(
                picture(iloc(new long[] {7, 1, 0, 0}), iinf(mime(7, "application/rdf+xml")), box("idat", XMP)));

        assertThat(seen.values("xmp")).containsExactly(XMP);
    }

    @Test
    void exif_begins_where_its_first_four_bytes_tell() throws Exception {
        byte[] idat = box("idat", u32(6), "Exif\0\0", "II*\0tiff");

        Recording seen = Recording.of(picture(idat, iinf(exif(2)), iloc(new long[] {2, 1, 0, 18})));

        assertThat(seen.values("exif")).containsExactly("II*\0tiff");
    }

    @Test
    void other_items_are_left_alone() throws Exception {
        Recording seen = Recording.of(
                picture(box("idat", XMP), iinf(mime(7, "application/json")), iloc(new long[] {7, 1, 0, 4})));

        assertThat(seen.absent()).isTrue();
    }

    @Test
    void a_picture_without_meta_is_cut_and_not_unlabelled() throws Exception {
        assertThat(Recording.of(cat(FTYP, box("mdat", "x"))).fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_protected_item_is_told_as_encrypted() throws Exception {
        byte[] secret = box("infe", 2, 0, 0, 0, u16(1), u16(1), "mime", "\0application/rdf+xml\0");

        assertThat(Recording.of(withXmp(secret, 1, 4)).fault()).hasValue(Unreadable.Cause.ENCRYPTED);
    }

    @Test
    void items_that_are_not_read_are_told() throws Exception {
        byte[] packed = box("infe", 2, 0, 0, 0, u16(1), u16(0), "mime", "\0application/rdf+xml\0gzip\0");

        assertThat(Recording.of(withXmp(packed, 1, 4)).fault()).hasValue(Unreadable.Cause.UNSUPPORTED);
        assertThat(Recording.of(picture(iinf(exif(2)), iloc(new long[] {2, 2, 0, 1})))
                        .fault())
                .hasValue(Unreadable.Cause.UNSUPPORTED);
    }

    @Test
    void an_item_without_a_place_or_with_one_outside_is_told() throws Exception {
        assertThat(Recording.of(picture(iinf(exif(2)))).fault()).hasValue(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(picture(iinf(exif(2)), iloc(new long[] {2, 0, 0xFFFFFFF0L, 0xFFFFFFF0L})))
                        .fault())
                .hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_picture_whose_pixels_are_missing_is_cut_and_not_unlabelled() throws Exception {
        byte[] head = picture(iinf(mime(1, "image/other")), iloc(new long[] {1, 0, 200, 100}));

        assertThat(Recording.of(head).fault()).hasValue(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(cat(head, box("mdat", new byte[200]))).absent()).isTrue();
    }

    @Test
    void many_parts_do_not_make_a_value_longer_than_the_limit() throws Exception {
        long[] item = new long[2 + 2 * 500];
        item[0] = 7;
        item[1] = 1;
        for (int i = 2; i < item.length; i += 2) {
            item[i + 1] = 1000;
        }
        byte[] file = picture(iinf(mime(7, "application/rdf+xml")), iloc(item), box("idat", new byte[1000]));

        assertThat(Recording.of(file).fault()).hasValue(Unreadable.Cause.LIMIT);
    }

    @Test
    void a_picture_cut_anywhere_is_never_unlabelled_and_never_fails() throws Exception {
        byte[] file = withXmp(mime(1, "application/rdf+xml"), 1, 4);
        for (int at = 0; at < file.length; at += Effort.step()) {
            assertThat(Recording.of(Arrays.copyOf(file, at)).absent())
                    .as("%d bytes", at)
                    .isFalse();
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = file.clone();
                changed[at] = (byte) value;
                Recording.of(changed);
            }
        }
    }
}

package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.u32le;

import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OggTest {

    private static final byte[] AIGC = FlacTest.comments("TITLE=x", "aigc=" + LABEL);

    private static final byte[] NONE = FlacTest.comments("TITLE=x");

    /** A page with one piece of a packet; one that goes on must have a multiple of 255 bytes. */
    private static byte[] page(int flags, int serial, int number, boolean open, Object... parts) {
        byte[] data = cat(parts);
        byte[] sizes = new byte[data.length / 255 + (open ? 0 : 1)];
        Arrays.fill(sizes, (byte) 255);
        if (!open) {
            sizes[sizes.length - 1] = (byte) (data.length % 255);
        }
        return cat("OggS", 0, flags, new byte[8], u32le(serial), u32le(number), new byte[4], sizes.length, sizes, data);
    }

    private static byte[] stream(int serial, String id, String head, byte[] comments) {
        return cat(
                page(2, serial, 0, false, id),
                page(0, serial, 1, false, head, comments),
                page(4, serial, 2, false, "sound"));
    }

    private static byte[] vorbis(int serial, byte[] comments) {
        return stream(serial, "\u0001vorbis", "\u0003vorbis", comments);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0001vorbis......', '\u0003vorbis'",
        "OpusHead...., OpusTags",
        "'\u0080theora...', '\u0081theora'",
        "'Speex   1.2', ''",
        "'OVP80\u0001..', 'OVP80\u0002 '"
    })
    void comments_stand_in_the_second_packet(String id, String head) throws Exception {
        Recording seen = Recording.of(stream(7, id, head, AIGC));

        assertThat(seen.kind()).hasValue(FileKind.OGG);
        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.told().get(0).place().name()).isEqualTo("comment header AIGC");
        assertThat(seen.told().get(0).place().named()).isTrue();
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_packet_may_go_over_pages_of_two_streams() throws Exception {
        byte[] comments = cat("\u0003vorbis", FlacTest.comments("P=" + "x".repeat(255 * 3), "AIGC=" + LABEL));
        byte[] file = cat(
                page(2, 1, 0, false, "\u0001vorbis"),
                page(2, 2, 0, false, "OpusHead"),
                page(0, 1, 1, true, Arrays.copyOf(comments, 510)),
                page(0, 2, 1, false, "OpusTags", NONE),
                page(1, 1, 2, true, Arrays.copyOfRange(comments, 510, 765)),
                page(1, 1, 3, false, Arrays.copyOfRange(comments, 765, comments.length)),
                page(4, 2, 2, false, "sound"));

        Recording seen = Recording.of(file);

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void flac_in_ogg_has_a_packet_for_each_block() throws Exception {
        byte[] file = cat(
                page(2, 1, 0, false, "\u007fFLAC\u0001\0\0\u0002fLaC", FlacTest.block(0, new byte[34])),
                page(0, 1, 1, false, FlacTest.block(4, AIGC)),
                page(0, 1, 2, false, FlacTest.block(0x81, new byte[5])),
                page(4, 1, 3, false, "sound"));

        assertThat(Recording.of(file).labels()).containsExactly(LABEL);
        assertThat(Recording.of(file).fault()).isEmpty();
    }

    @Test
    void a_second_stream_behind_the_first_is_read() throws Exception {
        assertThat(Recording.of(cat(vorbis(1, NONE), vorbis(2, AIGC))).labels()).containsExactly(LABEL);
    }

    @Test
    void a_stream_of_an_unknown_kind_is_not_unlabelled() throws Exception {
        assertThat(Recording.of(stream(1, "unheard of", "", NONE)).fault()).hasValue(Unreadable.Cause.UNSUPPORTED);
    }

    @Test
    void a_stream_without_a_label_is_read_to_its_end() throws Exception {
        assertThat(Recording.of(vorbis(1, NONE)).absent()).isTrue();
    }

    @Test
    void a_missing_page_is_told() throws Exception {
        byte[] file = cat(page(2, 1, 0, false, "OpusHead"), page(0, 1, 2, false, "OpusTags", NONE));

        assertThat(Recording.of(file).fault()).hasValue(Unreadable.Cause.BROKEN);
    }

    @Test
    void a_file_cut_anywhere_is_truncated() throws Exception {
        byte[] file = cat(vorbis(1, NONE), page(4, 1, 3, false, new byte[700]));
        int sound = page(4, 1, 2, false, "sound").length;
        int whole = vorbis(1, NONE).length;
        for (int length = 6; length < file.length; length++) {
            // A file that ends between two pages behind the comments shows nothing of what is missing.
            boolean shown = length != whole && length != whole - sound;

            assertThat(Recording.of(Arrays.copyOf(file, length)).absent())
                    .as("%d bytes", length)
                    .isEqualTo(!shown);
        }
    }

    @Test
    void a_flood_of_pages_ends_at_a_limit() throws Exception {
        byte[] empty = page(0, 1, 1, true);
        byte[] flood = new byte[empty.length * 20_001];
        for (int i = 0; i < 20_001; i++) {
            System.arraycopy(empty, 0, flood, i * empty.length, empty.length);
        }

        assertThat(Recording.of(cat(page(2, 2, 0, false, "\u0001vorbis"), page(2, 1, 0, false, "OpusHead"), flood))
                        .fault())
                .isPresent();
    }

    @Test
    void no_single_changed_byte_makes_it_fail() throws Exception {
        byte[] file = cat(vorbis(1, AIGC), vorbis(2, NONE));
        for (int at = 0; at < file.length; at += Effort.step()) {
            for (int value : new int[] {0, 1, 2, 0x7F, 0x80, 0xFE, 0xFF}) {
                byte[] changed = file.clone();
                changed[at] = (byte) value;
                Recording.of(changed);
            }
        }
    }
}

package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.hex;
import static org.deepsynth.rules.provenance.made.Built.u32;
import static org.deepsynth.rules.provenance.made.Built.u32le;

import java.util.Arrays;
import java.util.Random;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;

class Mp3Test {

    /** Frames of MPEG-1, 128 kbit/s, 44.1 kHz: 417 bytes each. */
    static final byte[] SOUND = frames(8);

    static byte[] frames(int count) {
        byte[] sound = {};
        for (int i = 0; i < count; i++) {
            sound = cat(sound, hex("FFFB9000"), new byte[413]);
        }
        return sound;
    }

    private static byte[] ape(String key, String value) {
        byte[] items = cat(u32le(value.length()), u32le(0), key, 0, value);
        byte[] ends = cat(u32le(2000), u32le(items.length + 32), u32le(1), u32le(0), new byte[8]);
        return cat("APETAGEX", ends, items, "APETAGEX", ends);
    }

    private static byte[] info(long bytes) {
        byte[] first = frames(1);
        byte[] note = cat("Info", u32(3), u32(8), u32(bytes));
        System.arraycopy(note, 0, first, 36, note.length);
        return first;
    }

    @Test
    void two_frames_that_agree_are_an_mp3() throws Exception {
        assertThat(Recording.of(frames(2)).kind()).hasValue(FileKind.MP3);
        assertThat(Recording.of(frames(2)).absent()).isTrue();
    }

    @Test
    void one_sync_alone_is_none() throws Exception {
        assertThat(Recording.of(frames(1)).kind()).isEmpty();
        assertThat(Recording.of(cat(frames(1), hex("FFFB9400"), new byte[413])).kind())
                .isEmpty();
    }

    @Test
    void noise_and_aac_are_none() throws Exception {
        Random random = new Random(45438);
        for (int i = 0; i < Effort.rounds(2000); i++) {
            byte[] noise = new byte[2000];
            random.nextBytes(noise);
            noise[0] = (byte) 0xFF;
            noise[1] = (byte) 0xFB;
            assertThat(Recording.of(noise).kind()).isEmpty();
        }
        byte[] aac = cat(hex("FFF15080017FFC"), new byte[4], hex("FFF15080017FFC"), new byte[4]);
        assertThat(Recording.of(aac).kind()).isEmpty();
        assertThat(Recording.of(cat(Id3Test.tag(3, 0, Id3Test.label(3)), aac, new byte[4000]))
                        .kind())
                .isEmpty();
    }

    @Test
    void sound_may_begin_behind_a_gap_after_the_tag() throws Exception {
        Recording seen = Recording.of(cat(Id3Test.tag(3, 0, Id3Test.label(3)), new byte[1500], SOUND));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void several_tags_in_front_are_all_read() throws Exception {
        Recording seen =
                Recording.of(cat(Id3Test.tag(3, 0, Id3Test.label(3)), Id3Test.tag(4, 0, Id3Test.label(4)), SOUND));

        assertThat(seen.labels()).containsExactly(LABEL, LABEL);
    }

    @Test
    void ape_at_the_end_is_an_unusual_place() throws Exception {
        byte[] file = cat(SOUND, ape("aigc", LABEL), "TAG", new byte[125]);

        Recording seen = Recording.of(file);

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.told().get(0).place().named()).isFalse();
        assertThat(seen.told().get(0).place().offset()).isEqualTo(SOUND.length + 32);
    }

    @Test
    void a_tag_with_footer_at_the_end_is_read() throws Exception {
        byte[] label = Id3Test.label(4);
        byte[] sizes = Id3Test.syncsafe(label.length);

        Recording seen =
                Recording.of(cat(SOUND, "ID3", 4, 0, 0x10, sizes, label, "3DI", 4, 0, 0x10, sizes, ape("Artist", "x")));

        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void tags_at_the_end_that_lie_are_told() throws Exception {
        byte[] ape = ape("AIGC", LABEL);
        byte[] small = cat(SOUND, ape);
        byte[] large = small.clone();
        System.arraycopy(u32le(0), 0, small, small.length - 20, 4);
        System.arraycopy(u32le(-1), 0, large, large.length - 20, 4);

        assertThat(Recording.of(small).fault()).hasValue(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(large).fault()).hasValue(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(cat(SOUND, "3DI", 4, 0, 0x10, hex("7F7F7F7F"))).fault())
                .hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_note_of_more_sound_than_there_is_shows_a_cut() throws Exception {
        assertThat(Recording.of(cat(info(9 * 417), SOUND)).absent()).isTrue();
        assertThat(Recording.of(cat(info(20 * 417), SOUND)).fault()).hasValue(Unreadable.Cause.TRUNCATED);
    }

    @Test
    void a_file_cut_in_its_tag_is_never_unlabelled() throws Exception {
        byte[] file = cat(Id3Test.tag(3, 0, Id3Test.frame(3, "TIT2", 0, 0, "title"), Id3Test.label(3)), SOUND);
        for (int length = 0; length < file.length - SOUND.length + 800; length++) {
            assertThat(Recording.of(Arrays.copyOf(file, length)).absent())
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    @Test
    void an_unlabelled_file_cut_before_its_sound_is_truncated() throws Exception {
        byte[] tag = Id3Test.tag(3, 0, Id3Test.frame(3, "TIT2", 0, 0, "title"));

        assertThat(Recording.of(tag).fault()).hasValue(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(cat(tag, frames(1))).fault()).hasValue(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(cat(tag, SOUND)).absent()).isTrue();
    }
}

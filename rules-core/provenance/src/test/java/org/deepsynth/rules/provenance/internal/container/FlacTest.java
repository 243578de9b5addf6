package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.deepsynth.rules.provenance.made.Built.cat;
import static org.deepsynth.rules.provenance.made.Built.hex;
import static org.deepsynth.rules.provenance.made.Built.u24;
import static org.deepsynth.rules.provenance.made.Built.u32le;

import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.junit.jupiter.api.Test;

class FlacTest {

    private static final byte[] SOUND = cat(hex("FFF8C908"), new byte[20]);

    static byte[] block(int type, Object... parts) {
        byte[] data = cat(parts);
        return cat(type, u24(data.length), data);
    }

    static byte[] comments(String... comments) {
        byte[] all = cat(u32le(4), "acme", u32le(comments.length));
        for (String comment : comments) {
            all = cat(all, u32le(comment.length()), comment);
        }
        return all;
    }

    private static final byte[] INFO = block(0, new byte[34]);

    @Test
    void a_comment_is_found_whatever_the_case_of_its_key() throws Exception {
        for (String key : new String[] {"AIGC", "aigc", "Aigc"}) {
            byte[] block = block(4, comments("TITLE=x", key + "=" + LABEL, "DESCRIPTION=text"));

            Recording seen = Recording.of(cat("fLaC", INFO, block, block(0x81, new byte[9]), SOUND));

            assertThat(seen.kind()).hasValue(FileKind.FLAC);
            assertThat(seen.labels()).containsExactly(LABEL);
            assertThat(seen.values("comment")).containsExactly("text");
            assertThat(seen.told().get(0).place().name()).isEqualTo("VORBIS_COMMENT AIGC");
            assertThat(seen.told().get(0).place().named()).isTrue();
            assertThat(seen.fault()).isEmpty();
        }
    }

    @Test
    void id3_in_front_is_read_as_an_unusual_place() throws Exception {
        Recording seen =
                Recording.of(cat(Id3Test.tag(3, 0, Id3Test.label(3)), "fLaC", block(0x80, new byte[34]), SOUND));

        assertThat(seen.kind()).hasValue(FileKind.FLAC);
        assertThat(seen.labels()).containsExactly(LABEL);
        assertThat(seen.told().get(0).place().named()).isFalse();
    }

    @Test
    void a_large_picture_is_skipped() throws Exception {
        byte[] picture = block(6, new byte[5 << 20]);

        assertThat(Recording.of(cat("fLaC", INFO, picture, block(0x84, comments("AIGC=" + LABEL)), SOUND))
                        .labels())
                .containsExactly(LABEL);
    }

    @Test
    void a_key_without_value_is_an_empty_label_and_a_longer_key_is_none() throws Exception {
        assertThat(Recording.of(cat("fLaC", INFO, block(0x84, comments("AIGC=")), SOUND))
                        .labels())
                .containsExactly("");
        assertThat(Recording.of(cat("fLaC", INFO, block(0x84, comments("AIGC2=x", "AIGC")), SOUND))
                        .absent())
                .isTrue();
    }

    @Test
    void comments_that_lie_are_told() throws Exception {
        byte[] length = cat(u32le(0), u32le(1), u32le(-1), "AIGC=x");
        byte[] count = cat(u32le(0), u32le(-1), u32le(6), "AIGC=x");
        byte[] vendor = cat(u32le(-1), u32le(0));

        assertThat(Recording.of(cat("fLaC", block(0x84, length), SOUND)).fault())
                .hasValue(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(cat("fLaC", block(0x84, vendor), SOUND)).fault())
                .isPresent();
        assertThat(Recording.of(cat("fLaC", block(0x84, count), SOUND)).fault()).isPresent();
        assertThat(Recording.of(cat("fLaC", block(0x84, count), SOUND)).labels())
                .containsExactly("x");
    }

    @Test
    void a_file_cut_before_its_sound_is_never_unlabelled() throws Exception {
        byte[] head = cat("fLaC", INFO, block(0x84, comments("TITLE=x")));
        for (int length = 0; length <= head.length + 1; length++) {
            assertThat(Recording.of(Arrays.copyOf(cat(head, SOUND), length)).absent())
                    .as("%d bytes", length)
                    .isFalse();
        }
        assertThat(Recording.of(cat(head, SOUND)).absent()).isTrue();
    }
}

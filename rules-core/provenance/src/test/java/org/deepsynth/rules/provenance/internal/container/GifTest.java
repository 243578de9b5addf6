package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Raw;
import org.junit.jupiter.api.Test;

class GifTest {

    /** A screen of one pixel with a table of two colours. */
    private static byte[] with(Raw blocks) {
        return Raw.of()
                .latin("GIF89a")
                .u8(1, 0, 1, 0, 0x80, 0, 0)
                .raw(new byte[6])
                .raw(blocks)
                .u8(0x3B)
                .bytes();
    }

    private static Raw image() {
        return Raw.of()
                .u8(0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x81)
                .raw(new byte[12])
                .u8(2)
                .blocks(new byte[] {0x44, 1});
    }

    private static Raw application(String name) {
        return Raw.of().u8(0x21, 0xFF, 11).latin(name);
    }

    private static Raw xmp(String packet) {
        Raw raw = application("XMP DataXMP").utf8(packet).u8(1);
        for (int value = 0xFF; value >= 0; value--) {
            raw.u8(value);
        }
        return raw.u8(0);
    }

    private static Raw comment(String text) {
        return Raw.of().u8(0x21, 0xFE).blocks(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_packet_of_xmp_is_told_without_its_trailer_at_the_place_of_the_guide() {
        for (int length = 0; length < 300; length++) {
            String packet = "<a>" + "é1~".repeat(length) + "</a>";
            Recording seen = Recording.of(with(Raw.of().raw(image()).raw(xmp(packet))));

            assertThat(seen.kind()).contains(FileKind.GIF);
            assertThat(seen.fault()).isEmpty();
            assertThat(seen.told()).singleElement().satisfies(one -> {
                assertThat(one.value()).isEqualTo(packet);
                assertThat(one.place().named()).isTrue();
            });
        }
    }

    @Test
    void a_packet_that_was_written_in_blocks_is_joined() {
        String packet = "<a>" + "x".repeat(600) + "</a>";
        Recording seen = Recording.of(with(application("XMP DataXMP").blocks(packet.getBytes(StandardCharsets.UTF_8))));

        assertThat(seen.values("xmp")).containsExactly(packet);
    }

    @Test
    void comments_and_manifest_stores_are_joined_from_their_blocks() {
        String text = "{\"AIGC\":" + "x".repeat(300) + "}";
        Recording seen = Recording.of(with(Raw.of()
                .raw(application("NETSCAPE2.0").blocks(new byte[] {1, 0, 0}))
                .raw(comment(text))
                .raw(application("C2PA_GIF\u0001\0\0").blocks("b".repeat(1000).getBytes(StandardCharsets.UTF_8)))
                .raw(image())));

        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("comment")).containsExactly(text);
        assertThat(seen.values("credentials")).containsExactly("b".repeat(1000));
    }

    @Test
    void the_walk_goes_through_images_to_the_trailer_and_no_further() {
        byte[] file = Raw.of()
                .raw(with(Raw.of()
                        .raw(image())
                        .u8(0x21, 0xF9)
                        .blocks(new byte[4])
                        .raw(image())
                        .raw(comment("late"))))
                .raw(comment("behind"))
                .bytes();

        assertThat(Recording.of(file).values("comment")).containsExactly("late");
        assertThat(Recording.of(file).fault()).isEmpty();
    }

    @Test
    void an_image_of_more_blocks_than_there_may_be_parts_is_looked_through() {
        Raw large = Raw.of().u8(0x2C).raw(new byte[9]).u8(8).blocks(new byte[12 << 20]);

        assertThat(Recording.of(with(Raw.of().raw(large).raw(comment("x")))).values("comment"))
                .containsExactly("x");
    }

    @Test
    void a_file_without_a_trailer_is_cut_off() {
        byte[] file = with(comment("x"));
        byte[] stump = Arrays.copyOf(file, file.length - 1);

        assertThat(Recording.of(stump).fault()).contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(stump).values("comment")).containsExactly("x");
    }

    @Test
    void what_is_no_block_is_told() {
        assertThat(Recording.of(with(Raw.of().u8(0x42))).fault()).contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void no_damage_throws() {
        byte[] file = with(Raw.of()
                .raw(image())
                .raw(comment("x"))
                .raw(application("C2PA_GIF\u0001\0\0").blocks(new byte[3]))
                .raw(xmp("<a/>")));

        assertThat(Recording.of(file).fault()).isEmpty();
        Cut.everywhere(file, Unreadable.Cause.TRUNCATED);
        Cut.lying(file);
    }
}

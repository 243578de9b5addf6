package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Raw;
import org.junit.jupiter.api.Test;

class PngTest {

    private static byte[] with(Raw chunks) {
        return Raw.of()
                .latin("\u0089PNG\r\n\u001a\n")
                .chunk("IHDR", Raw.of().raw(new byte[13]))
                .raw(chunks)
                .chunk("IEND", Raw.of())
                .bytes();
    }

    private static Raw text(String keyword, String text) {
        return Raw.of().chunk("tEXt", Raw.of().latin(keyword + "\0" + text));
    }

    private static Raw packed(String keyword, byte[] text) {
        return Raw.of().chunk("zTXt", Raw.of().latin(keyword + "\0\0").raw(deflated(text)));
    }

    private static Raw international(String keyword, boolean packed, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Raw.of()
                .chunk(
                        "iTXt",
                        Raw.of()
                                .latin(keyword + "\0")
                                .u8(packed ? 1 : 0, 0)
                                .latin("zh\0")
                                .utf8("关键词\0")
                                .raw(packed ? deflated(utf8) : utf8));
    }

    private static byte[] deflated(byte[] text) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(all)) {
            deflater.write(text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return all.toByteArray();
    }

    private static String profile(String name, String data) {
        StringBuilder hex = new StringBuilder("\n" + name + "\n" + String.format("%8d", data.length()) + "\n");
        for (int i = 0; i < data.length(); i++) {
            hex.append(String.format("%02x", (int) data.charAt(i))).append(i % 36 == 35 ? "\n" : "");
        }
        return hex + "\n";
    }

    @Test
    void a_packet_of_xmp_is_told_and_only_in_itxt_at_the_place_of_the_guide() {
        Recording seen = Recording.of(with(Raw.of()
                .raw(international("XML:com.adobe.xmp", false, "<a/>"))
                .raw(international("XML:com.adobe.xmp", true, "<b/>"))
                .raw(text("XML:com.adobe.xmp", "<c/>"))
                .raw(packed("XML:com.adobe.xmp", "<d/>".getBytes(StandardCharsets.UTF_8)))));

        assertThat(seen.kind()).contains(FileKind.PNG);
        assertThat(seen.values("xmp")).containsExactly("<a/>", "<b/>", "<c/>", "<d/>");
        assertThat(seen.told().stream().map(one -> one.place().named())).containsExactly(true, true, false, false);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void a_label_is_told_from_each_kind_of_text() {
        Recording seen = Recording.of(with(Raw.of()
                .raw(text("AIGC", "{1}"))
                .raw(packed("AIGC", "{2}".getBytes(StandardCharsets.UTF_8)))
                .raw(international("AIGC", true, "{3}"))));

        assertThat(seen.values("label")).containsExactly("{1}", "{2}", "{3}");
        assertThat(seen.places("label")).containsExactly("tEXt AIGC", "zTXt AIGC", "iTXt AIGC");
    }

    @Test
    void what_stands_behind_the_image_data_is_read_and_what_stands_behind_the_end_is_not() {
        byte[] file = with(Raw.of().chunk("IDAT", Raw.of().latin("x")).raw(text("Comment", "late")));
        byte[] longer = Raw.of()
                .raw(file)
                .raw(text("AIGC", "{}"))
                .latin("PK\u0003\u0004")
                .bytes();

        assertThat(Recording.of(longer).values("comment")).containsExactly("late");
        assertThat(Recording.of(longer).values("label")).isEmpty();
        assertThat(Recording.of(longer).fault()).isEmpty();
    }

    @Test
    void an_animation_and_a_wrong_checksum_hinder_nothing() {
        byte[] file = with(Raw.of()
                .chunk("acTL", Raw.of().u32(1).u32(0))
                .chunk("fcTL", Raw.of().raw(new byte[26]))
                .chunk("fdAT", Raw.of().raw(new byte[9]))
                .raw(text("AIGC", "{}")));
        file[file.length - 13] ^= 1;

        assertThat(Recording.of(file).values("label")).containsExactly("{}");
        assertThat(Recording.of(file).fault()).isEmpty();
    }

    @Test
    void profiles_in_hexadecimal_digits_are_told_by_what_they_begin_with() {
        Recording seen = Recording.of(with(Raw.of()
                .raw(text("Raw profile type exif", profile("exif", "Exif\0\0II*\0abc")))
                .raw(packed(
                        "Raw profile type APP1",
                        profile("generic", "http://ns.adobe.com/xap/1.0/\0<a/>").getBytes(StandardCharsets.US_ASCII)))
                .raw(text("Raw profile type xmp", profile("xmp", "<b/>")))
                .raw(text("Raw profile type iptc", "not looked at"))
                .raw(text("Raw profile type icc", "not looked at"))));

        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("exif")).containsExactly("II*\0abc");
        assertThat(seen.values("xmp")).containsExactly("<a/>", "<b/>");
    }

    @Test
    void a_profile_that_lies_about_its_length_is_told_as_unreadable() {
        String keyword = "Raw profile type exif";

        assertThat(Recording.of(with(text(keyword, "\nexif\n   99\n4949"))).fault())
                .contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(with(text(keyword, "\nexif\n 99999999999\n4949")))
                        .fault())
                .contains(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(with(text(keyword, "\nexif\n 999999999\n4949"))).fault())
                .contains(Unreadable.Cause.TRUNCATED);
        assertThat(Recording.of(with(text(keyword, "\nexif\n 2\n49zz494949"))).fault())
                .contains(Unreadable.Cause.BROKEN);
        assertThat(Recording.of(with(text(keyword, ""))).fault()).contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void what_generators_leave_is_told_as_a_statement() {
        Recording seen = Recording.of(with(Raw.of()
                .raw(text("Software", "Caf\u00E9 1"))
                .raw(text("parameters", "a cat\nSteps: 20"))
                .raw(international("prompt", false, "猫"))
                .raw(text("Author", "somebody"))));

        assertThat(seen.values("statement"))
                .containsExactly("PNG Software=Caf\u00E9 1", "PNG parameters=a cat\nSteps: 20", "PNG prompt=猫");
    }

    @Test
    void a_statement_reaches_the_inspection() {
        Inspection inspection = new Inspector().inspect("x", with(text("Software", "a model")));

        assertThat(inspection.marks(Mark.Statement.class)).singleElement().satisfies(one -> {
            assertThat(one.property()).isEqualTo("PNG Software");
            assertThat(one.value()).isEqualTo("a model");
        });
    }

    @Test
    void a_file_that_is_cut_off_still_has_its_kind() {
        Inspection inspection = new Inspector().inspect("x", Arrays.copyOf(with(Raw.of()), 20));

        assertThat(inspection.kind()).contains(FileKind.PNG);
        assertThat(inspection.label()).isEqualTo(LabelVerdict.UNREADABLE);
    }

    @Test
    void a_long_text_of_no_interest_to_the_label_hides_nothing() {
        String huge = "x".repeat(400_000);
        Recording seen = Recording.of(with(Raw.of()
                .raw(text("workflow", huge))
                .raw(packed("prompt", new byte[3 << 20]))
                .raw(text("Author", huge))
                .raw(text("AIGC", "{}"))));

        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("label")).containsExactly("{}");
        assertThat(seen.values("statement")).hasSize(2);
    }

    @Test
    void one_bad_chunk_does_not_hide_the_next_and_is_not_forgotten() {
        Recording seen = Recording.of(with(Raw.of()
                .raw(packed("AIGC", new byte[4 << 20]))
                .chunk("zTXt", Raw.of().latin("AIGC\0\0broken"))
                .chunk("tEXt", Raw.of().latin("no zero"))
                .chunk("eXIf", Raw.of().latin("MM\0*"))));

        assertThat(seen.values("exif")).containsExactly("MM\0*");
        assertThat(seen.fault()).contains(Unreadable.Cause.LIMIT);
    }

    @Test
    void exif_and_the_manifest_store_are_told() {
        Recording seen = Recording.of(with(Raw.of()
                .chunk("eXIf", Raw.of().latin("Exif\0\0II*\0"))
                .chunk("caBX", Raw.of().latin("box"))));

        assertThat(seen.values("exif")).containsExactly("II*\0");
        assertThat(seen.values("credentials")).containsExactly("box");
    }

    @Test
    void a_length_that_leads_to_no_chunk_is_broken() {
        byte[] file = Raw.of()
                .latin("\u0089PNG\r\n\u001a\n")
                .u32(3)
                .latin("tEXt")
                .raw(new byte[40])
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Unreadable.Cause.BROKEN);
    }

    @Test
    void many_short_chunks_of_image_data_do_not_count_as_read() {
        Raw chunks = Raw.of();
        for (int i = 0; i < 3000; i++) {
            chunks.chunk("IDAT", Raw.of().raw(new byte[8192]));
        }

        assertThat(Recording.of(with(chunks.raw(text("AIGC", "{}")))).fault()).isEmpty();
    }

    @Test
    void no_damage_throws() {
        byte[] file = with(Raw.of()
                .raw(international("XML:com.adobe.xmp", true, "<a/>"))
                .raw(text("Raw profile type exif", profile("exif", "Exif\0\0II*\0")))
                .raw(packed("AIGC", "{}".getBytes(StandardCharsets.UTF_8)))
                .chunk("eXIf", Raw.of().latin("MM\0*")));

        assertThat(Recording.of(file).fault()).isEmpty();
        Cut.everywhere(file, Unreadable.Cause.TRUNCATED);
        Cut.lying(file);
    }
}

package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.InMemory;
import org.deepsynth.rules.provenance.made.Raw;
import org.junit.jupiter.api.Test;

/** Which container a file is taken for: files that are made to look like two are taken for one, by their first bytes. */
class ContainersTest {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'><!-- %PDF-1.7 <html> AIGC{} --></svg>";

    private static Map<FileKind, byte[]> files() {
        Map<FileKind, byte[]> files = new LinkedHashMap<>();
        files.put(FileKind.JPEG, Raw.of().u8(0xFF, 0xD8, 0xFF, 0xD9).bytes());
        files.put(
                FileKind.PNG,
                Raw.of().latin("\u0089PNG\r\n\u001a\n").chunk("IEND", Raw.of()).bytes());
        files.put(
                FileKind.GIF, Raw.of().latin("GIF87a").raw(new byte[7]).u8(0x3B).bytes());
        files.put(FileKind.WEBP, Raw.of().riff("RIFF", Raw.of().latin("WEBP")).bytes());
        files.put(FileKind.WAV, Raw.of().riff("RIFF", Raw.of().latin("WAVE")).bytes());
        files.put(FileKind.AVI, Raw.of().riff("RIFF", Raw.of().latin("AVI ")).bytes());
        files.put(FileKind.SVG, SVG.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<FileKind, Container> taken(byte[] file) throws Unreadable {
        return Containers.of(Bytes.of(new InMemory(file), file.length, new Budget(InspectionLimits.ORDINARY)));
    }

    @Test
    void each_file_is_taken_for_one_kind() throws Unreadable {
        for (Map.Entry<FileKind, byte[]> one : files().entrySet()) {
            assertThat(taken(one.getValue())).containsOnlyKeys(one.getKey());
            assertThat(Recording.of(one.getValue()).fault()).isEmpty();
        }
    }

    @Test
    void of_two_images_one_behind_the_other_the_first_counts() throws Unreadable {
        for (Map.Entry<FileKind, byte[]> first : files().entrySet()) {
            for (Map.Entry<FileKind, byte[]> second : files().entrySet()) {
                byte[] both =
                        Raw.of().raw(first.getValue()).raw(second.getValue()).bytes();

                assertThat(taken(both)).containsOnlyKeys(first.getKey());
            }
        }
    }

    @Test
    void an_image_inside_of_the_comment_of_another_is_text() throws Unreadable {
        for (Map.Entry<FileKind, byte[]> inner : files().entrySet()) {
            Raw comment = Raw.of().raw(inner.getValue());
            byte[] jpeg = Raw.of()
                    .u8(0xFF, 0xD8)
                    .segment(0xFE, comment)
                    .u8(0xFF, 0xD9)
                    .bytes();
            byte[] wav = Raw.of()
                    .riff("RIFF", Raw.of().latin("WAVE").riff("junk", comment))
                    .bytes();

            assertThat(taken(jpeg)).containsOnlyKeys(FileKind.JPEG);
            assertThat(taken(wav)).containsOnlyKeys(FileKind.WAV);
            assertThat(Recording.of(jpeg).values("comment")).hasSize(1);
            assertThat(Recording.of(wav).fault()).isEmpty();
        }
    }

    @Test
    void a_gif_whose_header_is_also_a_script_and_an_svg_whose_text_speaks_of_other_kinds_are_what_they_begin_with()
            throws Unreadable {
        byte[] script = Raw.of()
                .latin("GIF89a/*")
                .raw(new byte[5])
                .u8(0x3B)
                .latin("*/=1;")
                .bytes();

        assertThat(taken(script)).containsOnlyKeys(FileKind.GIF);
        assertThat(taken(files().get(FileKind.SVG))).containsOnlyKeys(FileKind.SVG);
    }

    @Test
    void a_beginning_alone_is_of_no_kind_or_cut_off() throws Unreadable {
        for (byte[] file : files().values()) {
            Cut.everywhere(file, Unreadable.Cause.TRUNCATED, Unreadable.Cause.BROKEN);
        }
        assertThat(taken(new byte[0])).isEmpty();
    }
}

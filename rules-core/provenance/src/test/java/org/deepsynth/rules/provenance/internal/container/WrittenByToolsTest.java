package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Tools;
import org.deepsynth.rules.provenance.made.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files written by ffmpeg, exiftool and ImageMagick, which know nothing of this project. */
class WrittenByToolsTest {

    private static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"p\",\"ProduceID\":\"i\"}";

    /** The namespace of the label, for exiftool. */
    private static final String CONFIG = """
            %Image::ExifTool::UserDefined = ('Image::ExifTool::XMP::Main' =>
              { TC260 => { SubDirectory => { TagTable => 'Image::ExifTool::UserDefined::TC260' } } });
            %Image::ExifTool::UserDefined::TC260 = (
              GROUPS => { 0 => 'XMP', 1 => 'XMP-TC260', 2 => 'Image' },
              NAMESPACE => { 'TC260' => 'http://www.tc260.org.cn/ns/AIGC/1.0/' },
              WRITABLE => 'string', AIGC => {});
            1;
            """;

    /** Of all tests of this class, as the tools are slow and the tests only read. */
    @TempDir
    static Path folder;

    private static Recording seen(String name) throws IOException {
        return Recording.of(Files.readAllBytes(folder.resolve(name)));
    }

    private static void film(String name, String source, String... more) throws Exception {
        run(List.of("ffmpeg", "-loglevel", "error", "-y", "-f", "lavfi", "-i", source, "-t", "1"), more, name);
    }

    private static void picture(String name) throws Exception {
        film(name, "testsrc=size=64x48:rate=5", "-frames:v", "1");
    }

    private static void exiftool(String name, String... more) throws Exception {
        Files.writeString(folder.resolve("config"), CONFIG);
        run(List.of("exiftool", "-config", "config", "-q"), more, name);
    }

    private static void run(List<String> start, String[] more, String name) throws Exception {
        Tools.run(
                folder,
                Stream.of(start, List.of(more), List.of(name))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    /** A picture with all marks that exiftool writes into this kind. */
    private static Recording marked(String ending) throws Exception {
        String name = "marked." + ending;
        if (!Files.exists(folder.resolve(name))) {
            picture(name);
            exiftool(
                    name,
                    "-XMP-TC260:AIGC=" + LABEL,
                    "-EXIF:UserComment={\"AIGC\":" + LABEL + "}",
                    "-IPTC:Keywords=a-key",
                    "-Comment=" + LABEL);
        }
        return seen(name);
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "webp, WEBP", "gif, GIF"})
    void the_xmp_that_exiftool_writes_is_found_at_the_place_of_the_guide(String ending, FileKind kind)
            throws Exception {
        Recording seen = marked(ending);

        assertThat(seen.kind()).contains(kind);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("xmp"))
                .singleElement()
                .asString()
                .contains("http://www.tc260.org.cn/ns/AIGC/1.0/", "ContentProducer");
        assertThat(seen.told())
                .filteredOn(one -> one.sort().equals("xmp"))
                .allMatch(one -> one.place().named());
    }

    @ParameterizedTest
    @CsvSource({"jpg", "png", "webp"})
    void the_exif_that_exiftool_writes_is_found(String ending) throws Exception {
        assertThat(marked(ending).values("exif"))
                .singleElement()
                .asString()
                .startsWith("MM\0*")
                .contains("{\"AIGC\":{\"Label\"");
    }

    @ParameterizedTest
    @CsvSource({"jpg", "png", "gif"})
    void the_comment_that_exiftool_writes_is_found(String ending) throws Exception {
        assertThat(marked(ending).values("comment")).contains(LABEL);
    }

    @Test
    void xmp_that_exiftool_splits_is_joined() throws Exception {
        picture("long.jpg");
        Files.writeString(folder.resolve("long"), "y".repeat(150_000) + " end");
        exiftool("long.jpg", "-XMP-dc:Description<=long", "-XMP-TC260:AIGC=" + LABEL);
        Recording seen = seen("long.jpg");

        assertThat(seen.fault()).isEmpty();
        assertThat(seen.places("xmp")).containsExactly("APP1 XMP", "APP1 extended XMP");
        assertThat(seen.values("xmp").get(1)).contains("y".repeat(150_000) + " end");
    }

    @ParameterizedTest
    @CsvSource({"png", "webp", "jpg"})
    void what_imagemagick_takes_along_into_another_format_is_found(String ending) throws Exception {
        marked("jpg");
        Tools.run(folder, "convert", "marked.jpg", "-interlace", "JPEG", "converted." + ending);
        Recording seen = seen("converted." + ending);

        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("xmp")).singleElement().asString().contains("ContentProducer");
        assertThat(seen.values("exif")).isNotEmpty().allMatch(one -> one.startsWith("MM\0*"));
    }

    @Test
    void the_comment_of_imagemagick_in_a_gif_is_found() throws Exception {
        marked("jpg");
        Tools.run(folder, "convert", "marked.jpg", "converted.gif");
        Recording seen = seen("converted.gif");

        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("comment")).containsExactly(LABEL);
    }

    @Test
    void films_in_picture_formats_are_walked_to_their_end() throws Exception {
        for (String name : List.of("film.gif", "film.webp", "film.apng")) {
            film(name, "testsrc=size=64x48:rate=5");

            assertThat(seen(name).kind()).isPresent();
            assertThat(seen(name).fault()).isEmpty();
        }
    }

    @Test
    void the_scans_of_jpeg_ls_are_walked_through() throws Exception {
        film("a.jls", "nullsrc=size=640x480,geq=random(1)*255:128:128", "-frames:v", "1");

        assertThat(seen("a.jls").kind()).contains(FileKind.JPEG);
        assertThat(seen("a.jls").fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"testsrc=size=64x48:rate=5, avi, AVI, avi", "sine, wav, WAV, wav", "sine, wav, WAV, rf64"})
    void the_comment_and_the_software_that_ffmpeg_writes_are_found(
            String source, String ending, FileKind kind, String how) throws Exception {
        String[] more = how.equals("rf64")
                ? new String[] {"-metadata", "comment=hello", "-rf64", "always"}
                : new String[] {"-metadata", "comment=hello"};
        film("a." + ending, source, more);
        Recording seen = seen("a." + ending);

        assertThat(seen.kind()).contains(kind);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.values("comment")).singleElement().asString().startsWith("hello");
        assertThat(seen.values("statement")).singleElement().asString().startsWith("RIFF ISFT=Lavf");
    }

    @Test
    void the_label_that_ffmpeg_silently_loses_is_not_there() throws Exception {
        film("a.wav", "sine", "-metadata", "AIGC=" + LABEL);
        film("a.avi", "testsrc=size=64x48:rate=5", "-metadata", "AIGC=" + LABEL);

        assertThat(seen("a.wav").values("label")).isEmpty();
        assertThat(seen("a.avi").values("label")).isEmpty();
        assertThat(seen("a.wav").fault()).isEmpty();
        assertThat(seen("a.avi").fault()).isEmpty();
    }

    @Test
    void exiftool_sees_the_same_xmp_in_an_svg_of_ours() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><metadata><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                + " xmlns:T='http://www.tc260.org.cn/ns/AIGC/1.0/' T:AIGC='a-label'/></rdf:RDF></x:xmpmeta></metadata></svg>";
        Files.writeString(folder.resolve("a.svg"), svg);
        exiftool("a.svg", "-AIGC", "-w!", "txt");

        assertThat(Files.readString(folder.resolve("a.txt"))).contains("a-label");
        assertThat(seen("a.svg").values("xmp")).singleElement().asString().contains("a-label");
    }

    @Test
    void exiftool_sees_the_same_manifest_store_in_the_segments_of_ours() throws Exception {
        picture("boxes.jpg");
        String type = "c2pa\0\u0011\0\u0010\u0080\0\0\u00AA\08\u009Bq";
        String description = new String(
                Raw.of().u32(30).latin("jumd" + type).u8(3).latin("c2pa\0").bytes(), StandardCharsets.ISO_8859_1);
        String box = new String(
                Raw.of()
                        .u32(8 + description.length() + 20)
                        .latin("jumb" + description)
                        .u32(20)
                        .latin("json{\"a\":\"word\"}")
                        .bytes(),
                StandardCharsets.ISO_8859_1);
        byte[] picture = Files.readAllBytes(folder.resolve("boxes.jpg"));
        Raw ours = Raw.of()
                .u8(0xFF, 0xD8)
                .segment(0xEB, Raw.of().latin("JP").u16(1).u32(1).latin(box.substring(0, 45)))
                .segment(0xEB, Raw.of().latin("JP").u16(1).u32(2).latin(box.substring(0, 8) + box.substring(45)))
                .raw(Arrays.copyOfRange(picture, 2, picture.length));
        Files.write(folder.resolve("boxes.jpg"), ours.bytes());
        exiftool("boxes.jpg", "-JUMBF:all", "-w!", "txt");

        assertThat(seen("boxes.jpg").values("credentials")).containsExactly(box);
        assertThat(Files.readString(folder.resolve("boxes.txt"))).contains("c2pa", "word");
    }
}

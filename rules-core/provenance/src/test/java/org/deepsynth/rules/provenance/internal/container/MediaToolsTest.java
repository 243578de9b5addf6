package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.provenance.made.Built.LABEL;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that other programs write. */
class MediaToolsTest {

    @TempDir
    Path folder;

    private Recording look(String name) throws Exception {
        return Recording.of(Files.readAllBytes(folder.resolve(name)));
    }

    /** A second of picture, of sound or of both, with these options for the output. */
    private void ffmpeg(String inputs, String options, String name) throws Exception {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y"));
        if (inputs.contains("v")) {
            command.addAll(List.of("-f", "lavfi", "-i", "testsrc=d=1:s=64x64:r=5"));
        }
        if (inputs.contains("a")) {
            command.addAll(List.of("-f", "lavfi", "-i", "sine=d=1"));
        }
        command.addAll(List.of("-metadata", "AIGC=" + LABEL));
        command.addAll(List.of(options.split(" ")));
        command.add(name);
        Tools.run(folder, command.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "av, -movflags use_metadata_tags, a.mp4, MP4, moov/udta/meta AIGC, true",
        "av, -movflags use_metadata_tags+faststart, a.mp4, MP4, moov/udta/meta AIGC, true",
        "v, -movflags use_metadata_tags+frag_keyframe+empty_moov, a.mp4, MP4, moov/udta/meta AIGC, true",
        "av, -movflags use_metadata_tags, a.mov, MOV, moov/udta/meta AIGC, true",
        "a, -movflags use_metadata_tags, a.m4a, M4A, moov/udta/meta AIGC, true",
        "a, -id3v2_version 3 -write_id3v1 1, a.mp3, MP3, ID3v2 TXXX AIGC, true",
        "a, -id3v2_version 4, a.mp3, MP3, ID3v2 TXXX AIGC, true",
        "a, -ar 16000, a.mp3, MP3, ID3v2 TXXX AIGC, true",
        "a, -c:a flac, a.flac, FLAC, VORBIS_COMMENT AIGC, true",
        "a, -c:a flac -f ogg, a.oga, OGG, VORBIS_COMMENT AIGC, true",
        "a, -c:a libvorbis, a.ogg, OGG, comment header AIGC, true",
        "a, -c:a libopus, a.opus, OGG, comment header AIGC, true",
        "v, -c:v libtheora, a.ogv, OGG, comment header AIGC, true",
        "av, -shortest, a.mkv, MATROSKA, Segment/Tags/Tag/SimpleTag AIGC, true",
        "v, -c:v libvpx, a.webm, WEBM, Segment/Tags/Tag/SimpleTag AIGC, true",
        "v, -c:v libvpx -live 1, a.webm, WEBM, Segment/Tags/Tag/SimpleTag AIGC, true"
    })
    void ffmpeg_writes_a_label(String inputs, String options, String name, FileKind kind, String place, boolean named)
            throws Exception {
        ffmpeg(inputs, options, name);

        Recording seen = look(name);

        assertThat(seen.kind()).hasValue(kind);
        assertThat(seen.labels()).isNotEmpty().allMatch(LABEL::equals);
        assertThat(seen.told().get(0).place().name()).isEqualTo(place);
        assertThat(seen.told().get(0).place().named()).isEqualTo(named);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void ffmpeg_loses_a_label_without_its_flag() throws Exception {
        ffmpeg("av", "-shortest", "a.mp4");

        assertThat(look("a.mp4").absent()).isTrue();
    }

    @Test
    void ffmpeg_writes_aac_that_is_not_supported() throws Exception {
        ffmpeg("a", "-f adts", "a.aac");

        assertThat(look("a.aac").kind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.mp4, uuid XMP", "a.mov, moov/udta/XMP_"})
    void exiftool_writes_xmp_into_films(String name, String place) throws Exception {
        ffmpeg("v", "-shortest", name);
        Tools.run(folder, "exiftool", "-q", "-overwrite_original", "-XMP-dc:Title=a title", name);

        Recording seen = look(name);

        assertThat(seen.values("xmp")).hasSize(1).allMatch(xmp -> xmp.contains("a title"));
        assertThat(seen.told().get(0).place().name()).isEqualTo(place);
        assertThat(seen.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"heic, HEIF", "avif, AVIF"})
    void convert_and_exiftool_write_xmp_and_exif_into_pictures(String type, FileKind kind) throws Exception {
        String name = "a." + type;
        // whether ImageMagick writes them depends on the encoders that libheif was built with
        String formats = Tools.output(folder, "convert", "-list", "format");
        assumeTrue(Pattern.compile("(?im)^ *" + type + "\\*? +\\S+ +rw")
                .matcher(formats)
                .find());
        Tools.run(folder, "convert", "-size", "64x64", "xc:red", name);
        assertThat(look(name).absent()).isTrue();
        Tools.run(
                folder,
                "exiftool",
                "-q",
                "-overwrite_original",
                "-XMP-dc:Title=a title",
                "-EXIF:Software=a program",
                name);

        Recording seen = look(name);

        assertThat(seen.kind()).hasValue(kind);
        assertThat(seen.values("xmp")).hasSize(1).allMatch(xmp -> xmp.contains("a title"));
        assertThat(seen.values("exif"))
                .hasSize(1)
                .allMatch(exif -> exif.startsWith("MM\0*") && exif.contains("a program"));
        assertThat(seen.fault()).isEmpty();
    }
}

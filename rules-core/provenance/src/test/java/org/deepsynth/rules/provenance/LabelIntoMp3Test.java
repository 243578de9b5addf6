package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelIntoMp3Test {

    private static final AigcLabel LABEL = AigcLabel.generated("示例 ÿ", "a\"17");

    private static final AigcLabel PLAIN = AigcLabel.generated("kiln ÿ", "17");

    /** A frame of MPEG-1 layer III with 128 kbit/s and 44.1 kHz. */
    private static final byte[] FRAME = Arrays.copyOf(Samples.latin("\u00ff\u00fb\u0090\0"), 417);

    private static final byte[] SOUND = Samples.join(FRAME, FRAME, FRAME, FRAME);

    private final LabelWriter writer = new LabelWriter();

    @Test
    void without_a_tag_it_gets_one_in_front_of_the_sound() throws IOException {
        byte[] labelled = writer.write(SOUND, LABEL);

        byte[] value = LABEL.json().getBytes(StandardCharsets.UTF_8);
        assertThat(labelled)
                .isEqualTo(Samples.join(
                        tag(4, frame(4, "TXXX", Samples.join(Samples.latin("\u0003AIGC\0"), value)), 10), SOUND));
        assertThat(value).hasSizeGreaterThan(127);
    }

    @Test
    void free_room_is_used_so_that_the_sound_stays_where_it_is() throws IOException {
        byte[] title = frame(3, "TIT2", Samples.latin("\0T"));
        byte[] plain = Samples.join(tag(3, title, 1000), SOUND);

        byte[] labelled = writer.write(plain, PLAIN);

        byte[] added = frame(3, "TXXX", Samples.latin("\0AIGC\0" + PLAIN.json()));
        assertThat(labelled)
                .isEqualTo(Samples.join(tag(3, Samples.join(title, added), 1000 - added.length), SOUND))
                .hasSameSizeAs(plain);
    }

    @Test
    void where_the_room_is_too_small_the_tag_grows() throws IOException {
        byte[] title = frame(4, "TIT2", Samples.latin("\0T"));
        byte[] plain = Samples.join(tag(4, title, 5), SOUND);

        byte[] labelled = writer.write(plain, PLAIN);

        byte[] added = frame(4, "TXXX", Samples.latin("\u0003AIGC\0" + Samples.utf8(PLAIN.json())));
        assertThat(labelled).isEqualTo(Samples.join(tag(4, Samples.join(title, added), 10), SOUND));
    }

    @ParameterizedTest
    @CsvSource({"3, 0, ISO-8859-1", "3, 1, UTF-16", "4, 2, UTF-16BE", "4, 3, UTF-8"})
    void a_label_is_refused_or_replaced_in_every_encoding(int version, int encoding, String charset) throws Exception {
        byte[] old = frame(version, "TXXX", Samples.join(new byte[] {(byte) encoding}, "AIGC\0{}".getBytes(charset)));
        byte[] title = frame(version, "TIT2", Samples.latin("\0T"));
        byte[] file = Samples.join(tag(version, Samples.join(old, title), 700), SOUND);

        refused(file, LabelRefused.Cause.HAS_LABEL, "ID3 TXXX AIGC");
        byte[] labelled = writer.replacing().write(file, PLAIN);

        byte[] fresh = writer.write(Samples.join(tag(version, title, 700 + old.length), SOUND), PLAIN);
        assertThat(labelled).isEqualTo(fresh);
    }

    @Test
    void another_text_of_the_user_is_no_label() throws IOException {
        byte[] other = frame(4, "TXXX", Samples.latin("\u0003AIGC2\0{}"));

        assertThat(writer.write(Samples.join(tag(4, other, 0), SOUND), LABEL)).containsSequence(other);
    }

    @Test
    void an_unsynchronised_label_is_known_as_one() {
        byte[] old = frame(4, "TXXX", Samples.latin("\u0001\u00ff\0\u00feA\0I\0G\0C\0\0\0"));

        refused(Samples.join(tag(4, old, 0), SOUND), LabelRefused.Cause.HAS_LABEL, "TXXX");
    }

    @Test
    void content_credentials_are_not_broken() {
        byte[] store = frame(4, "GEOB", Samples.latin("\0application/x-c2pa-manifest-store\0\0\0jumb"));

        refused(
                Samples.join(tag(4, store, 0), SOUND),
                LabelRefused.Cause.SIGNED,
                "Write the label first and sign then.");
    }

    @ParameterizedTest
    @CsvSource({"2, 0, ID3v2.2", "3, 64, extended header", "4, 16, footer", "3, 128, unsynchronised"})
    void tags_that_count_in_other_ways_are_refused(int version, int flags, String words) {
        byte[] tag = tag(version, frame(version, "TIT2", Samples.latin("\0T")), 0);
        tag[5] = (byte) flags;
        byte[] footer = flags == 16 ? new byte[10] : new byte[0];

        refused(Samples.join(tag, footer, SOUND), LabelRefused.Cause.UNSAFE, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00f1\u0050\u0080aac", "fLaC", "", "\u00ff\u00fd\u0090\0layer two", "ID3"})
    void a_tag_in_front_of_other_sound_makes_no_mp3(String sound) {
        byte[] file = Samples.join(tag(4, new byte[0], 20), Samples.latin(sound));

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> new LabelWriter().write(file, AigcLabel.generated("kiln", "2026-17")))
                .extracting(LabelRefused::reason)
                .isIn(LabelRefused.Cause.OTHER_KIND, LabelRefused.Cause.UNREADABLE);
    }

    @Test
    void broken_files_are_labelled_or_refused_and_nothing_else() throws IOException {
        byte[] frames = Samples.join(
                frame(4, "TIT2", Samples.latin("\0T")),
                frame(4, "TXXX", Samples.latin("\u0001\u00ff\u00feA\0\0\0")),
                frame(4, "GEOB", Samples.latin("\0x")));
        Samples.nothing_but_refusals(Samples.join(tag(4, frames, 30), SOUND));
        Samples.nothing_but_refusals(Samples.join(tag(3, frames, 30), SOUND));
        Samples.nothing_but_refusals(SOUND);
    }

    /** The first ones in the ordinary build, as each starts many programs. */
    static Stream<String> options() {
        return Stream.of("-id3v2_version 3 -write_id3v1 1", "-id3v2_version 0", "-id3v2_version 3", "-id3v2_version 4")
                .limit(Effort.full() ? 4 : 2);
    }

    @ParameterizedTest
    @MethodSource("options")
    void ffmpeg_reads_the_label_and_the_same_sound(String options, @TempDir Path folder) throws IOException {
        sound(folder, options + " -metadata title=Tür -metadata artist=x");

        writer.write(folder.resolve("a.mp3"), LABEL, folder.resolve("b.mp3"));

        assertThat(Tools.tags(folder, "b.mp3").lines())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Tools.tags(folder, "a.mp3").lines(), Stream.of("TAG:AIGC=" + LABEL.json()))
                                .toList());
        assertThat(Tools.frames(folder, "b.mp3"))
                .isEqualTo(Tools.frames(folder, "a.mp3"))
                .contains("0,");
        assertThat(Tools.output(folder, "exiftool", "-b", "-UserDefinedText", "b.mp3"))
                .isEqualTo("(AIGC) " + LABEL.json());
        assertThat(Tools.output(folder, "exiftool", "-validate", "b.mp3")).contains(": OK");
        byte[] before = Files.readAllBytes(folder.resolve("a.mp3"));
        byte[] after = Files.readAllBytes(folder.resolve("b.mp3"));
        int tag = options.endsWith("0") ? 0 : 10 + (before[8] << 7) + before[9];
        assertThat(after).endsWith(Arrays.copyOfRange(before, tag, before.length));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void a_label_that_ffmpeg_wrote_is_refused_or_replaced(int version, @TempDir Path folder) throws IOException {
        sound(folder, "-id3v2_version " + version + " -metadata AIGC={\"Label\":\"2\"} -metadata title=T");

        refused(Files.readAllBytes(folder.resolve("a.mp3")), LabelRefused.Cause.HAS_LABEL, "clause 6.1 c");
        writer.replacing().write(folder.resolve("a.mp3"), LABEL, folder.resolve("b.mp3"));

        assertThat(Tools.tags(folder, "b.mp3"))
                .contains("TAG:AIGC=" + LABEL.json(), "TAG:title=T")
                .doesNotContain("\"2\"");
        assertThat(Tools.frames(folder, "b.mp3")).isEqualTo(Tools.frames(folder, "a.mp3"));
    }

    private void refused(byte[] file, LabelRefused.Cause why, String words) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(file, LABEL))
                .withMessageContaining(words)
                .matches(refused -> refused.reason() == why);
    }

    private static void sound(Path folder, String options) {
        List<String> command =
                new ArrayList<>(List.of("ffmpeg -v error -f lavfi -i sine=d=1 -c:a libmp3lame".split(" ")));
        command.addAll(List.of(options.split(" ")));
        command.add("a.mp3");
        Tools.run(folder, command.toArray(String[]::new));
    }

    private static byte[] tag(int version, byte[] frames, int room) {
        return Samples.join(
                Samples.latin("ID3"),
                new byte[] {(byte) version, 0, 0},
                syncsafe(frames.length + room),
                frames,
                new byte[room]);
    }

    private static byte[] frame(int version, String id, byte[] content) {
        byte[] size = version == 4
                ? syncsafe(content.length)
                : ByteBuffer.allocate(4).putInt(content.length).array();
        return Samples.join(Samples.latin(id), size, new byte[2], content);
    }

    private static byte[] syncsafe(int number) {
        return new byte[] {0, (byte) (number >> 14 & 0x7F), (byte) (number >> 7 & 0x7F), (byte) (number & 0x7F)};
    }
}

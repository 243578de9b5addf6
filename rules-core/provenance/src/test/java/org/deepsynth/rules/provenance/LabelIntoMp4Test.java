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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelIntoMp4Test {

    private static final AigcLabel LABEL = AigcLabel.generated("示例", "a\"17");

    private static final byte[] FTYP = Samples.box("ftyp", Samples.latin("isom\0\0\2\0isommp41"));

    private static final byte[] FREE = Samples.box("free", Samples.latin("room"));

    private static final byte[] MDAT = Samples.box("mdat", Samples.latin("0123456789abcdef"));

    private final LabelWriter writer = new LabelWriter();

    /** The first ones in the ordinary build, as each starts a dozen programs. */
    static Stream<Arguments> films() {
        return Stream.of(
                        Arguments.of("a.mp4", "-movflags +faststart"),
                        Arguments.of("a.mov", "-movflags +use_metadata_tags+faststart"),
                        Arguments.of("a.m4a", "-vn -movflags +faststart"),
                        Arguments.of("a.mp4", "-movflags -faststart"),
                        Arguments.of("a.mp4", "-movflags +faststart+use_metadata_tags"),
                        Arguments.of("a.mp4", "-movflags +use_metadata_tags"),
                        Arguments.of("a.mp4", "-fflags +bitexact -movflags +faststart"),
                        Arguments.of("a.mov", "-movflags +faststart"),
                        Arguments.of("a.3gp", "-an -movflags +faststart"))
                .limit(Effort.full() ? 9 : 3);
    }

    @ParameterizedTest
    @MethodSource("films")
    void ffmpeg_reads_the_label_and_the_same_film(String name, String options, @TempDir Path folder)
            throws IOException {
        film(folder, name, options + " -metadata title=Tür -metadata comment=c");
        String labelled = "b" + name.substring(1);

        writer.write(folder.resolve(name), LABEL, folder.resolve(labelled));

        String tags = Tools.tags(folder, labelled);
        assertThat(tags).isEqualToIgnoringNewLines(Tools.tags(folder, name) + "TAG:AIGC=" + LABEL.json());
        assertThat(Tools.frames(folder, labelled))
                .isEqualTo(Tools.frames(folder, name))
                .contains("0,");
        assertThat(Tools.output(folder, "exiftool", "-b", "-Keys:AIGC", labelled))
                .isEqualTo(LABEL.json());
        assertThat(Tools.output(folder, "exiftool", "-s", "-G1", "-a", "-Title", "-Comment", "-Encoder", labelled))
                .isEqualTo(Tools.output(folder, "exiftool", "-s", "-G1", "-a", "-Title", "-Comment", "-Encoder", name));
        assertThat(box(Files.readAllBytes(folder.resolve(labelled)), "mdat"))
                .isEqualTo(box(Files.readAllBytes(folder.resolve(name)), "mdat"));
    }

    @ParameterizedTest
    @CsvSource({"+use_metadata_tags", "+use_metadata_tags+faststart"})
    void a_label_that_ffmpeg_wrote_is_refused_or_replaced(String flags, @TempDir Path folder) throws IOException {
        film(folder, "a.mp4", "-movflags " + flags + " -metadata AIGC={\"Label\":\"2\"} -metadata title=T");

        refused(Files.readAllBytes(folder.resolve("a.mp4")), LabelRefused.Cause.HAS_LABEL, "clause 6.1 c");
        writer.replacing().write(folder.resolve("a.mp4"), LABEL, folder.resolve("b.mp4"));

        assertThat(Tools.tags(folder, "b.mp4"))
                .isEqualTo(Tools.tags(folder, "a.mp4").replace("{\"Label\":\"2\"}", LABEL.json()));
        assertThat(Tools.frames(folder, "b.mp4")).isEqualTo(Tools.frames(folder, "a.mp4"));
    }

    @Test
    void a_label_directly_under_the_movie_box_is_neither_doubled_nor_replaced() throws IOException {
        byte[] labelled = writer.write(Samples.join(FTYP, movie("stco", new byte[8]), MDAT), LABEL);
        byte[] meta = Samples.box("meta", box(box(box(labelled, "moov"), "udta"), "meta"));
        byte[] file = Samples.join(FTYP, Samples.box("moov", Samples.box("trak"), meta));

        refused(file, LabelRefused.Cause.HAS_LABEL, "moov/meta AIGC");
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.replacing().write(file, LABEL))
                .withMessageContaining("moov/meta AIGC")
                .matches(refused -> refused.reason() == LabelRefused.Cause.UNSAFE);
    }

    @Test
    void two_lists_of_keys_are_not_made_three() throws IOException {
        byte[] labelled = writer.write(Samples.join(FTYP, movie("stco", new byte[8]), MDAT), LABEL);
        byte[] meta = box(box(labelled, "moov"), "udta");

        refused(
                Samples.join(FTYP, Samples.box("moov", Samples.box("trak"), Samples.box("udta", meta, meta))),
                LabelRefused.Cause.UNSAFE,
                "several lists of keys");
    }

    @Test
    void a_fragmented_film_is_refused(@TempDir Path folder) throws IOException {
        film(folder, "a.mp4", "-movflags +frag_keyframe+empty_moov");

        refused(Files.readAllBytes(folder.resolve("a.mp4")), LabelRefused.Cause.UNSAFE, "fragment");
    }

    @ParameterizedTest
    @CsvSource({"stco, 4", "co64, 8"})
    void chunk_offsets_follow_the_media_data(String table, int width) throws IOException {
        byte[] before = Samples.join(FTYP, MDAT);
        byte[] offsets = ByteBuffer.allocate(8 + 2 * width).putInt(4, 2).array();
        int behind = before.length + movie(table, offsets).length + FREE.length + 8;
        put(offsets, 8, width, FTYP.length + 8 + 3);
        put(offsets, 8 + width, width, behind + 5);
        byte[] plain = Samples.join(before, movie(table, offsets), FREE, MDAT);
        assertThat(plain[behind + 5]).isEqualTo((byte) '5');

        byte[] labelled = writer.write(plain, LABEL);

        int at = indexOf(labelled, table) + 12;
        assertThat(labelled[(int) get(labelled, at, width)]).isEqualTo((byte) '3');
        assertThat(labelled[(int) get(labelled, at + width, width)]).isEqualTo((byte) '5');
        assertThat(labelled).startsWith(before).endsWith(Samples.join(FREE, MDAT));
    }

    @Test
    void what_can_be_added_behind_everything_moves_nothing() throws IOException {
        byte[] offsets = ByteBuffer.allocate(12).putInt(4, 1).putInt(8, 24 + 8).array();
        byte[] plain = Samples.join(FTYP, MDAT, movie("stco", offsets), FREE);

        byte[] labelled = writer.write(plain, LABEL);

        assertThat(labelled).containsSequence(Samples.box("stco", offsets));
    }

    @Test
    void a_movie_box_with_a_long_size_or_none_is_labelled() throws IOException {
        byte[] movie = movie("stco", new byte[8]);
        byte[] inner = Arrays.copyOfRange(movie, 8, movie.length);
        byte[] far = Samples.join(
                ByteBuffer.allocate(16)
                        .putInt(1)
                        .put(Samples.latin("moov"))
                        .putLong(inner.length + 16)
                        .array(),
                inner);
        byte[] open = Samples.join(new byte[4], Samples.latin("moov"), inner);

        byte[] labelledFar = writer.write(Samples.join(FTYP, far, FREE), LABEL);
        byte[] labelledOpen = writer.write(Samples.join(FTYP, open), LABEL);

        long growth = labelledFar.length - (FTYP.length + far.length + FREE.length);
        assertThat(ByteBuffer.wrap(labelledFar).getLong(FTYP.length + 8)).isEqualTo(far.length + growth);
        assertThat(labelledFar).endsWith(FREE);
        assertThat(ByteBuffer.wrap(labelledOpen).getInt(FTYP.length)).isZero();
        assertThat(labelledOpen).hasSize((int) (FTYP.length + open.length + growth));
    }

    @Test
    void the_zero_that_closes_a_list_of_quicktime_stays_its_end() throws IOException {
        byte[] list = Samples.box("udta", Samples.box("name", Samples.latin("x")), new byte[4]);
        byte[] plain = Samples.join(FTYP, Samples.box("moov", Samples.box("trak"), list));

        byte[] labelled = writer.write(plain, LABEL);

        assertThat(labelled).endsWith(Samples.join(Samples.latin("}"), new byte[4]));
        assertThat(box(box(labelled, "moov"), "udta")).startsWith(Samples.box("name", Samples.latin("x")));
    }

    @Test
    void keys_of_quicktime_without_a_version_are_extended(@TempDir Path folder) throws IOException {
        byte[] meta = Samples.box(
                "meta",
                Samples.box("hdlr", Samples.latin("\0\0\0\0\0\0\0\0mdta"), new byte[13]),
                Samples.box("keys", Samples.latin("\0\0\0\0\0\0\0\1"), Samples.box("mdta", Samples.latin("k"))),
                Samples.box("ilst", Samples.box("\0\0\0\1", Samples.box("data", Samples.latin("\0\0\0\1\0\0\0\0v")))));
        byte[] plain =
                Samples.join(FTYP, Samples.box("moov", Samples.box("trak"), Samples.box("udta", meta), FREE), MDAT);

        Files.write(folder.resolve("b.mov"), writer.write(plain, LABEL));

        assertThat(Tools.tags(folder, "b.mov")).contains("TAG:k=v\n").contains("TAG:AIGC=" + LABEL.json());
    }

    @Test
    void content_credentials_are_not_broken() {
        byte[] store = Samples.box(
                "uuid",
                Samples.latin(
                        "\u00d8\u00fe\u00c3\u00d6\u001b\u000e\u0048\u003c\u0092\u0097\u0058\u0028\u0087\u007e\u00c4\u0081"),
                new byte[20]);

        refused(
                Samples.join(FTYP, store, movie("stco", new byte[8]), MDAT),
                LabelRefused.Cause.SIGNED,
                "Write the label first and sign then.");
    }

    @Test
    void what_else_counts_bytes_of_the_file_is_refused_only_where_they_move() throws IOException {
        byte[] movie = movie("stco", new byte[8], Samples.box("saio", new byte[8]));
        byte[] items = Samples.box("meta", new byte[4]);

        refused(Samples.join(FTYP, movie, MDAT), LabelRefused.Cause.UNSAFE, "saio");
        refused(Samples.join(FTYP, items, movie("stco", new byte[8]), MDAT), LabelRefused.Cause.UNSAFE, "meta");
        assertThat(writer.write(Samples.join(FTYP, MDAT, items, movie), LABEL)).isNotEmpty();
    }

    @Test
    void offsets_that_cannot_be_shifted_are_refused() {
        byte[] far = ByteBuffer.allocate(12).putInt(4, 1).putInt(8, -5).array();
        byte[] inside =
                ByteBuffer.allocate(12).putInt(4, 1).putInt(8, FTYP.length + 9).array();

        refused(Samples.join(FTYP, movie("stco", far), MDAT), LabelRefused.Cause.UNSAFE, "4294967291");
        refused(Samples.join(FTYP, movie("stco", inside), MDAT), LabelRefused.Cause.UNSAFE, "cannot be shifted");
    }

    @Test
    void media_data_in_another_file_are_refused() {
        byte[] elsewhere = Samples.box(
                "dinf", Samples.box("dref", Samples.latin("\0\0\0\0\0\0\0\1"), Samples.box("url ", new byte[4])));
        byte[] movie = Samples.box("moov", Samples.box("trak", Samples.box("mdia", Samples.box("minf", elsewhere))));

        refused(Samples.join(FTYP, movie, MDAT), LabelRefused.Cause.UNSAFE, "another file");
    }

    @Test
    void a_compressed_movie_box_is_refused() {
        refused(Samples.join(FTYP, Samples.box("moov", Samples.box("cmov"))), LabelRefused.Cause.UNSAFE, "no track");
    }

    @Test
    void pictures_in_boxes_are_another_kind() {
        refused(Samples.box("ftyp", Samples.latin("avif\0\0\0\0")), LabelRefused.Cause.OTHER_KIND, "PNG, JPEG, MP4");
    }

    @Test
    void broken_files_are_labelled_or_refused_and_nothing_else(@TempDir Path folder) throws IOException {
        Samples.nothing_but_refusals(Samples.join(
                FTYP,
                movie(
                        "stco",
                        ByteBuffer.allocate(12).putInt(4, 1).putInt(8, 600).array(),
                        FREE),
                Samples.box("mdat", new byte[600])));
        film(folder, "a.mp4", "-an -movflags +use_metadata_tags+faststart");
        Samples.nothing_but_refusals(Files.readAllBytes(folder.resolve("a.mp4")));
    }

    private static byte[] movie(String table, byte[] offsets, byte[]... more) {
        byte[] tables = Samples.box("stbl", Samples.box(table, offsets), Samples.join(more));
        byte[] here = Samples.box(
                "dinf",
                Samples.box("dref", Samples.latin("\0\0\0\0\0\0\0\1"), Samples.box("url ", Samples.latin("\0\0\0\1"))));
        return Samples.box("moov", Samples.box("trak", Samples.box("mdia", Samples.box("minf", here, tables))));
    }

    private static void film(Path folder, String name, String options) {
        List<String> command = new ArrayList<>(List.of(
                ("ffmpeg -v error -f lavfi -i testsrc=d=1:s=64x48:r=10 -f lavfi -i sine=d=1 -c:v mpeg4 -c:a aac")
                        .split(" ")));
        command.addAll(List.of(options.split(" ")));
        command.add(name);
        Tools.run(folder, command.toArray(String[]::new));
    }

    private void refused(byte[] file, LabelRefused.Cause why, String words) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(file, LABEL))
                .withMessageContaining(words)
                .matches(refused -> refused.reason() == why);
    }

    /** The content of the first box of a type. */
    private static byte[] box(byte[] boxes, String type) {
        int at = 0;
        while (!new String(boxes, at + 4, 4, StandardCharsets.ISO_8859_1).equals(type)) {
            at += ByteBuffer.wrap(boxes).getInt(at);
        }
        return Arrays.copyOfRange(boxes, at + 8, at + ByteBuffer.wrap(boxes).getInt(at));
    }

    private static int indexOf(byte[] all, String latin) {
        return new String(all, StandardCharsets.ISO_8859_1).indexOf(latin);
    }

    private static void put(byte[] into, int at, int width, long value) {
        ByteBuffer.wrap(into).putInt(at + width - 4, (int) value);
    }

    private static long get(byte[] from, int at, int width) {
        return ByteBuffer.wrap(from).getInt(at + width - 4);
    }
}

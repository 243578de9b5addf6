// To be put into src/test/java/org/deepsynth/rules/provenance/LabelRoundTripTest.java once all readers are merged.
// See also the patch for LabelWriter at the end.
package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer writes, the reader reads. */
class LabelRoundTripTest {

    private static final AigcLabel LABEL = AigcLabel.generated("示例 \"<&>\" \\ÿ", "2026-17");

    private static final AigcLabel SPREAD = new AigcLabel("1", "示例 \"<&>\" \\ÿ", "2026-17", "s1", "shelf", "x-1", "s2");

    private final LabelWriter writer = new LabelWriter();

    private final Inspector inspector = new Inspector();

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of(FileKind.PNG, Samples.png()),
                Arguments.of(FileKind.JPEG, jpeg()),
                Arguments.of(FileKind.MP4, film(new byte[0])),
                Arguments.of(FileKind.MP4, film(tags())),
                Arguments.of(FileKind.MP3, sound(new byte[0])),
                Arguments.of(FileKind.MP3, sound(tag(3))),
                Arguments.of(FileKind.MP3, sound(tag(4))),
                Arguments.of(FileKind.PDF, pdf()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_reader_finds_the_one_label_at_the_place_of_the_guide(FileKind kind, byte[] plain) throws IOException {
        assertThat(inspector.inspect("before", plain).label()).isEqualTo(LabelVerdict.ABSENT);

        Inspection after = inspector.inspect("after", writer.write(plain, LABEL));

        assertThat(after.kind()).contains(kind);
        assertThat(after.fault()).isEmpty();
        assertThat(after.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(after.marks(Mark.Aigc.class)).singleElement().satisfies(label -> {
            assertThat(label.fields()).isEqualTo(LABEL.fields());
            assertThat(label.place().named()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_second_label_is_refused_and_a_replaced_one_is_gone(FileKind kind, byte[] plain) throws IOException {
        byte[] first = writer.write(plain, LABEL);

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(first, SPREAD))
                .matches(refused -> refused.reason() == LabelRefused.Cause.HAS_LABEL);
        Inspection after = inspector.inspect("after", writer.replacing().write(first, SPREAD));

        assertThat(after.kind()).contains(kind);
        assertThat(after.marks(Mark.Aigc.class))
                .singleElement()
                .satisfies(label -> assertThat(label.fields()).isEqualTo(SPREAD.fields()));
    }

    private static byte[] jpeg() {
        // a picture of one grey point: baseline, one table each, one block
        return Samples.latin("\u00ff\u00d8"
                + "\u00ff\u00e0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0"
                + "\u00ff\u00db\0\u0043\0" + "\1".repeat(64)
                + "\u00ff\u00c0\0\u000b\u0008\0\1\0\1\1\1\u0011\0"
                + "\u00ff\u00c4\0\u0014\0\1" + "\0".repeat(15) + "\0"
                + "\u00ff\u00c4\0\u0014\u0010\1" + "\0".repeat(15) + "\0"
                + "\u00ff\u00da\0\u0008\1\1\0\0\u003f\0\u003f\u00ff\u00d9");
    }

    private static byte[] film(byte[] userData) {
        byte[] here = Samples.box(
                "dinf",
                Samples.box("dref", Samples.latin("\0\0\0\0\0\0\0\1"), Samples.box("url ", Samples.latin("\0\0\0\1"))));
        byte[] table = Samples.box("stbl", Samples.box("stco", Samples.latin("\0\0\0\0\0\0\0\0")));
        byte[] movie = Samples.box(
                "moov",
                Samples.box("mvhd", new byte[100]),
                Samples.box("trak", Samples.box("mdia", Samples.box("minf", here, table))),
                userData);
        return Samples.join(
                Samples.box("ftyp", Samples.latin("isom\0\0\2\0isommp41")), movie, Samples.box("mdat", new byte[20]));
    }

    /** The title in the way of iTunes. */
    private static byte[] tags() {
        byte[] title = Samples.box("\u00a9nam", Samples.box("data", Samples.latin("\0\0\0\1\0\0\0\0T")));
        return Samples.box(
                "udta",
                Samples.box(
                        "meta",
                        new byte[4],
                        Samples.box("hdlr", Samples.latin("\0\0\0\0\0\0\0\0mdirappl"), new byte[9]),
                        Samples.box("ilst", title)));
    }

    private static byte[] tag(int version) {
        return Samples.join(
                Samples.latin("ID3"),
                new byte[] {(byte) version, 0, 0, 0, 0, 0, 62},
                Samples.latin("TIT2\0\0\0\2\0\0\0T"),
                new byte[50]);
    }

    /** Ten frames of silence: MPEG-1 layer III, 128 kbit/s, 44.1 kHz. */
    private static byte[] sound(byte[] tag) {
        byte[] frame = Arrays.copyOf(Samples.latin("\u00ff\u00fb\u0090\0"), 417);
        byte[][] frames = new byte[10][];
        Arrays.fill(frames, frame);
        return Samples.join(tag, Samples.join(frames));
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(written);
        }
        return written.toByteArray();
    }
}

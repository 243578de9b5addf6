package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelIntoJpegTest {

    private static final AigcLabel LABEL = AigcLabel.generated("示例", "2026-17");

    private static final String PACKET =
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description/></rdf:RDF>";

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    private static final byte[] JFIF = segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\0\0");

    private static final byte[] EXIF = segment(0xE1, "Exif\0\0II*\0\u0008\0\0\0\0\0\0\0\0\0");

    private static final byte[] TABLE = segment(0xDB, "table");

    /** What follows the segments: the start of the scan and the picture. */
    private static final byte[] SCAN =
            Samples.latin("\u00ff\u00da\0\u0008abcdef\u00ff\0\u00e1\0\1\u00ff\u00d9and more");

    private final LabelWriter writer = new LabelWriter();

    @Test
    void the_label_comes_behind_jfif_and_exif_and_all_else_stays() throws Exception {
        byte[] front = Samples.join(Samples.latin("\u00ff\u00d8"), JFIF, EXIF);
        byte[] back = Samples.join(TABLE, SCAN);

        byte[] labelled = writer.write(Samples.join(front, back), LABEL);

        assertThat(Arrays.copyOf(labelled, front.length)).isEqualTo(front);
        assertThat(Arrays.copyOfRange(labelled, labelled.length - back.length, labelled.length))
                .isEqualTo(back);
        byte[] between = Arrays.copyOfRange(labelled, front.length, labelled.length - back.length);
        assertThat(between).startsWith(0xFF, 0xE1);
        assertThat(ByteBuffer.wrap(between).getShort(2)).isEqualTo((short) (between.length - 2));
        assertThat(label(labelled)).isEqualTo(LABEL.json());
    }

    @Test
    void without_jfif_and_exif_it_comes_first() throws Exception {
        byte[] labelled = writer.write(file(TABLE), LABEL);

        assertThat(labelled).startsWith(0xFF, 0xD8, 0xFF, 0xE1);
        assertThat(label(labelled)).isEqualTo(LABEL.json());
    }

    @Test
    void a_packet_that_is_there_is_extended_in_its_place() throws Exception {
        byte[] front = Samples.join(Samples.latin("\u00ff\u00d8"), EXIF, TABLE, Samples.latin("\u00ff\u00ff"));
        byte[] packet = segment(0xE1, XMP + PACKET);

        byte[] labelled = writer.write(Samples.join(front, packet, SCAN), LABEL);

        assertThat(Arrays.copyOf(labelled, front.length)).isEqualTo(front);
        assertThat(Arrays.copyOfRange(labelled, labelled.length - SCAN.length, labelled.length))
                .isEqualTo(SCAN);
        assertThat(Samples.utf8(new String(labelled, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .split(XMP, -1))
                .hasSize(2);
        assertThat(label(labelled)).isEqualTo(LABEL.json());
    }

    @Test
    void a_label_is_refused_or_replaced() throws Exception {
        byte[] old = writer.write(file(JFIF, TABLE), LABEL);
        AigcLabel other = new AigcLabel("1", "示例", "2026-17", "", "shelf", "x1", "");

        refused(old, LabelRefused.Cause.HAS_LABEL, "APP1 XMP");
        assertThat(label(writer.replacing().write(old, other))).isEqualTo(other.json());
    }

    @Test
    void a_packet_that_would_outgrow_its_segment_is_refused() {
        byte[] packet = segment(0xE1, XMP + PACKET + " ".repeat(65_300 - PACKET.length()));

        refused(file(packet), LabelRefused.Cause.UNSAFE, "no room");
    }

    @Test
    void the_longest_label_fits() throws Exception {
        AigcLabel longest = new AigcLabel("1", "k", "17", "x".repeat(59_800), "", "", "");

        assertThat(label(writer.write(file(TABLE), longest))).isEqualTo(longest.json());
    }

    @Test
    void content_credentials_are_not_broken() {
        byte[] store = segment(0xEB, "JP\0\1\0\0\0\1\0\0\0\u0050jumb\0\0\0\u001ejumdc2pa\0\u0011\0\u0010");

        refused(file(store), LabelRefused.Cause.SIGNED, "Write the label first and sign then.");
    }

    @Test
    void an_index_of_several_pictures_is_not_made_wrong() {
        refused(file(segment(0xE2, "MPF\0II*\0")), LabelRefused.Cause.UNSAFE, "MPF");
    }

    @Test
    void two_packets_are_not_made_three() {
        byte[] packet = segment(0xE1, XMP + PACKET);

        refused(file(packet, packet), LabelRefused.Cause.UNSAFE, "two packets");
    }

    @Test
    void broken_files_are_labelled_or_refused_and_nothing_else() throws IOException {
        Samples.nothing_but_refusals(
                Samples.join(Samples.latin("\u00ff\u00d8"), EXIF, segment(0xE1, XMP + PACKET), SCAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPEG", "Plane"})
    void exiftool_reads_the_label_and_all_that_was_there_before(String interlace, @TempDir Path folder)
            throws IOException {
        Tools.run(folder, "convert", "-size", "40x30", "gradient:red-blue", "-interlace", interlace, "a.jpg");
        Tools.output(folder, "exiftool", "-q", "-Artist=x", "-XMP-dc:Title=Tür & Tor", "-IPTC:Keywords=k", "a.jpg");
        String before = Tools.output(folder, "exiftool", "-s", "-G1", "-a", "--System:all", "a.jpg");

        writer.write(folder.resolve("a.jpg"), LABEL, folder.resolve("b.jpg"));

        assertThat(Tools.output(folder, "exiftool", "-b", "-XMP-TC260:AIGC", "b.jpg"))
                .isEqualTo(LABEL.json());
        assertThat(Tools.output(folder, "exiftool", "-s", "-G1", "-a", "--System:all", "--AIGC", "b.jpg"))
                .isEqualTo(before);
        assertThat(pixels(folder, "b.jpg")).isEqualTo(pixels(folder, "a.jpg"));
    }

    @Test
    void a_label_that_exiftool_wrote_is_known_as_one(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("label.xmp"),
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<rdf:Description rdf:about='' xmlns:T='http://www.tc260.org.cn/ns/AIGC/1.0/' T:AIGC='{}'/>"
                        + "</rdf:RDF></x:xmpmeta>");
        Tools.run(folder, "convert", "-size", "40x30", "gradient:red-blue", "a.jpg");
        Tools.run(folder, "exiftool", "-q", "-XMP<=label.xmp", "a.jpg");

        refused(Files.readAllBytes(folder.resolve("a.jpg")), LabelRefused.Cause.HAS_LABEL, "APP1 XMP");
    }

    private void refused(byte[] file, LabelRefused.Cause why, String words) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(file, LABEL))
                .withMessageContaining(words)
                .matches(refused -> refused.reason() == why);
    }

    private static byte[] file(byte[]... segments) {
        return Samples.join(Samples.latin("\u00ff\u00d8"), Samples.join(segments), SCAN);
    }

    private static byte[] segment(int marker, String data) {
        return ByteBuffer.allocate(data.length() + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length() + 2))
                .put(Samples.latin(data))
                .array();
    }

    private static String pixels(Path folder, String name) {
        return Tools.output(folder, "ffmpeg", "-v", "error", "-i", name, "-f", "md5", "-");
    }

    private static String label(byte[] jpeg) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                .getFirstDirectoryOfType(XmpDirectory.class)
                .getXMPMeta()
                .getPropertyString("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC");
    }
}

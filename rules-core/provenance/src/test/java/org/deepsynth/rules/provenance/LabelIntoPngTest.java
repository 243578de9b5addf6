package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelIntoPngTest {

    private static final AigcLabel LABEL = new AigcLabel("1", "示例 & <co>", "a\"17", "", "", "", "");

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String TC260 = "http://www.tc260.org.cn/ns/AIGC/1.0/";

    private final LabelWriter writer = new LabelWriter();

    @Test
    void the_label_comes_after_the_header_and_all_else_stays() throws Exception {
        byte[] plain = Samples.png();

        byte[] labelled = writer.write(plain, LABEL);

        int added = labelled.length - plain.length;
        assertThat(Arrays.copyOf(labelled, 33)).isEqualTo(Arrays.copyOf(plain, 33));
        assertThat(new String(labelled, 37, 21, StandardCharsets.ISO_8859_1)).isEqualTo("iTXtXML:com.adobe.xmp");
        assertThat(Arrays.copyOfRange(labelled, 33 + added, labelled.length))
                .isEqualTo(Arrays.copyOfRange(plain, 33, plain.length));
        assertThat(label(labelled)).isEqualTo(LABEL.json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r:RDF xmlns:r='RDF'><r:Description r:about=''/></r:RDF>",
                "<r:RDF xmlns:r='RDF'><r:Description r:about='a&amp;b' xmlns:p='urn:p' p:x='1'><p:y>é&#233;</p:y></r:Description></r:RDF>",
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n<rdf:RDF xmlns:rdf='RDF'>\n</rdf:RDF ></x:xmpmeta>\n   <?xpacket end='w'?>",
                "<rdf:RDF xmlns:rdf='RDF' xmlns:TC260='urn:other'><rdf:Description TC260:AIGC='x'/></rdf:RDF>",
                "<rdf:RDF xmlns:rdf='RDF'><rdf:Description/></rdf:RDF><!-- </rdf:RDFx> -->"
            })
    void a_packet_that_is_there_is_extended_as_text(String pattern) throws Exception {
        String packet = pattern.replace("'RDF'", "'" + RDF + "'");
        byte[] plain = Samples.png(Samples.chunk("iTXt", Samples.XMP + Samples.utf8(packet)));

        byte[] labelled = writer.write(plain, LABEL);

        assertThat(label(labelled)).isEqualTo(LABEL.json());
        int at = packet.lastIndexOf("</r");
        at = at < 0 || packet.contains("<!--") ? packet.indexOf("</rdf:RDF>") : at;
        String text = new String(labelled, StandardCharsets.UTF_8);
        assertThat(text).contains(packet.substring(0, at)).contains(packet.substring(at));
        assertThat(text.split("iTXt", -1)).hasSize(2);
    }

    @Test
    void a_compressed_packet_is_extended_too() throws Exception {
        String packet = "<rdf:RDF xmlns:rdf='" + RDF + "'><rdf:Description xmlns:p='urn:p' p:x='kept'/></rdf:RDF>";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed)) {
            deflated.write(packet.getBytes(StandardCharsets.UTF_8));
        }
        byte[] plain = Samples.png(Samples.chunk(
                "iTXt", "XML:com.adobe.xmp\0\1\0en\0Titel\0" + packed.toString(StandardCharsets.ISO_8859_1)));

        byte[] labelled = writer.write(plain, LABEL);

        assertThat(label(labelled)).isEqualTo(LABEL.json());
        assertThat(new String(labelled, StandardCharsets.ISO_8859_1)).contains("p:x='kept'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<q:AIGC>{\"Label\":\"2\"}</q:AIGC>",
                "<q:AIGC><![CDATA[old]]></q:AIGC><p:y>1</p:y>",
                "<q:AIGC/>",
                "<q:AIGC xml:lang='x'>old</q:AIGC\n>"
            })
    void a_label_is_refused_or_replaced_in_the_element_form(String property) throws Exception {
        refusedThenReplaced("<rdf:RDF xmlns:rdf='" + RDF + "'><rdf:Description rdf:about='' xmlns:p='urn:p' xmlns:q='"
                + TC260 + "'>" + property + "</rdf:Description></rdf:RDF>");
    }

    @Test
    void a_label_is_refused_or_replaced_in_the_attribute_form() throws Exception {
        refusedThenReplaced("<rdf:RDF xmlns:rdf='" + RDF + "'><rdf:Description rdf:about=''\n xmlns:q='" + TC260
                + "'\n q:AIGC = '{&quot;Label&quot;:&quot;2&quot;}' xmlns:p='urn:p' p:x='1'/></rdf:RDF>");
    }

    private void refusedThenReplaced(String packet) throws Exception {
        byte[] old = Samples.png(Samples.chunk("iTXt", Samples.XMP + packet));

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(old, LABEL))
                .matches(refused -> refused.reason() == LabelRefused.Cause.HAS_LABEL);
        byte[] labelled = writer.replacing().write(old, LABEL);
        assertThat(label(labelled)).isEqualTo(LABEL.json());
        assertThat(new String(labelled, StandardCharsets.UTF_8).split("AIGC>", -1))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<rdf:RDF xmlns:rdf='RDF'/>",
                "<!DOCTYPE x><rdf:RDF xmlns:rdf='RDF'></rdf:RDF>",
                "<rdf:RDF xmlns:rdf='RDF'></rdf:RDF><!-- </rdf:RDF> -->",
                "<RDF xmlns='RDF'></RDF>",
                "<rdf:RDF xmlns:rdf='urn:other'></rdf:RDF>",
                "<rdf:RDF xmlns:rdf='RDF'><rdf:Description>\u00ff</rdf:Description></rdf:RDF>"
            })
    void a_packet_that_cannot_be_extended_safely_is_refused(String packet) {
        byte[] plain = Samples.png(Samples.chunk("iTXt", Samples.XMP + packet.replace("'RDF'", "'" + RDF + "'")));

        refused(plain, LabelRefused.Cause.UNSAFE, "Its packet of XMP cannot be extended");
    }

    @Test
    void what_only_looks_like_the_old_label_is_not_touched() {
        byte[] old = Samples.png(
                Samples.chunk(
                        "iTXt",
                        Samples.XMP + "<rdf:RDF xmlns:rdf='" + RDF + "'><rdf:Description xmlns:q='" + TC260
                                + "' q:AIGC='old' xmlns:p='urn:p'><p:y>It has q:AIGC='x' in it.</p:y></rdf:Description></rdf:RDF>"));

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.replacing().write(old, LABEL))
                .matches(refused -> refused.reason() == LabelRefused.Cause.UNSAFE);
    }

    @Test
    void two_packets_are_not_made_three() {
        byte[] packet = Samples.chunk("iTXt", Samples.XMP + "<rdf:RDF xmlns:rdf='" + RDF + "'></rdf:RDF>");

        refused(Samples.png(packet, packet), LabelRefused.Cause.UNSAFE, "two packets");
    }

    @Test
    void a_packet_of_imagemagick_is_not_doubled() {
        byte[] packet = Samples.chunk("tEXt", "Raw profile type xmp\0\nxmp\n 2\n3c78");

        refused(Samples.png(packet), LabelRefused.Cause.UNSAFE, "ImageMagick");
    }

    @Test
    void content_credentials_are_not_broken() {
        refused(
                Samples.png(Samples.chunk("caBX", "jumb")),
                LabelRefused.Cause.SIGNED,
                "Write the label first and sign then.");
    }

    @Test
    void broken_files_are_labelled_or_refused_and_nothing_else() throws IOException {
        Samples.nothing_but_refusals(Samples.png(
                Samples.chunk("iTXt", Samples.XMP + "<rdf:RDF xmlns:rdf='" + RDF + "'><rdf:Description/></rdf:RDF>")));
    }

    @Test
    void exiftool_reads_the_label_and_all_that_was_there_before(@TempDir Path folder) throws IOException {
        Tools.run(folder, "convert", "-size", "40x30", "gradient:red-blue", "a.png");
        Tools.output(
                folder, "exiftool", "-q", "-XMP-dc:Title=Tür & Tor", "-XMP-dc:Subject=x", "-XMP-xmp:Rating=3", "a.png");
        String before = Tools.output(folder, "exiftool", "-s", "-G1", "-a", "-XMP:all", "a.png");

        writer.write(folder.resolve("a.png"), LABEL, folder.resolve("b.png"));

        assertThat(Tools.output(folder, "exiftool", "-b", "-XMP-TC260:AIGC", "b.png"))
                .isEqualTo(LABEL.json());
        assertThat(Tools.output(folder, "exiftool", "-s", "-G1", "-a", "-XMP:all", "--AIGC", "b.png"))
                .isEqualTo(before);
        assertThat(Tools.output(folder, "exiftool", "-validate", "-warning", "-a", "b.png"))
                .contains(": OK");
        assertThat(pixels(folder, "b.png")).isEqualTo(pixels(folder, "a.png"));
    }

    private void refused(byte[] file, LabelRefused.Cause why, String words) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(file, LABEL))
                .withMessageContaining(words)
                .matches(refused -> refused.reason() == why);
    }

    private static String pixels(Path folder, String name) {
        return Tools.output(folder, "ffmpeg", "-v", "error", "-i", name, "-f", "md5", "-");
    }

    private static String label(byte[] png) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(png))
                .getFirstDirectoryOfType(XmpDirectory.class)
                .getXMPMeta()
                .getPropertyString(TC260, "AIGC");
    }
}

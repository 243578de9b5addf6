package org.deepsynth.rules.provenance.internal.xmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.made.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpPacketTest {

    private static final String NAMESPACES = " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/'"
            + " xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
            + " xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/'";

    @Test
    void the_label_stands_in_an_element() throws Unreadable {
        assertThat(read(packet("", "<TC260:AIGC>{\"Label\":\"1\"}</TC260:AIGC>")))
                .containsExactly("AIGC {\"Label\":\"1\"}");
        assertThat(read(packet("", "<TC260:AIGC>\n {&quot;a&quot;:<![CDATA[1]]>&#125; </TC260:AIGC>")))
                .containsExactly("AIGC {\"a\":1}");
    }

    @Test
    void or_in_an_attribute() throws Unreadable {
        assertThat(read(packet(" TC260:AIGC='{&quot;Label&quot;:&quot;1&quot;}'", "")))
                .containsExactly("AIGC {\"Label\":\"1\"}");
    }

    @Test
    void the_namespace_counts_and_never_the_prefix() throws Unreadable {
        assertThat(read(packet(" xmlns:tc='http://www.tc260.org.cn/ns/AIGC/1.0/'", "<tc:AIGC>x</tc:AIGC>")))
                .containsExactly("AIGC x");
        assertThat(read(packet("", "<AIGC xmlns='http://www.tc260.org.cn/ns/AIGC/1.0/'>x</AIGC>")))
                .containsExactly("AIGC x");
        assertThat(read(packet("", "<TC260:AIGC xmlns:TC260='http://example.org/'>x</TC260:AIGC><AIGC>x</AIGC>")))
                .isEmpty();
        assertThat(read(packet(" AIGC='x'", ""))).isEmpty();
    }

    @Test
    void an_empty_property_is_told_as_empty() throws Unreadable {
        assertThat(read(packet("", "<TC260:AIGC/>"))).containsExactly("AIGC ");
        assertThat(read(packet(" TC260:AIGC=''", ""))).containsExactly("AIGC ");
    }

    @Test
    void other_forms_of_rdf_hold_the_value_as_well() throws Unreadable {
        String type = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";

        assertThat(read(packet("", "<Iptc4xmpExt:DigitalSourceType rdf:resource='" + type + "'/>")))
                .containsExactly("SOURCE_TYPE " + type);
        assertThat(read(packet("", "<TC260:AIGC rdf:parseType='Resource'><rdf:value>x</rdf:value></TC260:AIGC>")))
                .containsExactly("AIGC x");
        assertThat(read(packet("", "<TC260:AIGC><rdf:Description rdf:value='x'/></TC260:AIGC>")))
                .containsExactly("AIGC x");
        assertThat(read(packet(
                        "", "<TC260:AIGC><rdf:Bag> <rdf:li>x</rdf:li>\n<rdf:li>y</rdf:li></rdf:Bag></TC260:AIGC>")))
                .containsExactly("AIGC x", "AIGC y");
    }

    @Test
    void the_properties_of_iptc_2025_1_and_the_writing_program_are_told() throws Unreadable {
        assertThat(read(packet(
                        " xmp:CreatorTool='Lantern 7'",
                        "<Iptc4xmpExt:AISystemUsed>Lantern</Iptc4xmpExt:AISystemUsed>"
                                + "<Iptc4xmpExt:AISystemVersionUsed>7</Iptc4xmpExt:AISystemVersionUsed>"
                                + "<Iptc4xmpExt:AIPromptInformation>a boat</Iptc4xmpExt:AIPromptInformation>"
                                + "<Iptc4xmpExt:AIPromptWriterName>Li</Iptc4xmpExt:AIPromptWriterName>")))
                .containsExactly(
                        "CREATOR_TOOL Lantern 7",
                        "SYSTEM Lantern",
                        "SYSTEM_VERSION 7",
                        "PROMPT a boat",
                        "PROMPT_WRITER Li");
    }

    @Test
    void metadata_of_ingredients_are_not_of_this_file() throws Unreadable {
        assertThat(read(packet(
                        "",
                        "<xmpMM:Pantry><rdf:Bag><rdf:li TC260:AIGC='of another'><TC260:AIGC>of another</TC260:AIGC>"
                                + "</rdf:li></rdf:Bag></xmpMM:Pantry><TC260:AIGC>own</TC260:AIGC>")))
                .containsExactly("AIGC own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodings_with_or_without_byte_order_mark_are_read(String charset) throws Unreadable {
        String text = packet("", "<TC260:AIGC>生成</TC260:AIGC>");

        assertThat(read(text.getBytes(Charset.forName(charset)))).containsExactly("AIGC 生成");
        assertThat(read(("\uFEFF" + text + "\0\0").getBytes(Charset.forName(charset))))
                .containsExactly("AIGC 生成");
    }

    @Test
    void what_follows_the_root_is_not_of_the_packet() throws Unreadable {
        assertThat(read(packet("", "<TC260:AIGC>x</TC260:AIGC>") + "\u0001\u0002"))
                .containsExactly("AIGC x");
    }

    @Test
    void what_was_told_before_the_packet_breaks_stays_told() {
        List<String> told = new ArrayList<>();

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> XmpPacket.read(
                        (packet("", "<TC260:AIGC>x</TC260:AIGC><oops>")).getBytes(StandardCharsets.UTF_8),
                        budget(),
                        (property, value) -> told.add(property + " " + value)));
        assertThat(told).containsExactly("AIGC x");
    }

    @Test
    void a_document_type_is_refused_and_nothing_is_fetched_or_expanded(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String rest = packet("", "<TC260:AIGC>&e;</TC260:AIGC>");

        broken("<!DOCTYPE x [<!ENTITY e 'x'>]>" + rest);
        broken("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + rest);
        broken("<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>" + rest);
        broken("<!DOCTYPE x [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>" + rest);
        broken("<!DOCTYPE x [<!ENTITY a '" + "a".repeat(1000) + "'><!ENTITY e '" + "&a;".repeat(1000) + "'>]>" + rest);
        broken(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "<",
                "<a",
                "<a><b></a>",
                "<?xpacket begin=''?>",
                "<a:b/>",
                "<a b='1' b='2'/>",
                "<a>&#0;</a>"
            })
    void what_is_no_xml_is_told(String text) {
        broken(text);
    }

    @Test
    void bytes_of_no_encoding_are_told() {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(new byte[] {'<', 'a', '>', (byte) 0xFF}));
    }

    @Test
    void depth_and_number_of_elements_are_limited() {
        limit("<a>".repeat(1000));
        limit("<a>" + "<b/>".repeat(30_000) + "</a>");
    }

    @Test
    void an_element_with_thousands_of_attributes_is_read_or_told() {
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < 20_000; i++) {
            many.append(" b").append(i).append("=''");
        }

        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> read(many + "/>"));
    }

    @Test
    void cut_or_changed_at_any_byte_nothing_else_is_thrown() {
        byte[] good = packet(" TC260:AIGC='x'", "<TC260:AIGC>y</TC260:AIGC>").getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < good.length; i += Effort.step()) {
            readable(Arrays.copyOf(good, i));
            for (byte other : new byte[] {0, '<', '&', '>', (byte) 0x80, '\''}) {
                byte[] changed = Arrays.copyOf(good, good.length);
                changed[i] = other;
                readable(changed);
            }
        }
    }

    private static boolean readable(byte[] packet) {
        try {
            read(packet);
            return true;
        } catch (Unreadable told) {
            return false;
        }
    }

    private static void broken(String packet) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(packet))
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.BROKEN));
    }

    private static void limit(String packet) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(packet))
                .satisfies(why -> assertThat(why.reason()).isEqualTo(Unreadable.Cause.LIMIT));
    }

    private static String packet(String attributes, String elements) {
        return "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                + NAMESPACES + "><rdf:Description rdf:about=''" + attributes + ">" + elements
                + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>";
    }

    private static List<String> read(String packet) throws Unreadable {
        return read(packet.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] packet) throws Unreadable {
        List<String> told = new ArrayList<>();
        XmpPacket.read(packet, budget(), (property, value) -> told.add(property + " " + value));
        return told;
    }

    private static Budget budget() {
        return new Budget(InspectionLimits.ORDINARY);
    }
}

package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Unreadable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SvgTest {

    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='adobe:ns:meta/'"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:T='http://www.tc260.org.cn/ns/AIGC/1.0/'"
            + " xmlns:c2pa='http://c2pa.org/manifest'>";

    private static final String XMP =
            "<x:xmpmeta><rdf:RDF><rdf:Description rdf:about='' T:AIGC='{&quot;Label&quot;:&quot;1&quot;}'>"
                    + "<T:AIGC>a &lt; b &amp; 中</T:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>";

    private static Recording seen(String text) {
        return Recording.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(String inside) {
        return OPEN + inside + "</svg>";
    }

    @Test
    void a_packet_of_xmp_in_the_metadata_is_told_as_a_document_that_says_the_same() throws Exception {
        Recording seen = seen("<?xml version='1.0'?>\n" + svg("<g/><metadata>" + XMP + "</metadata><g/>"));

        assertThat(seen.kind()).contains(FileKind.SVG);
        assertThat(seen.fault()).isEmpty();
        byte[] packet = seen.values("xmp").get(0).getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(packet))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("adobe:ns:meta/");
        Element label = (Element) root.getElementsByTagNameNS("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC")
                .item(0);
        assertThat(label.getTextContent()).isEqualTo("a < b & 中");
        assertThat(((Element) label.getParentNode()).getAttributeNS("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC"))
                .isEqualTo("{\"Label\":\"1\"}");
    }

    @Test
    void rdf_alone_counts_and_what_stands_elsewhere_does_not() {
        assertThat(seen(svg("<metadata><rdf:RDF/></metadata>")).values("xmp")).hasSize(1);
        assertThat(seen(svg("<g>" + XMP + "</g><metadata/>")).told()).isEmpty();
        assertThat(seen(svg("<metadata xmlns='other'>" + XMP + "</metadata>")).told())
                .isEmpty();
    }

    @Test
    void a_manifest_of_c2pa_is_told_from_its_base_64() {
        String text = Base64.getMimeEncoder().encodeToString("box".repeat(100).getBytes(StandardCharsets.UTF_8));

        assertThat(seen(svg("<metadata><c2pa:manifest>\n" + text + "\n</c2pa:manifest>" + XMP + "</metadata>")))
                .satisfies(seen -> {
                    assertThat(seen.values("credentials")).containsExactly("box".repeat(100));
                    assertThat(seen.values("xmp")).hasSize(1);
                    assertThat(seen.fault()).isEmpty();
                });
        assertThat(seen(svg("<metadata><c2pa:manifest>?</c2pa:manifest>" + XMP + "</metadata>")))
                .satisfies(seen -> {
                    assertThat(seen.values("xmp")).hasSize(1);
                    assertThat(seen.fault()).contains(Unreadable.Cause.BROKEN);
                });
    }

    @Test
    void the_root_must_be_svg_in_its_namespace() {
        assertThat(seen("<svg/>").kind()).isNotEqualTo(Optional.of(FileKind.SVG));
        assertThat(seen("<html xmlns='http://www.w3.org/1999/xhtml'>" + svg("") + "</html>")
                        .kind())
                .isNotEqualTo(Optional.of(FileKind.SVG));
        assertThat(seen("<!DOCTYPE html><html><body>" + svg("") + "</body></html>")
                        .kind())
                .isNotEqualTo(Optional.of(FileKind.SVG));
        assertThat(seen("Text on " + svg("")).kind()).isNotEqualTo(Optional.of(FileKind.SVG));
        assertThat(seen("<s:svg xmlns:s='http://www.w3.org/2000/svg'/>").kind()).contains(FileKind.SVG);
        assertThat(seen("\uFEFF<!-- a <b> --><?p q?>\n" + svg("")).kind()).contains(FileKind.SVG);
        assertThat(Recording.of(("\uFEFF" + svg("")).getBytes(StandardCharsets.UTF_16LE))
                        .kind())
                .contains(FileKind.SVG);
        assertThat(Recording.of(svg("").getBytes(StandardCharsets.UTF_16)).fault())
                .isEmpty();
    }

    @Test
    void a_dtd_that_is_only_named_is_not_fetched_and_hinders_nothing() {
        Recording seen = seen("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://localhost:1/svg11.dtd'>"
                + svg("<metadata>" + XMP + "</metadata>"));

        assertThat(seen.values("xmp")).hasSize(1);
        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void what_needs_its_dtd_is_told_as_unreadable_and_nothing_of_it_unfolds() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String file = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";

        assertThat(seen(bomb + svg("<metadata><rdf:RDF>&b;</rdf:RDF></metadata>")))
                .satisfies(seen -> {
                    assertThat(seen.told()).isEmpty();
                    assertThat(seen.fault()).contains(Unreadable.Cause.BROKEN);
                });
        assertThat(seen(file + svg("<metadata><rdf:RDF>&a;</rdf:RDF></metadata>")))
                .satisfies(seen -> {
                    assertThat(seen.told()).isEmpty();
                    assertThat(seen.fault()).contains(Unreadable.Cause.BROKEN);
                });
        assertThat(seen("<!DOCTYPE svg [<!ENTITY a 'http://www.w3.org/2000/svg'>]><svg xmlns='&a;'/>"))
                .satisfies(seen -> {
                    assertThat(seen.kind()).contains(FileKind.SVG);
                    assertThat(seen.fault()).contains(Unreadable.Cause.BROKEN);
                });
    }

    @Test
    void deep_and_long_documents_end_at_the_limit() {
        assertThat(seen(OPEN + "<g>".repeat(30_000)).fault()).contains(Unreadable.Cause.LIMIT);
        assertThat(seen(svg("<metadata><rdf:RDF>" + "x".repeat(300_000) + "</rdf:RDF></metadata>"))
                        .fault())
                .contains(Unreadable.Cause.LIMIT);
        assertThat(seen(svg("<metadata><c2pa:manifest>" + "x".repeat(2_000_000) + "</c2pa:manifest></metadata>"))
                        .fault())
                .contains(Unreadable.Cause.LIMIT);
        assertThat(seen(svg("<g a='" + "x".repeat(9 << 20) + "'/>")).fault()).contains(Unreadable.Cause.LIMIT);
    }

    @Test
    void a_compressed_one_is_of_no_kind() {
        assertThat(Recording.of(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3})
                        .kind())
                .isEmpty();
    }

    @Test
    void no_damage_throws() {
        byte[] file = ("<?xml version='1.0' encoding='UTF-8'?>"
                        + svg("<metadata>" + XMP + "<c2pa:manifest>eHh4</c2pa:manifest></metadata>"))
                .getBytes(StandardCharsets.UTF_8);

        Cut.everywhere(file, Unreadable.Cause.BROKEN, Unreadable.Cause.TRUNCATED);
        Cut.lying(file);
    }
}

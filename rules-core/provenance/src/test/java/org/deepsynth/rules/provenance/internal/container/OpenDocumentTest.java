package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Unreadable.Cause;
import org.deepsynth.rules.provenance.made.Packed;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'";

    private static Packed document(String type) {
        return new Packed().stored("mimetype", type);
    }

    private static Packed text() {
        return document("application/vnd.oasis.opendocument.text");
    }

    private static Packed book() {
        return document("application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                                + "<rootfile full-path='OEBPS/content.opf'/></rootfiles></container>");
    }

    private static String opf(String metadata) {
        return "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>"
                + metadata
                + "</metadata><manifest><item id='a' href='first%20one.xhtml'/><item id='b' href='last.xhtml'/>"
                + "</manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>";
    }

    @Test
    void a_property_of_the_user_in_opendocument_is_told_as_in_a_place_no_guide_names() {
        byte[] file = text().with(
                        "meta.xml",
                        "<office:document-meta" + NAMESPACES + "><office:meta><meta:user-defined meta:name='AIGC'>"
                                + Recording.LABEL + "</meta:user-defined></office:meta></office:document-meta>")
                .bytes();

        assertThat(Recording.kinds(file)).containsExactly(FileKind.ODF);
        assertThat(Recording.of(file).lines("label"))
                .containsExactly("label meta.xml meta:user-defined AIGC: " + Recording.LABEL);
    }

    @Test
    void an_opendocument_without_it_is_not_accused_as_no_source_tells_where_the_label_should_be() {
        byte[] file = text().with("meta.xml", "<office:document-meta" + NAMESPACES + "/>")
                .bytes();

        assertThat(new Inspector().inspect("x", file).label()).isEqualTo(LabelVerdict.NOT_SUPPORTED);
    }

    @Test
    void an_encrypted_opendocument_is_told_as_such() {
        byte[] file = text().with("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                .with("meta.xml", "\u0001\u0002")
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.ENCRYPTED);
    }

    @Test
    void words_of_an_opendocument_are_those_of_its_text_and_of_headers() {
        byte[] file = text().with(
                        "content.xml",
                        "<office:document-content" + NAMESPACES + "><office:scripts>no</office:scripts><office:body>"
                                + "<text:h>本文由<text:span>AI</text:span>生成</text:h><text:p>end</text:p>"
                                + "</office:body></office:document-content>")
                .with(
                        "styles.xml",
                        "<office:document-styles" + NAMESPACES + "><office:master-styles><style:header>"
                                + "<text:p>AI合成</text:p></style:header></office:master-styles></office:document-styles>")
                .bytes();

        assertThat(Recording.of(file).lines("words"))
                .containsExactly("words content.xml: 本文由AI生成 end", "words styles.xml: AI合成");
    }

    @Test
    void the_label_of_a_book_may_stand_in_either_form_of_metadata() {
        byte[] file = book().with(
                        "OEBPS/content.opf",
                        opf("<meta property='AIGC'>" + Recording.LABEL + "</meta><meta name='AIGC' content='"
                                + Recording.LABEL + "'/><meta name='cover' content='c'/><dc:source>web</dc:source>"))
                .with("OEBPS/first one.xhtml", "<html><body><p>AI生成</p></body></html>")
                .with("OEBPS/last.xhtml", "<?xml version='1.0'?><html><body><p>end</p></body></html>")
                .bytes();

        assertThat(Recording.kinds(file)).containsExactly(FileKind.EPUB);
        assertThat(Recording.of(file).lines())
                .containsExactly(
                        "label OEBPS/content.opf meta AIGC: " + Recording.LABEL,
                        "label OEBPS/content.opf meta AIGC: " + Recording.LABEL,
                        "comment OEBPS/content.opf dc:source: web",
                        "words OEBPS/first one.xhtml: AI生成",
                        "words OEBPS/last.xhtml: end");
    }

    @Test
    void a_book_of_one_document_in_a_folder_with_a_space_tells_its_words_once() {
        byte[] file = document("application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path='A book/b.opf'/></rootfiles></container>")
                .with(
                        "A book/b.opf",
                        "<package><manifest><item id='a' href='one.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>")
                .with("A book/one.xhtml", "<html><body><p>AI生成</p></body></html>")
                .bytes();

        assertThat(Recording.of(file).lines()).containsExactly("words A book/one.xhtml: AI生成");
    }

    @Test
    void content_credentials_of_a_book_are_told() {
        byte[] file = book().with("OEBPS/content.opf", opf(""))
                .stored("META-INF/content_credential.c2pa", "boxes")
                .bytes();

        assertThat(Recording.of(file).lines("credentials")).hasSize(1);
    }

    @Test
    void a_book_that_names_a_package_it_does_not_hold_is_broken() {
        assertThat(Recording.of(book().bytes()).fault()).contains(Cause.BROKEN);
    }

    @Test
    void an_archive_that_is_a_book_and_an_office_document_at_once_is_ambiguous() {
        byte[] file = book().with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<x/>")
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.AMBIGUOUS);
    }
}

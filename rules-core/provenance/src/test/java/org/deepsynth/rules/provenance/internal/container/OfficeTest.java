package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Unreadable.Cause;
import org.deepsynth.rules.provenance.made.Packed;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + "relationships/" + type + "' Target='" + target
                + "'/>";
    }

    private static String relations(String... all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + String.join("", all) + "</Relationships>";
    }

    private static String custom(String... values) {
        StringBuilder xml = new StringBuilder(
                "<Properties xmlns='" + OFFICE + "custom-properties' xmlns:vt='" + OFFICE + "docPropsVTypes'>");
        for (String value : values) {
            xml.append("<property fmtid='{D5CDD505-2E9C-101B-9397-08002B2CF9AE}' pid='2' name='AIGC'><vt:lpwstr>"
                    + value.replace("\"", "&quot;") + "</vt:lpwstr></property>");
        }
        return xml + "</Properties>";
    }

    private static String text(String... paragraphs) {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w='w'><w:body>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>");
        }
        return xml + "</w:body></w:document>";
    }

    private static Packed word(String body) {
        return new Packed().with("[Content_Types].xml", TYPES).with("word/document.xml", body);
    }

    private static Packed labelled(String custom) {
        return word(text("body"))
                .with(
                        "_rels/.rels",
                        relations(
                                relation("r1", "officeDocument", "word/document.xml"),
                                relation("r2", "custom-properties", "docProps/custom.xml")))
                .with("docProps/custom.xml", custom);
    }

    @Test
    void the_label_of_an_office_document_is_its_own_property_as_the_guide_names_it() {
        Recording told = Recording.of(labelled(custom(Recording.LABEL)).bytes());

        assertThat(told.lines("label")).containsExactly("label docProps/custom.xml AIGC (named): " + Recording.LABEL);
        assertThat(told.told().get(0).place().offset()).isPositive();
        assertThat(told.fault()).isEmpty();
    }

    @Test
    void a_property_without_relationship_counts_and_is_told_as_in_an_unusual_place() {
        byte[] file = word(text("body"))
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")))
                .with("docProps/custom.xml", custom(Recording.LABEL))
                .bytes();

        assertThat(Recording.of(file).lines("label"))
                .containsExactly("label docProps/custom.xml AIGC (without relationship): " + Recording.LABEL);
    }

    @Test
    void an_empty_shell_of_a_label_is_still_told() {
        assertThat(Recording.of(labelled(custom("")).bytes()).lines("label"))
                .containsExactly("label docProps/custom.xml AIGC (named): ");
    }

    @Test
    void two_properties_are_two_labels() {
        assertThat(Recording.of(labelled(custom(Recording.LABEL, Recording.LABEL))
                                .bytes())
                        .lines("label"))
                .hasSize(2);
    }

    @Test
    void a_document_without_the_property_is_absent_and_sheets_and_slides_are_known_too() {
        for (String folder : new String[] {"word", "xl", "ppt"}) {
            byte[] file = new Packed()
                    .with("[Content_Types].xml", TYPES)
                    .with(folder + "/main.xml", "<x/>")
                    .bytes();

            assertThat(new Inspector().inspect("x", file)).satisfies(seen -> {
                assertThat(seen.kind()).hasValue(FileKind.OOXML);
                assertThat(seen.label()).isEqualTo(LabelVerdict.ABSENT);
            });
        }
    }

    @Test
    void other_packages_of_the_same_build_are_archives() {
        byte[] file = new Packed()
                .with("[Content_Types].xml", TYPES)
                .with("lib/x.dll", "x")
                .bytes();

        assertThat(Recording.kinds(file)).containsExactly(FileKind.ZIP);
    }

    @Test
    void a_relationship_that_leads_nowhere_leaves_the_document_unread() {
        byte[] file = word(text("body"))
                .with("_rels/.rels", relations(relation("r2", "custom-properties", "docProps/custom.xml")))
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.BROKEN);
    }

    @Test
    void two_parts_whose_names_differ_only_in_case_are_refused() {
        byte[] file = labelled(custom(Recording.LABEL))
                .with("docprops/Custom.xml", custom())
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.BROKEN);
    }

    @Test
    void properties_that_unfold_to_far_too_much_are_a_limit_and_no_absence() {
        byte[] file = labelled("<Properties>" + " ".repeat(30 << 20) + "</Properties>")
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.LIMIT);
    }

    @Test
    void properties_with_a_document_type_are_refused_and_nothing_is_fetched() {
        String bomb = "<!DOCTYPE p [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>"
                + "<!ENTITY c SYSTEM 'file:///etc/hostname'>]><p>&b;&c;</p>";

        assertThat(Recording.of(labelled(bomb).bytes()).fault()).contains(Cause.BROKEN);
    }

    @Test
    void properties_that_are_not_xml_are_broken() {
        assertThat(Recording.of(labelled("<p><q></p>").bytes()).fault()).contains(Cause.BROKEN);
        assertThat(Recording.of(labelled("").bytes()).fault()).contains(Cause.BROKEN);
        assertThat(Recording.of(labelled("<a>".repeat(5000)).bytes()).fault()).contains(Cause.LIMIT);
    }

    @Test
    void the_words_of_a_long_text_are_those_at_its_start_and_its_end() {
        String[] paragraphs = new String[30_000];
        Arrays.fill(paragraphs, "正文正文正文正文正文");
        paragraphs[0] = "本文由AI生成";
        paragraphs[29_999] = "人工智能合成";
        byte[] file = word(text(paragraphs))
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "/word/document.xml")))
                .bytes();

        Recording told = Recording.of(file);

        assertThat(told.fault()).isEmpty();
        assertThat(told.lines("words"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(250));
        assertThat(told.lines("words").get(0)).startsWith("words word/document.xml start: 本文由AI生成 正文");
        assertThat(told.lines("words").get(1)).endsWith("正文 人工智能合成");
    }

    @Test
    void words_in_headers_and_footers_are_told_and_deleted_ones_are_not() {
        byte[] file = word("<w:document xmlns:w='w'><w:p><w:r><w:t>A</w:t></w:r>"
                        + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:document>")
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")))
                .with(
                        "word/_rels/document.xml.rels",
                        relations(relation("r1", "header", "header1.xml"), relation("r2", "footer", "footer1.xml")))
                .with("word/header1.xml", "<w:hdr xmlns:w='w'><w:p><w:t>AI</w:t><w:t>生成</w:t></w:p></w:hdr>")
                .with("word/footer1.xml", "<w:ftr xmlns:w='w'><w:p><w:t>1</w:t></w:p></w:ftr>")
                .bytes();

        assertThat(Recording.of(file).lines("words"))
                .containsExactly(
                        "words word/document.xml: A", "words word/header1.xml: AI生成", "words word/footer1.xml: 1");
    }

    @Test
    void words_that_cannot_be_read_do_not_hide_that_there_is_no_label() {
        byte[] file = word("<w:document xmlns:w='w'><w:p><broken")
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")))
                .bytes();

        assertThat(new Inspector().inspect("x", file).label()).isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void of_slides_the_first_and_the_last_of_the_presentation_are_told() {
        String slide = "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:t>%s</a:t></a:p></p:sld>";
        byte[] file = new Packed()
                .with("[Content_Types].xml", TYPES)
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "ppt/presentation.xml")))
                .with(
                        "ppt/presentation.xml",
                        "<p:presentation xmlns:p='p' xmlns:r='" + OFFICE + "relationships'><p:sldIdLst>"
                                + "<p:sldId id='256' r:id='r3'/><p:sldId id='257' r:id='r1'/>"
                                + "<p:sldId id='258' r:id='r2'/></p:sldIdLst></p:presentation>")
                .with(
                        "ppt/_rels/presentation.xml.rels",
                        relations(
                                relation("r1", "slide", "slides/slide1.xml"),
                                relation("r2", "slide", "slides/slide2.xml"),
                                relation("r3", "slide", "slides/slide3.xml")))
                .with("ppt/slides/slide1.xml", slide.formatted("one"))
                .with("ppt/slides/slide2.xml", slide.formatted("two"))
                .with("ppt/slides/slide3.xml", slide.formatted("three"))
                .bytes();

        assertThat(Recording.of(file).lines("words"))
                .containsExactly("words ppt/slides/slide3.xml: three", "words ppt/slides/slide2.xml: two");
    }

    @Test
    void of_sheets_headers_and_footers_are_told_without_their_formats() {
        byte[] file = new Packed()
                .with("[Content_Types].xml", TYPES)
                .with("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")))
                .with("xl/workbook.xml", "<workbook/>")
                .with("xl/_rels/workbook.xml.rels", relations(relation("r1", "worksheet", "worksheets/sheet1.xml")))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><headerFooter><oddHeader>&amp;C&amp;\"Arial,Bold\"&amp;12AI生成</oddHeader>"
                                + "</headerFooter></worksheet>")
                .bytes();

        assertThat(Recording.of(file).lines("words")).containsExactly("words xl/worksheets/sheet1.xml oddHeader: AI生成");
    }

    @Test
    void content_credentials_of_an_archive_are_told() {
        byte[] file = labelled(custom(Recording.LABEL))
                .stored("META-INF/content_credential.c2pa", "boxes")
                .bytes();

        assertThat(Recording.of(file).lines("credentials"))
                .containsExactly("credentials META-INF/content_credential.c2pa: boxes");
    }

    @Test
    void a_document_cut_anywhere_is_never_called_unlabelled() {
        byte[] file = labelled(custom(Recording.LABEL)).bytes();
        for (int length = 1; length < file.length; length++) {
            assertThat(new Inspector().inspect("x", Arrays.copyOf(file, length)).label())
                    .as("cut at %d", length)
                    .isNotEqualTo(LabelVerdict.ABSENT);
        }
    }
}

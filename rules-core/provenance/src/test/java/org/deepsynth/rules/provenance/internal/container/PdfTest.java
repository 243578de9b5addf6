package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.InspectionLimits;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Tools;
import org.deepsynth.rules.provenance.Unreadable.Cause;
import org.deepsynth.rules.provenance.made.Drawn;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.provenance.made.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    private static final String INFO = "<</Title(x)/AIGC" + Drawn.string(Recording.LABEL) + ">>";

    private static Drawn labelled() {
        return new Drawn().with(3, INFO).trailer("/Info 3 0 R");
    }

    private static LabelVerdict verdict(byte[] file) {
        return new Inspector().inspect("x", file).label();
    }

    @Test
    void the_label_is_a_text_of_the_information_dictionary_as_the_guide_names_it() {
        assertThat(Recording.kinds(labelled().bytes())).containsExactly(FileKind.PDF);
        assertThat(Recording.of(labelled().bytes()).lines())
                .containsExactly("label Info AIGC (named): " + Recording.LABEL);
    }

    @Test
    void the_label_is_found_in_a_stream_of_objects_where_its_letters_do_not_stand_in_clear() {
        byte[] file = new Drawn()
                .packed(1, "<</Type/Catalog/Pages 2 0 R>>")
                .packed(3, INFO)
                .trailer("/Info 3 0 R")
                .bytes();

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("AIGC");
        assertThat(Recording.of(file)).satisfies(told -> {
            assertThat(told.lines()).containsExactly("label Info AIGC (named): " + Recording.LABEL);
            assertThat(told.fault()).isEmpty();
        });
    }

    @Test
    void the_label_may_be_a_text_in_utf_16() {
        StringBuilder hex = new StringBuilder("<FEFF");
        "{\"Label\":\"1\",\"ContentProducer\":\"示例\"}".chars().forEach(one -> hex.append("%04X".formatted(one)));
        byte[] file = new Drawn()
                .with(3, "<</AIGC " + hex + ">>>")
                .trailer("/Info 3 0 R")
                .bytes();

        assertThat(Recording.of(file).lines())
                .containsExactly("label Info AIGC (named): {\"Label\":\"1\",\"ContentProducer\":\"示例\"}");
    }

    @Test
    void a_value_that_is_no_text_is_an_empty_label() {
        assertThat(Recording.of(new Drawn()
                                .with(3, "<</AIGC[1]>>")
                                .trailer("/Info 3 0 R")
                                .bytes())
                        .lines())
                .containsExactly("label Info AIGC (named): ");
    }

    @Test
    void a_document_without_the_label_is_absent_with_or_without_information() {
        assertThat(verdict(new Drawn().bytes())).isEqualTo(LabelVerdict.ABSENT);
        assertThat(verdict(new Drawn()
                        .with(3, "<</Title(x)>>")
                        .trailer("/Info 3 0 R")
                        .bytes()))
                .isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void information_that_is_named_and_not_there_is_no_absence() {
        assertThat(Recording.of(new Drawn().trailer("/Info 3 0 R").bytes()).fault())
                .contains(Cause.BROKEN);
        assertThat(Recording.of(new Drawn()
                                .with(3, "(no)")
                                .trailer("/Info 3 0 R")
                                .bytes())
                        .fault())
                .contains(Cause.BROKEN);
        assertThat(Recording.of(new Drawn()
                                .with(3, "<</AIGC 4 0 R>>")
                                .trailer("/Info 3 0 R")
                                .bytes())
                        .fault())
                .contains(Cause.BROKEN);
    }

    @Test
    void xmp_of_the_document_is_told_in_clear_and_deflated() {
        byte[] packet = Drawn.latin("<x:xmpmeta/>");
        String catalogue = "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>";

        assertThat(Recording.of(new Drawn()
                                .with(1, catalogue).stream(4, "", packet).bytes())
                        .lines())
                .containsExactly("xmp Catalog Metadata: <x:xmpmeta/>");
        assertThat(Recording.of(new Drawn()
                                .with(1, catalogue).stream(4, "/Filter[/FlateDecode]", Drawn.deflated(packet))
                                        .bytes())
                        .lines())
                .containsExactly("xmp Catalog Metadata: <x:xmpmeta/>");
    }

    @Test
    void xmp_packed_in_a_way_that_is_not_read_is_told_as_such() {
        byte[] file = new Drawn()
                .with(1, "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>").stream(4, "/Filter/LZWDecode", new byte[10])
                        .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.UNSUPPORTED);
    }

    @Test
    void xmp_that_unfolds_to_far_too_much_is_a_limit_and_the_label_before_it_stays() {
        byte[] file = labelled().with(1, "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>").stream(
                        4, "/Filter/FlateDecode", Drawn.deflated(new byte[20 << 20]))
                .bytes();
        Recording told = Recording.of(file);

        assertThat(told.lines()).hasSize(1);
        assertThat(told.fault()).contains(Cause.LIMIT);
    }

    @Test
    void a_stream_of_objects_that_unfolds_to_far_too_much_is_a_limit() {
        byte[] file = new Drawn()
                .packed(3, "<</Title(" + "x".repeat(50 << 20) + ")>>")
                .trailer("/Info 3 0 R")
                .bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.LIMIT);
    }

    @Test
    void a_table_of_objects_that_lies_about_its_widths_reserves_nothing() {
        byte[] file = new Drawn().packed(3, INFO).trailer("/Info 3 0 R").bytes();
        for (String widths : new String[] {"/W[0 0 0]", "/W[9 9 9]", "/W[1 2 ]"}) {
            assertThat(Recording.of(Packed.replaced(file, "/W[1 2 1]", widths)).fault())
                    .as(widths)
                    .contains(Cause.BROKEN);
        }
        byte[] wide = Drawn.latin(new String(file, StandardCharsets.ISO_8859_1)
                .replace("/Columns 4", "/Columns 2000000000/Colors 32/BitsPerComponent 16"));
        assertThat(Recording.of(wide).fault()).contains(Cause.LIMIT);
    }

    @Test
    void objects_nested_without_end_are_broken_or_a_limit_but_harm_nothing() {
        for (String nested : new String[] {"[".repeat(3_000_000), "[".repeat(50_000), "<</A".repeat(90_000)}) {
            assertThat(Recording.of(labelled().with(3, "<</AIGC " + nested).bytes())
                            .fault())
                    .isIn(Optional.of(Cause.BROKEN), Optional.of(Cause.LIMIT));
            assertThat(Recording.of(new Drawn()
                                    .packed(3, "<</AIGC " + nested)
                                    .trailer("/Info 3 0 R")
                                    .bytes())
                            .fault())
                    .isIn(Optional.of(Cause.BROKEN), Optional.of(Cause.LIMIT));
        }
    }

    @Test
    void very_many_small_objects_are_a_limit() {
        assertThat(Recording.of(labelled()
                                .with(3, "<</A[" + "[]".repeat(3_000_000) + "]>>")
                                .bytes())
                        .fault())
                .contains(Cause.LIMIT);
    }

    @Test
    void a_table_of_objects_that_leads_back_to_itself_ends() {
        byte[] file = labelled().trailer("/Info 3 0 R/Prev 15").bytes();

        assertThat(Recording.of(file).fault()).contains(Cause.BROKEN);
    }

    @Test
    void a_document_that_had_to_be_repaired_shows_what_it_has_and_is_not_called_unlabelled() {
        byte[] labelled = Packed.replaced(labelled().bytes(), "startxref\n", "startxref\n9");
        byte[] unlabelled = Packed.replaced(new Drawn().bytes(), "startxref\n", "startxref\n9");

        assertThat(Recording.of(labelled).lines()).hasSize(1);
        assertThat(Recording.of(labelled).fault()).contains(Cause.BROKEN);
        assertThat(verdict(unlabelled)).isEqualTo(LabelVerdict.UNREADABLE);
    }

    @Test
    void a_document_cut_anywhere_is_never_called_unlabelled() {
        byte[] clear = labelled().bytes();
        byte[] packed = new Drawn().packed(3, INFO).trailer("/Info 3 0 R").bytes();
        for (byte[] file : new byte[][] {clear, packed}) {
            for (int length = 1; length < file.length - 1; length += Effort.step()) {
                assertThat(verdict(Arrays.copyOf(file, length)))
                        .as("cut at %d", length)
                        .isNotEqualTo(LabelVerdict.ABSENT);
            }
        }
    }

    @Test
    void whatever_byte_is_wrong_nothing_is_thrown() {
        byte[] clear = labelled().with(1, "<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R/AF[5 0 R]>>").stream(
                        4, "/Filter/FlateDecode", Drawn.deflated(Drawn.latin("<x/>")))
                .with(5, "<</AFRelationship/C2PA_Manifest/EF<</F 4 0 R>>>>")
                .bytes();
        byte[] packed = new Drawn().packed(3, INFO).trailer("/Info 3 0 R").bytes();
        Random random = new Random(45438);
        for (int i = 0; i < Effort.rounds(3000); i++) {
            byte[] file = (i % 2 == 0 ? clear : packed).clone();
            for (int j = 0; j <= i % 4; j++) {
                file[random.nextInt(file.length)] = (byte) (i % 3 == 0 ? "<>[]()/0 9R-\n".charAt(j) : random.nextInt());
            }

            assertThat(Recording.of(file)).isNotNull();
        }
    }

    @Test
    void a_manifest_is_found_as_an_associated_file_and_in_the_tree_of_names_but_told_once() {
        byte[] file = new Drawn()
                .with(1, "<</Type/Catalog/Pages 2 0 R/AF[5 0 R]/Names<</EmbeddedFiles<</Kids[6 0 R]>>>>>>").stream(
                                4, "/Type/EmbeddedFile", Drawn.latin("boxes"))
                        .with(5, "<</Type/Filespec/AFRelationship/C2PA_Manifest/EF<</F 4 0 R>>>>")
                        .with(6, "<</Names[(a)5 0 R(b)7 0 R]/Kids[6 0 R]>>")
                        .with(7, "<</AFRelationship/Data/EF<</F 4 0 R>>>>")
                        .bytes();

        assertThat(Recording.of(file).lines()).containsExactly("credentials EmbeddedFile C2PA_Manifest: boxes");
    }

    @Test
    void a_password_of_the_user_is_told_and_one_of_the_owner_does_not_hinder() throws IOException {
        assertThat(Recording.of(encrypted("user")).fault()).contains(Cause.ENCRYPTED);
        assertThat(Recording.of(encrypted("")).lines()).containsExactly("label Info AIGC (named): " + Recording.LABEL);
        assertThat(Recording.of(encrypted("")).fault()).isEmpty();
    }

    private static byte[] encrypted(String user) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setCustomMetadataValue("AIGC", Recording.LABEL);
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_file_larger_than_what_is_read_as_a_whole_is_a_limit() {
        InspectionLimits small =
                new InspectionLimits(1 << 18, 1 << 20, 20_000, 16, 8 << 20, 100, Duration.ofSeconds(5));

        assertThat(Recording.of(labelled().bytes(), small).fault()).contains(Cause.LIMIT);
    }

    @Test
    void a_large_document_is_not_read_as_a_whole() {
        byte[] file = labelled().stream(9, "", new byte[30 << 20]).bytes();

        assertThat(Recording.of(file)).satisfies(told -> {
            assertThat(told.lines()).hasSize(1);
            assertThat(told.fault()).isEmpty();
        });
    }

    @Test
    void a_text_that_only_tells_of_pdf_is_none() {
        assertThat(Recording.kinds(Drawn.latin("Files begin with %PDF-1.7\n"))).containsExactly(FileKind.TEXT);
        assertThat(Recording.kinds(Drawn.latin("junk\n" + new String(labelled().bytes(), StandardCharsets.ISO_8859_1))))
                .containsExactly(FileKind.PDF);
    }

    @Test
    void labels_of_another_writer_are_read(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.pdf"), new Drawn().bytes());
        Files.writeString(
                folder.resolve("own.config"),
                "%Image::ExifTool::UserDefined = ('Image::ExifTool::PDF::Info' => { AIGC => {} }); 1;");
        Tools.run(folder, "exiftool", "-config", "own.config", "-PDF:AIGC=" + Recording.LABEL, "-XMP:Title=t", "a.pdf");

        Recording told = Recording.of(Files.readAllBytes(folder.resolve("a.pdf")));
        assertThat(told.lines("label")).containsExactly("label Info AIGC (named): " + Recording.LABEL);
        assertThat(told.lines("xmp")).hasSize(1).first().asString().contains("<dc:title>");
        assertThat(told.fault()).isEmpty();
    }
}

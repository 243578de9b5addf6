package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelIntoPdfTest {

    private static final AigcLabel LABEL = AigcLabel.generated("示例", "a(b)\\\"17");

    /** What the parser says of broken files would fill pages. */
    private static final Logger PARSER = Logger.getLogger("org.apache.pdfbox");

    private final LabelWriter writer = new LabelWriter();

    @BeforeAll
    static void quiet() {
        PARSER.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        PARSER.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_label_is_added_behind_the_file(boolean compressed) throws IOException {
        byte[] plain =
                pdf(compressed, document -> document.getDocumentInformation().setTitle("Tür"));

        byte[] labelled = writer.write(plain, LABEL);

        assertThat(labelled).startsWith(plain);
        try (PDDocument document = Loader.loadPDF(labelled)) {
            assertThat(document.getDocumentInformation().getCustomMetadataValue("AIGC"))
                    .isEqualTo(LABEL.json());
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tür");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_without_document_information_gets_one(boolean compressed) throws IOException {
        byte[] plain =
                pdf(compressed, document -> document.getDocument().getTrailer().removeItem(COSName.INFO));

        byte[] labelled = writer.write(plain, LABEL);

        assertThat(labelled).startsWith(plain);
        assertThat(label(labelled)).isEqualTo(LABEL.json());
    }

    @Test
    void the_same_file_and_label_give_the_same_bytes() throws IOException {
        byte[] plain = pdf(true, document -> {});

        assertThat(writer.write(plain, LABEL)).isEqualTo(writer.write(plain, LABEL));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_label_is_refused_or_replaced(boolean compressed) throws IOException {
        byte[] old =
                pdf(compressed, document -> document.getDocumentInformation().setCustomMetadataValue("AIGC", "{}"));

        refused(old, LabelRefused.Cause.HAS_LABEL, "Info AIGC");
        byte[] labelled = writer.replacing().write(writer.replacing().write(old, AigcLabel.generated("x", "1")), LABEL);

        assertThat(labelled).startsWith(old);
        assertThat(label(labelled)).isEqualTo(LABEL.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void an_encrypted_file_is_refused(String password) throws IOException {
        byte[] locked = pdf(false, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });

        refused(locked, LabelRefused.Cause.UNSAFE, "Write the label first and encrypt then.");
    }

    @Test
    void a_signed_file_is_refused() throws IOException {
        byte[] plain = pdf(false, document -> {});
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(plain)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            document.saveIncremental(signed);
        }

        refused(signed.toByteArray(), LabelRefused.Cause.SIGNED, "Write the label first and sign then.");
    }

    @Test
    void content_credentials_are_not_broken() throws IOException {
        byte[] credentials = pdf(false, document -> {
            COSDictionary file = new COSDictionary();
            file.setName("AFRelationship", "C2PA_Manifest");
            COSArray files = new COSArray();
            files.add(file);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, files);
        });

        refused(credentials, LabelRefused.Cause.SIGNED, "C2PA");
    }

    @Test
    void a_file_that_a_parser_would_have_to_repair_is_refused() throws IOException {
        byte[] plain = pdf(false, document -> {});

        for (int length : new int[] {8, plain.length / 2, plain.length - 30}) {
            refused(Arrays.copyOf(plain, length), LabelRefused.Cause.UNREADABLE, "not in order");
        }
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        refused(
                Samples.latin(text.replaceAll("startxref\\s+\\d+", "startxref\n12")),
                LabelRefused.Cause.UNREADABLE,
                "");
    }

    @Test
    void broken_files_are_labelled_or_refused_and_nothing_else() throws IOException {
        Samples.nothing_but_refusals(
                pdf(false, document -> document.getDocumentInformation().setTitle("T")));
        Samples.nothing_but_refusals(
                pdf(true, document -> document.getDocumentInformation().setTitle("T")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4", "1.7"})
    void exiftool_and_ghostscript_read_what_ghostscript_wrote(String level, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.ps"),
                "/Helvetica findfont 20 scalefont setfont 72 72 moveto (Words) show showpage"
                        + " [ /Title (T) /DOCINFO pdfmark");
        Tools.output(
                folder,
                "gs",
                "-q",
                "-dNOPAUSE",
                "-dBATCH",
                "-sDEVICE=pdfwrite",
                "-dCompatibilityLevel=" + level,
                "-sOutputFile=a.pdf",
                "a.ps");

        writer.write(folder.resolve("a.pdf"), LABEL, folder.resolve("b.pdf"));

        assertThat(Files.readAllBytes(folder.resolve("b.pdf"))).startsWith(Files.readAllBytes(folder.resolve("a.pdf")));
        assertThat(Tools.output(folder, "exiftool", "-b", "-PDF:AIGC", "b.pdf")).isEqualTo(LABEL.json());
        assertThat(Tools.output(folder, "exiftool", "-b", "-PDF:Title", "b.pdf"))
                .isEqualTo("T");
        assertThat(text(folder, "b.pdf")).isEqualTo(text(folder, "a.pdf")).contains("Words");
    }

    private static String text(Path folder, String name) {
        return Tools.output(folder, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", name);
    }

    private void refused(byte[] file, LabelRefused.Cause why, String words) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(file, LABEL))
                .withMessageContaining(words)
                .matches(refused -> refused.reason() == why);
    }

    private static String label(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getCustomMetadataValue("AIGC");
        }
    }

    private interface Making {

        void of(PDDocument document) throws IOException;
    }

    private static byte[] pdf(boolean compressed, Making making) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.setDocumentId(1L);
            making.of(document);
            document.save(
                    written, compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        }
        return written.toByteArray();
    }
}

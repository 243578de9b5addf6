package org.deepsynth.rules.provenance.internal.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.Tools;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.PngFile;
import org.deepsynth.rules.provenance.made.TiffBlock;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How what was found in one file is folded into one verdict. */
class SightTest {

    private static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"lantern\",\"ProduceID\":\"a-7\","
            + "\"ContentPropagator\":\"lantern\",\"PropagateID\":\"a-7\"}";
    private static final String WRAPPED = "{\"AIGC\":" + LABEL + "}";

    @Test
    void a_label_in_xmp_is_valid() {
        Inspection seen = inspect(new PngFile().xmp(packet(LABEL)));

        assertThat(seen.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(seen.remarks()).isEmpty();
        assertThat(seen.marks(Mark.Aigc.class)).singleElement().satisfies(label -> {
            assertThat(label.place().name()).isEqualTo("iTXt XML:com.adobe.xmp TC260:AIGC");
            assertThat(label.remarks()).isEmpty();
        });
    }

    @Test
    void broken_xmp_is_no_reason_to_say_that_there_is_no_label() {
        Inspection seen = inspect(new PngFile().xmp("<x>"));

        assertThat(seen.label()).isEqualTo(LabelVerdict.UNREADABLE);
        assertThat(seen.fault()).hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo(Unreadable.Cause.BROKEN);
            assertThat(why).hasMessageStartingWith("iTXt XML:com.adobe.xmp: ");
        });
    }

    @Test
    void broken_xmp_takes_nothing_from_a_label_elsewhere_and_both_are_told() {
        Inspection seen = inspect(new PngFile().xmp("<x>").text("AIGC", WRAPPED));

        assertThat(seen.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(seen.fault()).isEmpty();
        assertThat(seen.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.check()).isEqualTo("marks.unread");
            assertThat(remark.level()).isEqualTo(Remark.Level.WARNING);
            assertThat(remark.text().in(Language.EN)).contains("(iTXt XML:com.adobe.xmp)");
        });
    }

    @Test
    void broken_exif_is_no_reason_either() {
        assertThat(inspect(new PngFile().chunk("eXIf", new byte[] {1, 2})).label())
                .isEqualTo(LabelVerdict.UNREADABLE);
        assertThat(inspect(new PngFile().chunk("eXIf", new byte[0])).label()).isEqualTo(LabelVerdict.UNREADABLE);
    }

    @Test
    void a_user_comment_in_an_exif_chunk_is_read_with_or_without_identifier() {
        byte[] exif = TiffBlock.little()
                .exif(0x9286, ("ASCII\0\0\0" + WRAPPED).getBytes(StandardCharsets.UTF_8))
                .bytes();
        byte[] identified = new byte[exif.length + 6];
        System.arraycopy("Exif\0\0".getBytes(StandardCharsets.US_ASCII), 0, identified, 0, 6);
        System.arraycopy(exif, 0, identified, 6, exif.length);

        for (byte[] chunk : new byte[][] {exif, identified}) {
            Inspection seen = inspect(new PngFile().chunk("eXIf", chunk));
            assertThat(seen.label()).isEqualTo(LabelVerdict.VALID);
            assertThat(seen.marks(Mark.Aigc.class))
                    .extracting(label -> label.place().name())
                    .containsExactly("eXIf Exif IFD UserComment");
        }
    }

    @Test
    void two_labels_that_differ_make_the_file_malformed_though_each_is_valid() {
        Inspection seen = inspect(new PngFile().xmp(packet(LABEL)).text("AIGC", WRAPPED.replace("a-7", "a-8")));

        assertThat(seen.marks(Mark.Aigc.class)).hasSize(2).allMatch(Mark.Aigc::valid);
        assertThat(seen.label()).isEqualTo(LabelVerdict.MALFORMED);
    }

    @Test
    void a_comment_counts_only_where_it_begins_like_a_label() {
        assertThat(inspect(new PngFile().text("Comment", "AIGC " + WRAPPED)).label())
                .isEqualTo(LabelVerdict.VALID);
        assertThat(inspect(new PngFile().text("Comment", "no AIGC " + WRAPPED)).label())
                .isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void a_digital_source_type_is_no_label() {
        String type = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

        Inspection seen = inspect(new PngFile()
                .xmp("<x xmlns:i='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' i:DigitalSourceType='" + type
                        + "' i:AISystemUsed='Lantern'/>"));

        assertThat(seen.label()).isEqualTo(LabelVerdict.ABSENT);
        assertThat(seen.marks(Mark.SourceType.class)).singleElement().matches(Mark.SourceType::saysGenerated);
        assertThat(seen.marks(Mark.Statement.class)).singleElement().satisfies(statement -> {
            assertThat(statement.property()).isEqualTo("Iptc4xmpExt:AISystemUsed");
            assertThat(statement.value()).isEqualTo("Lantern");
        });
        assertThat(seen.remarks()).extracting(Remark::check).containsExactly("marks.contradiction");
    }

    @Test
    void cut_anywhere_a_file_without_label_is_never_called_unlabelled() {
        byte[] file = new PngFile()
                .xmp(packet(""))
                .chunk("eXIf", TiffBlock.little().with(0x0131, "Lantern 7").bytes())
                .bytes();

        for (int end = 8; end < file.length; end++) {
            assertThat(new Inspector().inspect("x", Arrays.copyOf(file, end)).label())
                    .isNotEqualTo(LabelVerdict.ABSENT);
        }
    }

    @Test
    void exiftool_writes_a_user_comment_into_png_that_is_read_here(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("plain.png"), new PngFile().bytes());
        Tools.run(folder, "exiftool", "-UserComment=" + WRAPPED, "-o", "ascii.png", "plain.png");
        Tools.run(
                folder,
                "exiftool",
                "-UserComment=" + WRAPPED.replace("lantern", "灯笼"),
                "-o",
                "unicode.png",
                "plain.png");

        assertThat(new Inspector().inspect(folder.resolve("plain.png")).label()).isEqualTo(LabelVerdict.ABSENT);
        assertThat(new Inspector().inspect(folder.resolve("ascii.png")).label()).isEqualTo(LabelVerdict.VALID);
        assertThat(new Inspector().inspect(folder.resolve("unicode.png")).marks(Mark.Aigc.class))
                .singleElement()
                .satisfies(label -> assertThat(label.field("ContentProducer")).contains("灯笼"));
    }

    @Test
    void a_page_that_is_a_picture_too_is_taken_for_neither() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";

        assertThat(taken("<!DOCTYPE html>" + svg)).isEqualTo("AMBIGUOUS");
        assertThat(taken(svg + "\n---\nAIGC: {Label: 1}\n")).isEqualTo("AMBIGUOUS");
        assertThat(taken(svg)).isEqualTo("SVG");
        assertThat(taken("<!DOCTYPE html><html><body>" + svg + "</body></html>"))
                .isEqualTo("HTML");
        assertThat(taken("---\nAIGC: {Label: 1}\n---\n<html>" + svg + "</html>"))
                .isEqualTo("MARKDOWN");
        assertThat(taken("Of " + svg + " and <html>")).isEqualTo("TEXT");
    }

    private static String taken(String text) {
        Inspection seen = new Inspector().inspect("text", text.getBytes(StandardCharsets.UTF_8));
        return seen.fault()
                .map(fault -> fault.reason().toString())
                .orElseGet(() -> seen.kind().map(FileKind::toString).orElse("none"));
    }

    @Test
    void a_picture_without_label_says_nothing_where_no_place_for_one_is_known() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";

        assertThat(new Inspector()
                        .inspect("a.svg", svg.getBytes(StandardCharsets.UTF_8))
                        .label())
                .isEqualTo(LabelVerdict.NOT_SUPPORTED);
    }

    private static Inspection inspect(PngFile file) {
        return new Inspector().inspect("x.png", file.bytes());
    }

    private static String packet(String label) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'"
                + (label.isEmpty()
                        ? "/>"
                        : "><TC260:AIGC xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/'>" + label
                                + "</TC260:AIGC></x:xmpmeta>");
    }
}

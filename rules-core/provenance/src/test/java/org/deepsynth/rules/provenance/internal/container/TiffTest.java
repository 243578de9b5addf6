package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Tools;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.provenance.made.TiffBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiffTest {

    private static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"lantern\",\"ProduceID\":\"a-7\","
            + "\"ContentPropagator\":\"lantern\",\"PropagateID\":\"a-7\"}";
    private static final String WRAPPED = "{\"AIGC\":" + LABEL + "}";
    private static final String XMP =
            "<x xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/'><TC260:AIGC>" + LABEL + "</TC260:AIGC></x>";

    static Stream<TiffBlock> blocks() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
                .flatMap(order -> Stream.of(false, true).map(wide -> new TiffBlock(order, wide)));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void xmp_in_the_first_directory_is_where_the_guide_wants_the_label(TiffBlock block) {
        Inspection seen =
                inspect(block.with(0x02BC, TiffBlock.UNDEFINED, bytes(XMP)).bytes());

        assertThat(seen.kind()).contains(FileKind.TIFF);
        assertThat(seen.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(seen.marks(Mark.Aigc.class)).singleElement().satisfies(label -> {
            assertThat(label.place().name()).isEqualTo("IFD0 XMP TC260:AIGC");
            assertThat(label.place().named()).isTrue();
            assertThat(label.remarks()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void the_user_comment_of_exif_and_the_description_hold_it_at_an_unusual_place(TiffBlock block) {
        Inspection seen = inspect(block.with(0x010E, WRAPPED)
                .exif(0x9286, bytes("ASCII\0\0\0" + WRAPPED))
                .bytes());

        assertThat(seen.marks(Mark.Aigc.class))
                .extracting(label -> label.place().name())
                .containsExactlyInAnyOrder("IFD0 ImageDescription", "Exif IFD UserComment");
        assertThat(seen.marks(Mark.Aigc.class)).allSatisfy(label -> {
            assertThat(label.valid()).isTrue();
            assertThat(label.remarks()).extracting(remark -> remark.check()).containsExactly("implicit.place");
        });
        assertThat(seen.remarks()).extracting(remark -> remark.check()).containsExactly("implicit.single");
    }

    @Test
    void the_place_of_a_value_is_that_in_the_file() {
        byte[] file = TiffBlock.little().with(0x010E, WRAPPED).bytes();

        assertThat(inspect(file).marks().get(0).place()).satisfies(place -> {
            assertThat(new String(file, (int) place.offset(), (int) place.length(), StandardCharsets.UTF_8))
                    .isEqualTo(WRAPPED + "\0");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASCII\0\0\0", "JIS\0\0\0\0\0", "\0\0\0\0\0\0\0\0", ""})
    void whatever_its_character_code_a_user_comment_is_read(String code) {
        assertThat(inspect(TiffBlock.little()
                                .exif(0x9286, bytes(code + WRAPPED))
                                .bytes())
                        .label())
                .isEqualTo(LabelVerdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_user_comment_in_unicode_is_read_in_either_order(String charset) {
        ByteBuffer comment =
                ByteBuffer.allocate(1000).put(bytes("UNICODE\0")).put(WRAPPED.getBytes(Charset.forName(charset)));

        assertThat(inspect(TiffBlock.little()
                                .exif(0x9286, Arrays.copyOf(comment.array(), comment.position()))
                                .bytes())
                        .label())
                .isEqualTo(LabelVerdict.VALID);
    }

    @Test
    void an_ordinary_comment_is_no_label() {
        Inspection seen = inspect(TiffBlock.little()
                .with(0x010E, "AIGC, a word")
                .with(0x0131, "Lantern 7")
                .bytes());

        assertThat(seen.label()).isEqualTo(LabelVerdict.ABSENT);
        assertThat(seen.marks(Mark.Statement.class)).singleElement().satisfies(statement -> {
            assertThat(statement.property()).isEqualTo("Exif Software");
            assertThat(statement.value()).isEqualTo("Lantern 7");
        });
    }

    @Test
    void further_directories_are_looked_at() {
        Inspection seen = inspect(TiffBlock.little()
                .with(0x0131, "x")
                .directory()
                .with(0x010E, WRAPPED)
                .bytes());

        assertThat(seen.marks(Mark.Aigc.class))
                .extracting(label -> label.place().name())
                .containsExactly("IFD1 ImageDescription");
    }

    @Test
    void a_label_behind_everything_is_found_at_the_tail() {
        byte[] plain = TiffBlock.little().with(0x0131, "Lantern 7").bytes();

        for (String tail : List.of("AIGC" + WRAPPED, WRAPPED + "\0\0", "pixels AIGC" + LABEL + "\n")) {
            Inspection seen = inspect(joined(plain, bytes(tail)));
            assertThat(seen.label()).isEqualTo(LabelVerdict.VALID);
            assertThat(seen.marks(Mark.Aigc.class))
                    .extracting(label -> label.place().name())
                    .containsExactly("tail");
        }
        assertThat(inspect(joined(plain, bytes("AIGC{ pixels"))).label()).isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void the_value_of_a_tag_at_the_end_is_no_second_label() {
        assertThat(inspect(TiffBlock.little().with(0x010E, WRAPPED).bytes()).marks())
                .hasSize(1);
    }

    @Test
    void a_directory_that_comes_again_is_refused() {
        byte[] file = TiffBlock.little().with(0x0131, "x").bytes();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(8 + 2 + 12, 8);

        assertThat(fault(file)).isEqualTo(Unreadable.Cause.BROKEN);
    }

    @Test
    void an_exif_directory_that_points_to_the_first_ends() {
        byte[] file = TiffBlock.little()
                .with(0x8769, TiffBlock.LONG, new byte[] {8, 0, 0, 0})
                .bytes();

        assertThat(inspect(file).label()).isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void exif_directories_that_lead_to_each_other_are_not_followed() {
        ByteBuffer file = ByteBuffer.allocate(8 + 18 * 9000).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("II*\0")).putInt(8);
        while (file.hasRemaining()) {
            int next = file.position() + 18;
            file.putShort((short) 1)
                    .putShort((short) 0x8769)
                    .putShort((short) 4)
                    .putInt(1)
                    .putInt(next)
                    .putInt(0);
        }

        assertThat(inspect(file.array()).label()).isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void sizes_and_offsets_that_lie_are_told() {
        for (int at : new int[] {4, 8 + 2 + 4, 8 + 2 + 8}) {
            byte[] file = TiffBlock.little().with(0x010E, WRAPPED).bytes();
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at, -2);
            assertThat(fault(file)).isIn(Unreadable.Cause.TRUNCATED, Unreadable.Cause.LIMIT);
        }
    }

    @Test
    void a_value_that_nobody_reads_may_lie() {
        byte[] file = TiffBlock.little().with(0x927C, "maker note").bytes();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(8 + 2 + 8, -2);

        assertThat(inspect(file).label()).isEqualTo(LabelVerdict.ABSENT);
    }

    @Test
    void thousands_of_directories_are_beyond_the_limit() {
        TiffBlock block = TiffBlock.little();
        for (int i = 0; i < 25_000; i++) {
            block.directory();
        }

        assertThat(fault(block.bytes())).isEqualTo(Unreadable.Cause.LIMIT);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void cut_anywhere_it_is_never_called_unlabelled(TiffBlock block) {
        byte[] file = block.exif(0x9286, bytes("ASCII\0\0\0 x"))
                .with(0x02BC, TiffBlock.UNDEFINED, bytes(XMP))
                .bytes();

        for (int end = 4; end < file.length; end++) {
            assertThat(inspect(Arrays.copyOf(file, end)).label()).isNotEqualTo(LabelVerdict.ABSENT);
        }
    }

    @Test
    void one_that_is_cut_in_its_picture_is_never_called_unlabelled() {
        byte[] file = TiffBlock.little()
                .with(0x0111, TiffBlock.LONG, new byte[] {8, 0, 0, 0, 8, 0, 0, 0})
                .with(0x0117, TiffBlock.LONG, new byte[] {1, 0, 0, 0, 2, 0, 0, 0})
                .bytes();
        byte[] cut = Arrays.copyOf(file, file.length);
        cut[cut.length - 4] = 127;

        assertThat(inspect(file).label()).isEqualTo(LabelVerdict.ABSENT);
        assertThat(fault(cut)).isEqualTo(Unreadable.Cause.TRUNCATED);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void whatever_byte_changes_nothing_is_thrown(TiffBlock block) {
        byte[] file = block.exif(0x9286, bytes("ASCII\0\0\0" + WRAPPED))
                .with(0x0131, "Lantern 7")
                .bytes();

        for (int i = 0; i < file.length; i += Effort.step()) {
            for (byte other : new byte[] {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF}) {
                byte[] changed = Arrays.copyOf(file, file.length);
                changed[i] = other;
                assertThat(inspect(changed)).isNotNull();
            }
        }
    }

    @Test
    void exiftool_writes_what_is_read_here(@TempDir Path folder) throws Exception {
        Tools.run(folder, "convert", "-size", "16x16", "xc:red", "plain.tif");
        Files.writeString(
                folder.resolve("label.xmp"),
                XMP.replace("<x ", "<x:xmpmeta xmlns:x='adobe:ns:meta/' ").replace("</x>", "</x:xmpmeta>"));
        Tools.run(
                folder,
                "exiftool",
                "-xmp<=label.xmp",
                "-UserComment=灯笼 " + WRAPPED,
                "-Software=Lantern 7",
                "-o",
                "xmp.tif",
                "plain.tif");
        Tools.run(
                folder,
                "exiftool",
                "-UserComment=" + WRAPPED.replace("lantern", "灯笼"),
                "-o",
                "comment.tif",
                "plain.tif");
        Tools.run(
                folder,
                "exiftool",
                "-ExifByteOrder=MM",
                "-UserComment=" + WRAPPED.replace("lantern", "灯笼"),
                "-o",
                "big.tif",
                "plain.tif");

        assertThat(new Inspector().inspect(folder.resolve("plain.tif")).label()).isEqualTo(LabelVerdict.ABSENT);
        Inspection xmp = new Inspector().inspect(folder.resolve("xmp.tif"));
        assertThat(xmp.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(xmp.marks(Mark.Aigc.class)).hasSize(1);
        assertThat(xmp.marks(Mark.Statement.class))
                .extracting(Mark.Statement::value)
                .contains("Lantern 7");
        for (String name : List.of("comment.tif", "big.tif")) {
            assertThat(new Inspector().inspect(folder.resolve(name)).marks(Mark.Aigc.class))
                    .singleElement()
                    .satisfies(
                            label -> assertThat(label.field("ContentProducer")).contains("灯笼"));
        }
    }

    @Test
    void exiftool_writes_the_digital_source_type(@TempDir Path folder) throws Exception {
        String type = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
        Tools.run(folder, "convert", "-size", "16x16", "xc:red", "plain.png");
        Tools.run(
                folder,
                "exiftool",
                "-XMP-iptcExt:DigitalSourceType=" + type,
                "-XMP-xmp:CreatorTool=Lantern",
                "-o",
                "x.png",
                "plain.png");

        Inspection seen = new Inspector().inspect(folder.resolve("x.png"));

        assertThat(seen.label()).isEqualTo(LabelVerdict.ABSENT);
        assertThat(seen.marks(Mark.SourceType.class))
                .extracting(Mark.SourceType::value)
                .containsExactly(type);
        assertThat(seen.marks(Mark.Statement.class))
                .extracting(Mark.Statement::property)
                .containsExactly("xmp:CreatorTool");
        assertThat(seen.remarks()).extracting(remark -> remark.check()).containsExactly("marks.contradiction");
    }

    private static Inspection inspect(byte[] file) {
        return new Inspector().inspect("x.tif", file);
    }

    private static Unreadable.Cause fault(byte[] file) {
        Inspection seen = inspect(file);
        assertThat(seen.label()).isEqualTo(LabelVerdict.UNREADABLE);
        return seen.fault().orElseThrow().reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }
}

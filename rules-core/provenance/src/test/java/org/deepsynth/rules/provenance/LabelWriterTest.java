package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelWriterTest {

    private static final AigcLabel LABEL = AigcLabel.generated("kiln", "2026-17");

    private final LabelWriter writer = new LabelWriter();

    @Test
    void another_kind_of_file_is_told_which_kinds_are_written() {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write("GIF89a".getBytes(StandardCharsets.US_ASCII), LABEL))
                .withMessage("The file is none of the kinds into which a label is written:"
                        + " PNG, JPEG, MP4 (with M4A and MOV), MP3, PDF.")
                .matches(refused -> refused.reason() == LabelRefused.Cause.OTHER_KIND);
    }

    @Test
    void a_file_and_its_bytes_get_the_same_label(@TempDir Path folder) throws IOException {
        Path from = Files.write(folder.resolve("a.png"), Samples.png());
        Path into = folder.resolve("b.png");

        writer.write(from, LABEL, into);

        assertThat(into).hasBinaryContent(writer.write(Samples.png(), LABEL));
        assertThat(from).hasBinaryContent(Samples.png());
        assertThat(names(folder)).containsExactlyInAnyOrder("a.png", "b.png");
    }

    @Test
    void a_file_can_be_labelled_in_its_place_and_keeps_who_may_read_it(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.png"), Samples.png());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        writer.write(file, LABEL, file);

        assertThat(file).hasBinaryContent(writer.write(Samples.png(), LABEL));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(names(folder)).containsExactly("a.png");
    }

    @Test
    void what_is_refused_leaves_the_target_as_it_was(@TempDir Path folder) throws IOException {
        byte[] labelled = writer.write(Samples.png(), LABEL);
        Path from = Files.write(folder.resolve("a.png"), labelled);
        Path into = Files.writeString(folder.resolve("b.png"), "old");

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(from, LABEL, into))
                .withMessageContaining("clause 6.1 c")
                .matches(refused -> refused.reason() == LabelRefused.Cause.HAS_LABEL);
        assertThat(into).hasContent("old");
        assertThat(names(folder)).containsExactlyInAnyOrder("a.png", "b.png");
    }

    @Test
    void what_cannot_be_read_is_not_labelled(@TempDir Path folder) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(folder, LABEL, folder.resolve("b")))
                .matches(refused -> refused.reason() == LabelRefused.Cause.UNREADABLE);
    }

    @Test
    void a_label_at_an_unusual_place_is_neither_doubled_nor_replaced() throws IOException {
        byte[] file = Samples.png(Samples.chunk("tEXt", "AIGC\0" + LABEL.wrapped()));

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(file, LABEL))
                .withMessageContaining("tEXt AIGC")
                .matches(refused -> refused.reason() == LabelRefused.Cause.HAS_LABEL);
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.replacing().write(file, LABEL))
                .withMessageContaining("tEXt AIGC")
                .matches(refused -> refused.reason() == LabelRefused.Cause.UNSAFE);
    }

    @Test
    void a_label_beyond_all_measure_is_refused() {
        AigcLabel long60k = new AigcLabel("1", "kiln", "17", "x".repeat(60_000), "", "", "");

        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> writer.write(Samples.png(), long60k))
                .withMessageContaining("more than 60000");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}

package org.deepsynth.rules.provenance.internal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.Inspector;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Tools;
import org.deepsynth.rules.provenance.Unreadable.Cause;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.provenance.made.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {

    private static final byte[] TWO = new Packed()
            .with("a.txt", "first")
            .stored("b/../../c.txt", "second")
            .bytes();

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void each_file_in_an_archive_is_handed_on_under_its_name_which_is_only_a_name() {
        assertThat(Recording.of(TWO).lines()).containsExactly("inside a.txt: 5", "inside b/../../c.txt: 6");
    }

    @Test
    void an_archive_has_no_label_of_its_own_but_its_files_have_verdicts() {
        Inspection seen = new Inspector().inspect("x", TWO);

        assertThat(seen.kind()).hasValue(FileKind.ZIP);
        assertThat(seen.label()).isEqualTo(LabelVerdict.NOT_SUPPORTED);
        assertThat(seen.inside()).extracting(Inspection::label).containsOnly(LabelVerdict.NOT_SUPPORTED);
        assertThat(seen.inside()).extracting(one -> one.kind().get()).containsOnly(FileKind.TEXT);
    }

    @Test
    void archives_within_archives_end_at_a_depth_and_the_rest_is_told_as_not_read() {
        byte[] nest = new Packed().with("core.txt", "core").bytes();
        for (int i = 0; i < 20; i++) {
            nest = new Packed().stored("nest.zip", nest).bytes();
        }

        assertThat(new Inspector().inspect("x", nest).all())
                .anySatisfy(one -> assertThat(one.fault())
                        .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(Cause.LIMIT)))
                .allSatisfy(one -> assertThat(one.label()).isNotEqualTo(LabelVerdict.ABSENT));
    }

    @Test
    void what_unfolds_to_more_than_the_limit_is_told_as_not_read_and_its_neighbours_are_read() {
        byte[] bomb = new Packed()
                .with("bomb", new byte[20 << 20])
                .with("a.txt", "first")
                .bytes();

        assertThat(Recording.of(bomb).lines()).containsExactly("unread bomb: LIMIT", "inside a.txt: 5");
    }

    @Test
    void an_entry_that_lies_about_its_size_is_not_unfolded_beyond_the_limit() {
        byte[] bomb = new Packed().with("bomb", new byte[20 << 20]).bytes();
        String size = "\u0000\u0000\u0040\u0001";
        byte[] lying = Packed.replaced(bomb, size, "\u0001\u0000\u0000\u0000");

        assertThat(Recording.of(lying).lines()).containsExactly("unread bomb: LIMIT");
    }

    @Test
    void many_entries_are_not_unfolded_to_more_than_a_whole_file_may_have() {
        Packed many = new Packed();
        for (int i = 0; i < 80; i++) {
            many.with("part" + i, new byte[1 << 20]);
        }

        assertThat(Recording.of(many.bytes()).lines())
                .hasSize(80)
                .contains("inside part62: 1048576", "unread part70: LIMIT", "unread part79: LIMIT");
    }

    @Test
    void an_entry_with_a_password_is_told_as_encrypted() {
        byte[] file = TWO.clone();
        int central = new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        file[central + 8] |= 1;

        assertThat(Recording.of(file).lines()).containsExactly("unread a.txt: ENCRYPTED", "inside b/../../c.txt: 6");
    }

    @Test
    void an_entry_compressed_in_another_way_is_told_as_not_supported() {
        byte[] file = TWO.clone();
        int central = new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        file[central + 10] = 12;

        assertThat(Recording.of(file).lines()).contains("unread a.txt: UNSUPPORTED");
    }

    @Test
    void two_entries_of_one_name_are_refused_because_readers_differ_in_which_they_take() {
        byte[] file = Packed.replaced(
                new Packed().with("a.txt", "first").with("b.txt", "second").bytes(), "b.txt", "a.txt");

        assertThat(Recording.of(file).fault()).contains(Cause.BROKEN);
    }

    @Test
    void an_entry_with_two_names_is_refused() {
        byte[] file = TWO.clone();
        file[30] = 'x';

        assertThat(Recording.of(file).lines()).contains("unread a.txt: BROKEN");
    }

    @Test
    void an_archive_with_two_ends_is_ambiguous() {
        byte[] end = Arrays.copyOfRange(TWO, TWO.length - 22, TWO.length);
        byte[] file = joined(TWO, end);
        file[TWO.length - 2] = 22;

        assertThat(Recording.of(file).fault()).contains(Cause.AMBIGUOUS);
    }

    @Test
    void an_archive_behind_a_script_is_read() {
        byte[] file = joined(latin("#!/bin/sh\u0001\n"), TWO);

        assertThat(Recording.of(file).lines()).containsExactly("inside a.txt: 5", "inside b/../../c.txt: 6");
    }

    @Test
    void a_file_that_begins_as_another_kind_and_ends_as_an_archive_is_ambiguous() {
        byte[] file = joined(latin("\u0089PNG\r\n\u001a\n"), TWO);

        assertThat(Recording.kinds(file)).containsExactlyInAnyOrder(FileKind.PNG, FileKind.ZIP);
    }

    @Test
    void names_in_gb_18030_are_read_although_the_archive_does_not_tell_the_encoding() {
        byte[] name = "标识.txt".getBytes(Charset.forName("GB18030"));
        String placeholder = "x".repeat(name.length);
        byte[] file = Packed.replaced(
                new Packed().stored(placeholder, "first").bytes(),
                placeholder,
                new String(name, StandardCharsets.ISO_8859_1));

        assertThat(Recording.of(file).lines()).containsExactly("inside 标识.txt: 5");
    }

    @Test
    void an_archive_cut_anywhere_is_never_read_to_its_end() {
        for (int length = 1; length < TWO.length; length++) {
            Recording told = Recording.of(Arrays.copyOf(TWO, length));

            assertThat(told.lines())
                    .filteredOn(line -> line.startsWith("inside"))
                    .as("cut at %d", length)
                    .isEmpty();
            assertThat(new Inspector().inspect("x", Arrays.copyOf(TWO, length)).label())
                    .isIn(LabelVerdict.UNREADABLE, LabelVerdict.NOT_SUPPORTED);
        }
    }

    @Test
    void whatever_byte_is_wrong_nothing_is_thrown() {
        Random random = new Random(45438);
        for (int i = 0; i < Effort.rounds(20_000); i++) {
            byte[] file = TWO.clone();
            for (int j = 0; j <= i % 4; j++) {
                file[random.nextInt(file.length)] = (byte) (i % 3 == 0 ? 0xFF : random.nextInt());
            }

            assertThat(Recording.of(file)).isNotNull();
        }
    }

    @Test
    void archives_of_another_writer_are_read(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "word ".repeat(1000));
        Files.write(folder.resolve("b.bin"), new byte[] {1, 2, 3});
        Tools.run(folder, "zip", "plain.zip", "a.txt", "b.bin");
        Tools.run(folder, "zip", "-0", "stored.zip", "a.txt", "b.bin");
        Tools.run(folder, "zip", "-fz", "wide.zip", "a.txt", "b.bin");
        Tools.run(folder, "zip", "-P", "secret", "locked.zip", "a.txt", "b.bin");

        for (String name : new String[] {"plain.zip", "stored.zip", "wide.zip"}) {
            assertThat(Recording.of(Files.readAllBytes(folder.resolve(name))).lines())
                    .as(name)
                    .containsExactly("inside a.txt: 5000", "inside b.bin: 3");
        }
        assertThat(Recording.of(Files.readAllBytes(folder.resolve("locked.zip")))
                        .lines())
                .containsExactly("unread a.txt: ENCRYPTED", "unread b.bin: ENCRYPTED");
    }
}

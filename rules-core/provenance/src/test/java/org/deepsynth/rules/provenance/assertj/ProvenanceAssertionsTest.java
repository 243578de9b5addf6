package org.deepsynth.rules.provenance.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.deepsynth.rules.provenance.sample.Output;
import org.deepsynth.rules.provenance.sample.SampleInspector;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceAssertionsTest {

    @TempDir
    private Path folder;

    private Output output;

    @BeforeEach
    void a_folder_of_output() {
        output = new Output(folder.resolve("out"));
    }

    @Test
    void a_labelled_file_passes() {
        Path file = output.write("a.png", Output.labelled(1, Output.CODE, "1"));

        ProvenanceAssertions.assertThat(file)
                .carriesAigcLabel()
                .carriesAigcLabelOf(Output.CODE)
                .carriesAigcLabelOf(Output.CODE.substring(4, 22));
    }

    @Test
    void a_failure_tells_file_verdict_remarks_and_the_way_out() {
        Path file = output.write("a.png", Output.saying(1, "{\"Label\":\"7\",\"ContentProducer\":\"kiln\"}"));

        assertThat(failure(() -> ProvenanceAssertions.assertThat(file).carriesAigcLabel()))
                .isEqualTo("""

                        The file must carry a valid label of GB 45438-2025:
                            %s (PNG): label malformed
                                implicit.label: The field Label is (7); it must be 1, 2 or 3.
                                implicit.produce-id: The label lacks the field ProduceID, or it is empty; it must be the producer's number for this content.
                                implicit.propagation: Missing or empty: ContentPropagator, PropagateID. On first write they repeat what the producer's fields say; whether they may be empty is not certain.
                        Write one where the file is made:
                            new LabelWriter().write(file, AigcLabel.generated("<name or code of the provider>", "<its number of this content>"), labelled);""".formatted(file));
        assertThat(failure(() ->
                        ProvenanceAssertions.assertThat(file).in(Language.ZH).carriesAigcLabel()))
                .contains("应为 1、2 或 3");
    }

    @Test
    void a_label_of_somebody_else_fails() {
        Path file = output.write("a.png", Output.labelled(1, "kiln", "1"));

        assertThat(failure(() -> ProvenanceAssertions.assertThat(file).carriesAigcLabelOf("oven")))
                .contains("must carry a label of (oven), and names [kiln]", "a.png", "Hand that name");
    }

    @Test
    void what_cannot_be_judged_carries_nothing() {
        Path words = output.write("a.txt", "words".getBytes(StandardCharsets.UTF_8));
        Path cut = output.write("a.png", Arrays.copyOf(Output.picture(1), 40));
        Path zip = output.write("a.zip", Output.zip(Map.of("a.png", Output.labelled(1, "kiln", "1"))));

        assertThat(failure(() -> ProvenanceAssertions.assertThat(words).carriesAigcLabel()))
                .contains("a.txt (TEXT): label not supported");
        assertThat(failure(() -> ProvenanceAssertions.assertThat(cut).carriesAigcLabel()))
                .contains("a.png (PNG): label unreadable: ");
        assertThat(failure(() -> ProvenanceAssertions.assertThat(folder.resolve("nowhere"))
                        .carriesAigcLabel()))
                .contains("nowhere (of no known kind): label unreadable: It is no regular file.");
        assertThat(failure(() -> ProvenanceAssertions.assertThat(zip).carriesAigcLabel()))
                .contains("Look at what the archive holds: assertThatFolder(file)");
        ProvenanceAssertions.assertThatFolder(zip).allCarryAigcLabel();
    }

    @Test
    void content_credentials_are_asserted_to_be_there_and_no_more() {
        Path without = output.write("a.png", Output.labelled(1, "kiln", "1"));
        Path with = output.write("b.png", Output.credentials(2));

        ProvenanceAssertions.assertThat(with).carriesContentCredentials();
        assertThat(failure(() -> ProvenanceAssertions.assertThat(without).carriesContentCredentials()))
                .contains("must carry content credentials (C2PA); presence is asserted, validity is not looked at");
    }

    @Test
    void all_files_of_a_folder_must_carry_the_label() {
        output.write("a.png", Output.labelled(1, "kiln", "1"));
        ProvenanceAssertions.assertThatFolder(output.folder()).allCarryAigcLabel();
        for (int i = 10; i < 22; i++) {
            output.write("x" + i + ".png", Output.picture(i));
        }

        assertThat(failure(() ->
                        ProvenanceAssertions.assertThatFolder(output.folder()).allCarryAigcLabel()))
                .contains("12 of 13 do not", "x10.png (PNG): label absent", "x19.png", "and 2 more", "LabelWriter")
                .doesNotContain("x20.png");
    }

    @Test
    void files_that_cannot_be_judged_fail_unless_other_kinds_are_left_aside() {
        output.write("a.png", Output.labelled(1, "kiln", "1"));
        output.write("a.txt", "words".getBytes(StandardCharsets.UTF_8));

        assertThat(failure(() ->
                        ProvenanceAssertions.assertThatFolder(output.folder()).allCarryAigcLabel()))
                .contains("1 files cannot be judged", "a.txt");
        ProvenanceAssertions.assertThatFolder(output.folder())
                .leavingOtherKindsAside()
                .allCarryAigcLabel();

        output.write("b.png", Arrays.copyOf(Output.picture(1), 40));
        assertThat(failure(() -> ProvenanceAssertions.assertThatFolder(output.folder())
                        .leavingOtherKindsAside()
                        .allCarryAigcLabel()))
                .contains("b.png (PNG): label unreadable");
    }

    @Test
    void nothing_is_no_success() {
        assertThat(failure(() -> ProvenanceAssertions.assertThatFolder(folder))).contains("at least one file");
        output.write("a.txt", "words".getBytes(StandardCharsets.UTF_8));
        assertThat(failure(() -> ProvenanceAssertions.assertThatFolder(folder)
                        .leavingOtherKindsAside()
                        .allCarryAigcLabel()))
                .contains("At least one file must be judged; of 1 none could be.");
    }

    @Test
    void too_few_files_show_too_little() {
        for (int i = 0; i < 58; i++) {
            output.write("a" + i + ".png", Output.labelled(i, "kiln", "id-" + i));
        }

        assertThat(failure(() ->
                        ProvenanceAssertions.assertThatFolder(output.folder()).atMostUnlabelled(0.05, 0.95)))
                .contains(
                        "at most 5 % of all output",
                        "confidence of 95 %",
                        "they show at most 5.04 %: 58 different files were judged, 0 of all",
                        "Take at least 59 files that all carry one.");

        output.write("a58.png", Output.labelled(58, "kiln", "id-58"));
        ProvenanceAssertions.assertThatFolder(output.folder()).atMostUnlabelled(0.05, 0.95);
        output.write("x.png", Output.picture(100));
        assertThat(failure(
                        () -> ProvenanceAssertions.assertThat(new SampleInspector().inspect(List.of(output.folder())))
                                .atMostUnlabelled(0.05, 0.95)))
                .contains("x.png (PNG): label absent", "LabelWriter");
        ProvenanceAssertions.assertThatFolder(output.folder()).atMostUnlabelled(0.08, 0.95);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProvenanceAssertions.assertThatFolder(output.folder()).atMostUnlabelled(5, 0.95));
    }

    private static String failure(ThrowingCallable assertion) {
        var failure = new Object() {
            String message = "";
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(thrown -> failure.message = thrown.getMessage());
        return failure.message;
    }
}

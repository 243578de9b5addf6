package org.deepsynth.rules.provenance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.Inspection;
import org.deepsynth.rules.provenance.LabelVerdict;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleInspectorTest {

    @TempDir
    private Path folder;

    private Path out;
    private Output output;

    @BeforeEach
    void a_folder_of_output() {
        out = folder.resolve("out");
        output = new Output(out);
    }

    @Test
    void all_files_of_a_folder_are_looked_at_by_name_hidden_ones_and_those_further_down_too() {
        output.write("b.png", Output.picture(1));
        output.write("a.png", Output.labelled(2, "kiln", "1"));
        output.write(".hidden.png", Output.labelled(3, "kiln", "2"));
        output.write("sub/.deep/c.png", Output.saying(4, "{\"Label\":\"9\"}"));
        output.write("notes.txt", "words".getBytes(StandardCharsets.UTF_8));
        output.write("cut.png", Arrays.copyOf(Output.picture(5), 40));

        SampledFiles sample = sample();

        assertThat(sample.files())
                .extracting(SampledFile::name, SampledFile::verdict)
                .containsExactly(
                        tuple(".hidden.png", LabelVerdict.VALID),
                        tuple("a.png", LabelVerdict.VALID),
                        tuple("b.png", LabelVerdict.ABSENT),
                        tuple("cut.png", LabelVerdict.UNREADABLE),
                        tuple("notes.txt", LabelVerdict.NOT_SUPPORTED),
                        tuple("sub/.deep/c.png", LabelVerdict.MALFORMED));
        assertThat(sample.from()).containsExactly("out/");
        assertThat(sample.judged()).hasSize(4);
        assertThat(sample.count(LabelVerdict.VALID)).isEqualTo(2);
        assertThat(sample.faulty()).extracting(SampledFile::name).containsExactly("b.png", "sub/.deep/c.png");
        assertThat(sample.unjudged()).extracting(SampledFile::name).containsExactly("cut.png", "notes.txt");
        assertThat(sample.allLabelled()).isFalse();
        assertThat(sample.files().get(1).place()).isEqualTo(out.resolve("a.png").toString());
    }

    @Test
    void links_are_told_and_not_followed() throws IOException {
        Path elsewhere = new Output(folder.resolve("elsewhere")).write("x.png", Output.picture(1));
        output.write("a.png", Output.labelled(1, "kiln", "1"));
        Files.createSymbolicLink(out.resolve("file.png"), elsewhere);
        Files.createSymbolicLink(out.resolve("folder"), elsewhere.getParent());
        Files.createSymbolicLink(out.resolve("loop"), out);

        SampledFiles sample = sample();

        assertThat(sample.unjudged())
                .extracting(SampledFile::name, SampledFile::sha256)
                .containsExactly(
                        tuple("file.png", "0".repeat(64)),
                        tuple("folder", "0".repeat(64)),
                        tuple("loop", "0".repeat(64)));
        assertThat(sample.files()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleInspector().inspect(List.of(out.resolve("folder"))))
                .withMessageContaining("must be no link");
    }

    @Test
    void what_is_no_sample_is_refused() throws IOException {
        Files.createDirectories(out.resolve("empty/emptier"));

        assertThatIllegalArgumentException()
                .isThrownBy(this::sample)
                .withMessageContaining("The folder (" + out + ") must hold at least one file.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleInspector().inspect(List.of(out.resolve("nowhere"))))
                .withMessageContaining("must be there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleInspector().inspect(List.of()))
                .withMessageContaining("at least one file or folder");
        output.write("full/a.png", Output.picture(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleInspector().inspect(List.of(out, out.resolve("empty"))))
                .withMessageContaining("empty) must hold at least one file");
    }

    @Test
    void a_folder_that_may_not_be_read_stands_for_what_it_holds() throws IOException {
        output.write("a.png", Output.labelled(1, "kiln", "1"));
        Path closed = output.write("closed/b.png", Output.picture(2)).getParent();
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
                .as("somebody who may not read everything")
                .isTrue();

        assertThat(sample().unjudged()).extracting(SampledFile::name).containsExactly("closed/");
    }

    @Test
    void what_is_named_twice_is_looked_at_once() {
        Path a = output.write("a.png", Output.labelled(1, "kiln", "1"));

        SampledFiles sample = new SampleInspector().inspect(List.of(a, out, out.resolve("../out/a.png")));

        assertThat(sample.files()).hasSize(1);
        assertThat(sample.from()).containsExactly("a.png", "out/");
    }

    @Test
    void what_an_archive_holds_are_files_of_their_own_and_the_archive_is_none() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.png", Output.labelled(1, "kiln", "1"));
        entries.put("more.zip", Output.zip(Map.of("b.png", Output.picture(2))));
        output.write("batch.zip", Output.zip(entries));
        output.write("empty.zip", Output.zip(Map.of()));

        SampledFiles sample = sample();

        assertThat(sample.files())
                .extracting(SampledFile::name, SampledFile::verdict)
                .containsExactly(
                        tuple("batch.zip!/a.png", LabelVerdict.VALID),
                        tuple("batch.zip!/more.zip!/b.png", LabelVerdict.ABSENT),
                        tuple("empty.zip", LabelVerdict.NOT_SUPPORTED));
        assertThat(sample.files().get(0).inArchive()).isTrue();
        assertThat(sample.files().get(0).sha256())
                .isEqualTo(sample.files().get(1).sha256());
        assertThat(sample.different()).hasSize(2);
    }

    @Test
    void the_digest_is_that_of_common_tools_and_does_not_depend_on_where_the_folder_lies() throws Exception {
        output.write("b.png", Output.picture(1));
        output.write("sub/a.png", Output.labelled(2, "kiln", "1"));
        output.write("back\\slash.png", Output.labelled(3, "kiln", "1"));
        Output moved = new Output(folder.resolve("moved"));
        moved.write("b.png", Output.picture(1));
        moved.write("sub/a.png", Output.labelled(2, "kiln", "1"));
        moved.write("back\\slash.png", Output.labelled(3, "kiln", "1"));

        SampledFiles sample = sample();

        assertThat(new SampleInspector().inspect(List.of(moved.folder())).sha256())
                .isEqualTo(sample.sha256());
        Process tools = new ProcessBuilder(
                        "sh",
                        "-c",
                        "find . -type f | sed 's|^\\./||' | tr '\\n' '\\0' | xargs -0 sha256sum | LC_ALL=C sort | sha256sum")
                .directory(out.toFile())
                .start();
        String told = new String(tools.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(tools.waitFor()).isZero();
        assertThat(told).startsWith(sample.sha256());
    }

    @Test
    void a_copy_counts_once_for_what_the_sample_says() {
        for (int i = 0; i < 59; i++) {
            output.write("copy" + i + ".png", Output.labelled(7, "kiln", "7"));
        }

        SampledFiles sample = sample();

        assertThat(sample.judged()).hasSize(59);
        assertThat(sample.different()).hasSize(1);
        assertThat(sample.unlabelledAtMost(0.95)).isEqualTo(UnlabelledShare.atMost(0, 1, 0.95));
        assertThat(sample.files()).allSatisfy(file -> assertThat(file.remarks()).isEmpty());
    }

    @Test
    void a_number_that_two_contents_share_is_remarked_at_each_and_that_of_another_producer_is_not() {
        output.write("a.png", Output.labelled(1, "kiln", "17"));
        output.write("b.png", Output.labelled(2, "kiln", "17"));
        output.write("copy of b.png", Output.labelled(2, "kiln", "17"));
        output.write("c.png", Output.labelled(3, "oven", "17"));
        output.write("d.png", Output.labelled(4, "kiln", "18"));

        SampledFiles sample = sample();

        assertThat(sample.files())
                .filteredOn(file -> !file.remarks().isEmpty())
                .extracting(SampledFile::name)
                .containsExactly("a.png", "b.png", "copy of b.png");
        Remark remark = sample.files().get(0).remarks().get(0);
        assertThat(remark.check()).isEqualTo("implicit.unique-id");
        assertThat(remark.level()).isEqualTo(Remark.Level.WARNING);
        assertThat(remark.text().in(Language.EN)).contains("(17)", "other bytes: 2, such as b.png", "b.png");
        assertThat(remark.text().in(Language.ZH)).contains("（17）", "2 个", "b.png");
        assertThat(sample.files().get(0).allRemarks()).contains(remark);
    }

    @Test
    void a_label_of_somebody_else_is_remarked_where_a_provider_is_expected() {
        output.write("a.png", Output.labelled(1, Output.CODE, "1"));
        output.write("b.png", Output.labelled(2, Output.OTHER_CODE, "2"));
        output.write("c.png", Output.labelled(3, "kiln", "3"));

        SampledFiles sample =
                new SampleInspector().expecting(Output.CODE.substring(4, 22)).inspect(List.of(out));

        assertThat(sample.files())
                .extracting(file -> file.remarks().stream().map(Remark::level).toList())
                .containsExactly(List.of(), List.of(Remark.Level.WARNING), List.of(Remark.Level.NOTE));
        assertThat(sample.files().get(1).remarks().get(0).text().in(Language.EN))
                .contains(Output.OTHER_CODE.substring(4, 22), Output.CODE.substring(4, 22));
        assertThat(new SampleInspector().expecting(Output.CODE)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleInspector().expecting("91110000MA0000000Y"))
                .withMessageContaining("must be a unified social credit code of 18 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleInspector().expecting("kiln"));
    }

    @Test
    void somebody_who_waits_is_told_of_each_file() {
        output.write("a.png", Output.picture(1));
        output.write("b.zip", Output.zip(Map.of("c.png", Output.picture(2), "d.png", Output.picture(3))));
        List<String> told = new ArrayList<>();

        new SampleInspector()
                .telling((done, total) -> told.add(done + "/" + total))
                .inspect(List.of(out));

        assertThat(told).containsExactly("1/2", "2/2");
    }

    @Test
    void of_a_hostile_file_only_so_much_is_kept_as_judges_it_the_same() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            fields.append("\"x")
                    .append(i)
                    .append("\":\"")
                    .append("y".repeat(30))
                    .append("\",");
        }
        String json = "{" + fields + "\"Label\":\"1\",\"ContentProducer\":\"kiln\",\"ProduceID\":\"" + "9".repeat(2000)
                + "\"}";
        output.write("a.png", Output.saying(1, json));

        Inspection kept = sample().files().get(0).inspection();

        assertThat(kept.label()).isEqualTo(LabelVerdict.VALID);
        Mark.Aigc label = kept.marks(Mark.Aigc.class).get(0);
        assertThat(label.fields()).hasSize(16).containsEntry("Label", "1").containsEntry("ContentProducer", "kiln");
        assertThat(label.field("ProduceID").orElseThrow()).hasSize(500);
    }

    @Test
    void a_label_behind_many_marks_that_say_the_same_is_kept() {
        String tools = "<xmp:CreatorTool>kiln</xmp:CreatorTool>".repeat(30);
        output.write(
                "a.png",
                Output.xmp(
                        1,
                        tools + "<TC260:AIGC>"
                                + AigcLabel.generated("kiln", "1").json() + "</TC260:AIGC>"));

        Inspection kept = sample().files().get(0).inspection();

        assertThat(kept.label()).isEqualTo(LabelVerdict.VALID);
        assertThat(kept.marks(Mark.Aigc.class))
                .singleElement()
                .satisfies(label -> assertThat(label.field("ContentProducer")).contains("kiln"));
    }

    private SampledFiles sample() {
        return new SampleInspector().inspect(List.of(out));
    }
}

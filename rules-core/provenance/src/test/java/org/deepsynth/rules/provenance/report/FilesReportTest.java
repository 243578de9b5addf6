package org.deepsynth.rules.provenance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.Output;
import org.deepsynth.rules.provenance.sample.SampleInspector;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FilesReportTest {

    @TempDir
    private Path folder;

    private Output output;

    @BeforeEach
    void a_folder_of_output() {
        output = new Output(folder.resolve("out"));
        output.write("a.png", Output.labelled(1, "kiln", "1"));
    }

    @Test
    void people_read_counts_then_each_file_that_is_not_in_order_then_what_the_sample_shows() {
        output.write("b.png", Output.saying(2, "{\"Label\":\"7\",\"ContentProducer\":\"kiln\",\"ProduceID\":\"2\"}"));
        output.write("c.png", Output.picture(3));
        output.write("copy.png", Output.labelled(1, "kiln", "1"));
        output.write("d.txt", "words".getBytes(StandardCharsets.UTF_8));

        String text = text("features: [{id: swap, technicalLabel: yes, metadataLabel: {value: 1}}]");

        assertThat(text.replace(folder.toString(), ""))
                .startsWith("""
                        out/ · the label of GB 45438-2025 in files
                        4 of 5 files could be judged, 1 could not

                          valid                2
                          malformed            1
                          absent               1
                          not supported        1  (says nothing)
                          unreadable           0  (says nothing)

                        Without a valid label (2)
                          /out/b.png · PNG · malformed
                              Label at tEXt AIGC, byte 33, 71 bytes
                              • implicit.label: The field Label is (7); it must be 1, 2 or 3.
                              • implicit.propagation: Missing or empty: ContentPropagator, PropagateID. On first write they
                              repeat what the producer's fields say; whether they may be empty is not certain.
                          /out/c.png · PNG · absent

                        Not judged (1)
                          /out/d.txt · TEXT · not supported

                        What the files show of all output, if they were drawn from it at random
                          At most 98.4 % are without a valid label, at a confidence of 95 % (different files judged: 3).
                          Copies of other files, which count once: 1.
                          To show that it is at most 5 %, so many files that all carry one are needed: 59.

                        In swap.yaml, feature swap
                          features[0].technicalLabel: stated as yes
                              3 of 4 files in out/ carry a machine-readable mark (first without: c.png)
                              • Files that show the opposite of what is stated: 1. The fact counts as open, and reports
                              tell the contradiction.
                        """)
                .contains("features[0].metadataLabel.perFile: unknown → 1\n", "show something else: 1")
                .endsWith("SHA-256 " + sample().sha256() + "\n");
    }

    @Test
    void chinese_readers_read_chinese() {
        output.write("c.png", Output.picture(3));

        assertThat(new FilesText(Language.ZH).write(report("features: [{id: swap}]")))
                .contains("可判断的文件2个，共2个", "没有有效标识 (1)", "PNG · 没有标识", "置信度95 %", "保持不变", "水印也属于技术标识");
    }

    @Test
    void of_very_many_files_text_tells_some_and_json_all() {
        for (int i = 0; i < 60; i++) {
            output.write("x" + i + ".png", Output.picture(100 + i));
        }

        assertThat(text("features: [{id: swap}]"))
                .contains("Without a valid label (60)", "and 10 more; --format json tells all");
        assertThat(json("features: [{id: swap}]").get("files")).hasSize(61);
    }

    @Test
    void programs_read_each_file_with_its_labels_and_the_facts() {
        output.write("b.zip", Output.zip(Map.of("in.png", Output.sourceType(2))));
        output.write("e.png", Output.credentials(5));
        output.write("f.png", new byte[0]);

        JsonNode json = json("features: [{id: swap, metadataLabel: {value: 1}}]");

        assertThat(json.at("/verdicts/VALID").asInt()).isEqualTo(1);
        assertThat(json.get("judged").asInt()).isEqualTo(3);
        assertThat(json.get("notJudged").asInt()).isEqualTo(1);
        assertThat(json.get("faulty").asBoolean()).isTrue();
        assertThat(json.at("/statistics/filesNeeded").asInt()).isEqualTo(59);
        assertThat(json.at("/files/0/labels/0/fields/ProduceID").asString()).isEqualTo("1");
        assertThat(json.at("/files/0/labels/0/fields").has("ReservedCode1")).isFalse();
        assertThat(json.at("/files/1/name").asString()).isEqualTo("b.zip!/in.png");
        assertThat(json.at("/files/1/inArchive").asBoolean()).isTrue();
        assertThat(json.at("/files/1/signals/0/standard").asString()).isEqualTo("IPTC");
        assertThat(json.at("/files/2/signals/0/saysGenerated").asBoolean()).isTrue();
        assertThat(json.at("/files/3/fault/cause").asString()).isEqualTo("NO_FILE");
        assertThat(json.at("/observed/feature").asString()).isEqualTo("swap");
        JsonNode value = json.at("/observed/facts")
                .valueStream()
                .filter(fact -> fact.get("path").asString().endsWith("metadataLabel.value"))
                .findFirst()
                .orElseThrow();
        assertThat(value.get("stated").asString()).isEqualTo("1");
        assertThat(value.get("contrary").asInt()).isZero();
    }

    @Test
    void it_is_faulty_where_a_label_names_somebody_else_or_files_contradict_the_description() {
        assertThat(report("features: [{id: swap}]").faulty()).isFalse();
        assertThat(report("features: [{id: swap, technicalLabel: no}]").faulty())
                .isTrue();
        output.write("b.png", Output.labelled(2, Output.OTHER_CODE, "2"));
        SampledFiles others = new SampleInspector().expecting(Output.CODE).inspect(List.of(output.folder()));
        assertThat(new FilesReport(others, "", Optional.empty(), 0.05, 0.95).faulty())
                .isTrue();
        assertThat(new FilesText(Language.EN).write(new FilesReport(others, "", Optional.empty(), 0.05, 0.95)))
                .contains("With a valid label, and odd (1)", "implicit.producer-match");
    }

    @Test
    void where_nothing_could_be_judged_nothing_is_shown() {
        output.write("a.png", "words".getBytes(StandardCharsets.UTF_8));

        FilesReport report = report("features: [{id: swap}]");

        assertThat(report.judged()).isFalse();
        assertThat(new FilesText(Language.EN).write(report)).contains("Nothing: none could be judged.");
        assertThat(JsonMapper.shared()
                        .readTree(new FilesJson(Language.EN).write(report))
                        .at("/statistics/unlabelledAtMost")
                        .asDouble())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilesReport(report.sample(), "", Optional.empty(), 5, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilesReport(report.sample(), "", Optional.empty(), 0.05, 95));
    }

    private SampledFiles sample() {
        return new SampleInspector().inspect(List.of(output.folder()));
    }

    private FilesReport report(String description) {
        SampledFiles sample = sample();
        ObservedFacts observed = ObservedFacts.of(
                sample,
                new DescriptionReader(Map.of()).read("swap.yaml", description),
                "swap",
                LocalDate.of(2026, 11, 30));
        return new FilesReport(sample, "swap.yaml", Optional.of(observed), 0.05, 0.95);
    }

    private String text(String description) {
        return new FilesText(Language.EN).write(report(description));
    }

    private JsonNode json(String description) {
        return JsonMapper.shared().readTree(new FilesJson(Language.EN).write(report(description)));
    }
}

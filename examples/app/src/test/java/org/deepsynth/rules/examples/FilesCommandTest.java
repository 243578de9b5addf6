package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepsynth.rules.examples.Ran.check;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.provenance.report.FilesJson;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampleInspector;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that looks at what a service put out. */
class FilesCommandTest {

    private static final String SERVICE = """
            service: {name: Swap, usesDeepSynthesis: yes}
            features:
              # ours
              - id: swap   # the first
                technicalLabel: yes   # since spring
            """;

    /** A PDF of which its reader says in a log that a length is wrong. */
    private static final String WRONG_PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>\nendobj\n"
                    + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
                    + "5 0 obj\n<< /Length 999 /Type /Metadata >>\nstream\nabc\nendstream\nendobj\n"
                    + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n175\n%%EOF\n";

    @TempDir
    private Path folder;

    private Path out;
    private Path service;

    @BeforeEach
    void a_service_and_its_output() throws IOException {
        out = folder.resolve("out");
        service = Files.writeString(folder.resolve("service.yaml"), SERVICE);
        new Picture(1).labelledAt(out.resolve("a.png"));
        new Picture(2).labelledAt(out.resolve("sub/b.png"));
    }

    @Test
    void labelled_files_pass() {
        Ran ran = check("files", out);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "2 of 2 files could be judged, 0 could not",
                        "valid                2",
                        "At most 77.7 % are without a valid label, at a confidence of 95 %",
                        "at most 5 %, so many files that all carry one are needed: 59.")
                .doesNotContain("Without a valid label", "Not judged");
        assertThat(check("files", out.resolve("a.png"), out.resolve("sub")).status())
                .isZero();
    }

    @Test
    void an_unlabelled_one_is_told_and_fails() throws IOException {
        new Picture(3).at(out.resolve("c.png"));

        Ran ran = check("files", out, "--lang", "zh");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("没有有效标识 (1)", out.resolve("c.png") + " · PNG · 没有标识");
        assertThat(check("files", out, "--fail-on", "never").status()).isZero();
        assertThat(check("files", out, "--fail-on", "unknown").status()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_judged_is_counted_and_fails_where_somebody_asks_for_it() throws IOException {
        Files.write(out.resolve("cut.png"), Arrays.copyOf(new Picture(3).bytes(), 40));
        Files.writeString(out.resolve("words.txt"), "words");

        Ran ran = check("files", out);

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("2 of 4 files could be judged, 2 could not", "Not judged (2)", "cut.png · PNG");
        assertThat(check("files", out, "--fail-on", "unknown").status()).isEqualTo(4);
    }

    @Test
    void where_none_can_be_judged_it_could_not_run_and_the_description_stays() throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "words");

        Ran ran = check("files", words, "--into", service);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith("At least one file must be such that it can be judged, and none of 1 is.");
        assertThat(ran.out()).contains("words.txt · TEXT · not supported", "Nothing: none could be judged.");
        assertThat(check("files", words, "--fail-on", "never").status()).isEqualTo(2);
        assertThat(service).hasContent(SERVICE);
    }

    @Test
    void what_files_show_goes_into_the_description_and_comments_stay() throws IOException {
        Ran ran = check("files", out, "--into", service, "--as-of", "2026-11-30");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "feature swap",
                        "features[0].technicalLabel: stated as yes",
                        "2 of 2 files in out/ carry a machine-readable mark",
                        "features[0].metadataLabel.perFile: unknown → 1");
        assertThat(service)
                .content()
                .contains(
                        "# ours",
                        "# the first",
                        "# since spring",
                        "observedOn: 2026-11-30",
                        "files: 2",
                        "kind: observed");
        Files.writeString(service, Files.readString(service) + "cac: {offeredInMainland: yes, roles: [provider]}\n");
        assertThat(check("report", service, "--as-of", "2026-11-30", "--format", "json", "--pack", "cac")
                        .out()
                        .contains("2 of 2 files in out/"))
                .as("a report tells the evidence")
                .isTrue();
        assertThat(check("files", out, "--into", service, "--as-of", "2026-12-01")
                        .status())
                .isZero();
        assertThat(service).content().contains("observedOn: 2026-12-01").doesNotContain("observedOn: 2026-11-30");
    }

    @Test
    void a_stated_fact_that_files_contradict_fails_and_so_does_the_next_report() throws IOException {
        Files.writeString(service, SERVICE + "    metadataLabel: {value: 2}\n");

        Ran ran = check("files", out, "--into", service, "--as-of", "2026-11-30");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "features[0].metadataLabel.value: stated as 2",
                        "Files that show the opposite of what is stated: 2.");
        Ran report = check("report", service, "--as-of", "2026-11-30", "--pack", "cac");
        assertThat(report.status()).isEqualTo(1);
        assertThat(report.out().replaceAll("\\s+", " ")).contains("but 2 of 2 files show the opposite");
    }

    @Test
    void another_provider_than_the_expected_one_fails() {
        assertThat(check("files", out, "--provider", Picture.CODE.substring(4, 22))
                        .status())
                .isZero();
        Ran other = check("files", out, "--provider", "91110000MA0000001L");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("With a valid label, and odd (2)", "implicit.producer-match");
        assertTold(
                check("files", out, "--provider", "kiln"), "The provider (kiln) must be a unified social credit code");
    }

    @Test
    void programs_get_fields_that_a_schema_documents() throws IOException {
        new Picture(3).at(out.resolve("c.png"));
        Files.write(out.resolve("cut.png"), Arrays.copyOf(new Picture(3).bytes(), 40));
        Path json = folder.resolve("files.json");

        Ran ran = check(
                "files",
                out,
                "--into",
                service,
                "--format",
                "json",
                "--share",
                "1",
                "--confidence",
                "99",
                "--out",
                json);

        assertThat(ran).isEqualTo(new Ran(1, "", ""));
        String text = Files.readString(json);
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(text.replace("\"UNREADABLE\"", "\"UNKNOWN\""), InputFormat.JSON))
                .isNotEmpty();
        JsonNode read = JsonMapper.shared().readTree(text);
        assertThat(read.at("/statistics/filesNeeded").asInt()).isEqualTo(459);
        assertThat(read.at("/observed/facts/0/contrary").asInt()).isEqualTo(1);
        assertThat(read.at("/observed/description").asString()).isEqualTo(service.toString());
    }

    @Test
    void what_cannot_be_looked_at_is_told() throws IOException {
        assertTold(check("files"), "The FILE|FOLDER must be given.");
        assertTold(check("files", folder.resolve("nowhere")), "must be there");
        assertTold(check("files", Files.createDirectory(folder.resolve("empty"))), "must hold at least one file");
        assertTold(check("files", Files.createSymbolicLink(folder.resolve("link"), out)), "must be no link");
        assertTold(check("files", out, "--share", "0"), "The option --share (0.0) must be a percentage");
        assertTold(check("files", out, "--confidence", "100"), "The option --confidence (100.0) must be a percentage");
        assertTold(check("files", out, "--share", "few"), "The option --share (few) must be a number such as 5.");
        assertTold(check("files", out, "--format", "html"), "must be one of text, json");
    }

    @Test
    void a_description_and_a_feature_must_be_there() throws IOException {
        assertTold(
                check("files", out, "--into", service, "--feature", "sing"),
                "The feature (sing) of --feature must be one of " + service + ": [swap].");
        Path two = Files.writeString(folder.resolve("two.yaml"), SERVICE + "  - id: sing\n    technicalLabel: yes\n");
        assertTold(check("files", out, "--into", two), "The feature () of --feature must be one of", "[swap, sing]");
        assertThat(check("files", out, "--into", two, "--feature", "sing").status())
                .isZero();
        assertThat(two)
                .content()
                .contains("# ours\n  - id: swap   # the first\n    technicalLabel: yes   # since spring\n");
        Path none = Files.writeString(folder.resolve("none.yaml"), "service: {name: X}\n");
        assertTold(check("files", out, "--into", none), "[]", "Describe it there first");
        assertTold(check("files", out, "--into", folder.resolve("nowhere.yaml")), "The file must be readable.");
        assertTold(check("files", out, "--into", "-"), "must be a file");
        Path faulty = Files.writeString(folder.resolve("faulty.yaml"), "features: [{id: swap, technicallabel: yes}]\n");
        assertTold(check("files", out, "--into", faulty), "technicallabel");
        assertTold(check("files", out, "--feature", "swap"), "must go with --into FILE");
        assertTold(check("files", out, "--as-of", "2026-11-30"), "must go with --into FILE");
    }

    @Test
    void what_is_wrong_with_the_command_is_told_before_a_description_is_changed() {
        assertTold(check("files", out, "--into", service, "--lang", "xx"), "The language (xx) must be one of");
        assertThat(service).hasContent(SERVICE);
    }

    @Test
    void a_description_that_was_changed_while_files_were_looked_at_stays_as_it_is() throws IOException {
        ComplianceEngine engine = ComplianceEngine.load("cac");
        Into into = new Into(engine, service, engine.read(service), "swap", LocalDate.of(2026, 11, 30));
        ObservedFacts observed = into.observed(new SampleInspector().inspect(List.of(out)));
        Files.writeString(service, SERVICE + "    mayConfuse: yes\n");

        assertThatThrownBy(() -> into.write(observed))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("must stay as it is while files are looked at");
        assertThat(service).hasContent(SERVICE + "    mayConfuse: yes\n");
    }

    @Test
    void nothing_that_is_looked_at_is_written_over() throws IOException {
        Path inside = Files.writeString(out.resolve("service.yaml"), SERVICE);

        assertTold(check("files", out, "--into", inside), "must lie outside of what is looked at");
        assertTold(check("files", out, "--out", out.resolve("new.txt")), "must lie outside of what is looked at");
        assertTold(check("files", out.resolve("a.png"), "--out", out.resolve("a.png")), "must not be one that is read");
        assertTold(check("files", out, "--into", service, "--out", service), "must not be one that is read");
        assertTold(check("files", inside, "--into", inside), "must lie outside of what is looked at");
        assertThat(inside).hasContent(SERVICE);
    }

    @Test
    @Timeout(300)
    void no_log_of_what_reads_broken_files_reaches_the_terminal() throws Exception {
        Files.writeString(out.resolve("wrong.pdf"), WRONG_PDF, StandardCharsets.ISO_8859_1);

        Process process = CheckProcessTest.command("files", out.toString()).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("wrong.pdf");
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    private static void assertTold(Ran ran, String... sentences) {
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(sentences).doesNotContain("\tat ", "defect of its own");
    }

    private static Schema schema() {
        try (InputStream text = FilesJson.class.getResourceAsStream("files.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

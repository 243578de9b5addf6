package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BatchTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String OPEN = "{\"service\":{\"name\":\"开放\"}}";
    private static final String CLEAR = json(Path.of("../services/photo-filter.yaml"));
    private static final String GAPS =
            "{\"service\":{\"usesDeepSynthesis\":\"yes\"},\"features\":[{\"id\":\"swap\",\"functions\":[\"face-replacement\"],"
                    + "\"securityAssessed\":\"no\"}],\"cac\":{\"offeredInMainland\":\"yes\",\"roles\":{\"provider\":\"yes\"}}}";
    private static final String FAULTY = "{\"service\":{\"nam\":\"x\"}}";

    private final InputStream in = System.in;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop_listening() {
        System.setErr(err);
        System.setIn(in);
    }

    @Test
    void each_line_gets_a_line_in_its_place_and_a_faulty_one_stops_nothing() throws IOException {
        assertThat(batch(lines(GAPS, "", FAULTY, OPEN))).isEqualTo(2);

        assertThat(out()).hasSize(3);
        assertThat(out().get(0).at("/gaps/0/obligation").asString()).isEqualTo("cac-ds-15-2-1");
        assertThat(texts("description")).containsExactly(place(1), place(3), place(4));
        assertThat(texts("outcome")).containsExactly("gaps", "faulty", "unknowns");
        assertThat(texts("service")).containsExactly(place(1), "", "开放");
        assertThat(out().get(1).at("/faults/0").toString())
                .isEqualTo("{\"line\":1,\"column\":13,\"message\":\"The key (nam) must be one that service has.\","
                        + "\"wayOut\":\"Maybe write name.\"}");
        assertThat(complained())
                .isEqualTo("3 descriptions: 1 with gaps that no waiver accepts, 1 with open questions otherwise, "
                        + "0 clear, 1 faulty\n");
    }

    @Test
    void the_exit_status_is_the_worst_of_all_as_for_one_description() throws IOException {
        assertThat(batch(lines(CLEAR, OPEN))).isZero();
        assertThat(batch(lines(CLEAR, OPEN), "--fail-on", "unknown")).isEqualTo(4);
        assertThat(batch(lines(CLEAR), "--fail-on", "unknown")).isZero();
        assertThat(batch(lines(OPEN, GAPS, OPEN), "--fail-on", "unknown")).isEqualTo(1);
        assertThat(batch(lines(OPEN, GAPS), "--fail-on", "never")).isZero();
        assertThat(batch(lines(FAULTY, GAPS), "--fail-on", "never")).isEqualTo(2);
        assertThat(batch(lines(GAPS), "--pack", "letter")).isZero();
        assertThat(batch(lines(GAPS), "--pack", "cac", "--as-of", "2022-01-01")).isZero();
    }

    @Test
    void a_waiver_counts_for_every_service() throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), """
                zone: Asia/Shanghai
                waivers:
                  - {obligation: cac-ds-15-2-1, reason: booked, owner: safety, approver: board, from: 2026-10-01, until: 2026-12-31}
                """);

        assertThat(batch(lines(GAPS, GAPS), "--pack", "cac", "--waivers", waivers.toString()))
                .isZero();
        assertThat(out()).allSatisfy(line -> {
            assertThat(line.at("/summary/GAP").asInt()).isEqualTo(1);
            assertThat(line.at("/gaps/0/waivedUntil").asString()).isEqualTo("2026-12-31");
        });
        assertThat(batch(lines(GAPS), "--waivers", "nowhere.yaml")).isEqualTo(2);
    }

    @Test
    void whole_reports_stand_on_lines_where_json_is_asked_for() throws IOException {
        assertThat(batch(lines(GAPS, FAULTY), "--format", "json", "--lang", "zh"))
                .isEqualTo(2);

        assertThat(out().get(0).at("/findings").size()).isGreaterThan(100);
        assertThat(out().get(0).at("/packs/0/title").asString()).contains("深度合成");
        assertThat(texts("outcome")).containsExactly("", "faulty");
        assertThat(complained()).isEqualTo("共2份描述：存在未豁免的不符合项1，其余存在未知项0，均无0，无法读取1\n");
    }

    @Test
    void standard_input_is_a_portfolio_too() throws IOException {
        System.setIn(new ByteArrayInputStream((CLEAR + "\n" + FAULTY).getBytes(StandardCharsets.UTF_8)));

        assertThat(batch(Path.of("-"))).isEqualTo(2);
        assertThat(texts("description")).containsExactly("-:1", "-:2");
    }

    @Test
    void so_is_a_folder_by_the_names_of_its_files() throws IOException {
        Path services = Files.createDirectory(folder.resolve("services"));
        Files.writeString(services.resolve("b.yaml"), CLEAR);
        Files.writeString(services.resolve("a.JSON.yml"), "service: {name: a}");
        Files.writeString(services.resolve("c.json"), CLEAR);
        Files.writeString(services.resolve("description.schema.json"), "{\"$schema\": \"x\"}");
        Files.writeString(services.resolve("notes.txt"), "none");

        assertThat(batch(services)).isZero();
        assertThat(texts("description"))
                .extracting(file -> Path.of(file).getFileName().toString())
                .containsExactly("a.JSON.yml", "b.yaml", "c.json");
        assertThat(texts("outcome")).containsExactly("unknowns", "clear", "clear");
    }

    @Test
    void a_portfolio_must_be_there_and_hold_something_of_the_kind() throws IOException {
        assertThat(batch(folder.resolve("nowhere.jsonl"))).isEqualTo(2);
        assertThat(batch(Files.writeString(folder.resolve("one.yaml"), "{}"))).isEqualTo(2);
        assertThat(batch(lines("", " "))).isEqualTo(2);
        assertThat(batch(Files.createDirectory(folder.resolve("empty")))).isEqualTo(2);
        assertThat(complained())
                .contains(
                        "nowhere.jsonl: The portfolio must be readable.",
                        "one.yaml: The portfolio must be a file of JSON lines or a folder.",
                        "portfolio.jsonl: The portfolio must hold at least one description.",
                        "empty: The portfolio must hold at least one description.")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--plan", "--interview", "--explain", "--schema", "--facts"})
    void what_is_for_one_description_is_refused(String option) throws IOException {
        assertThat(batch(lines(CLEAR), option)).isEqualTo(2);
        assertThat(complained())
                .contains("The option (" + option + ") must not be used with --batch, but on one description.");
    }

    @Test
    void so_are_a_file_other_formats_and_writing_over_what_is_read() throws IOException {
        Path portfolio = lines(CLEAR);

        assertThat(Check.run("--batch", portfolio.toString(), "x.yaml")).isEqualTo(2);
        assertThat(batch(portfolio, "--set", "features[0].id=a")).isEqualTo(2);
        assertThat(batch(portfolio, "--format", "html")).isEqualTo(2);
        assertThat(batch(portfolio, "--format", "text")).isEqualTo(2);
        assertThat(Check.run("--batch", portfolio.toString(), "--out", portfolio.toString()))
                .isEqualTo(2);
        assertThat(Check.run("--batch", portfolio.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(complained())
                .contains(
                        "The FILE (x.yaml) must not be named with --batch",
                        "The option (--set) must not be used",
                        "The format (html) of a batch must be json",
                        "The format (text) of a batch must be json",
                        "The file of --out (" + portfolio + ") must not be part of the portfolio.",
                        "The report must be writable: ");
        assertThat(Files.readString(portfolio)).isEqualTo(CLEAR);
    }

    private static String json(Path yaml) {
        return new YAMLMapper().readTree(yaml.toFile()).toString();
    }

    private int batch(Path portfolio, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "--batch",
                portfolio.toString(),
                "--out",
                folder.resolve("out.jsonl").toString()));
        Collections.addAll(arguments, options);
        if (!arguments.contains("--as-of")) {
            arguments.addAll(List.of("--as-of", "2026-11-01"));
        }
        return Check.run(arguments.toArray(String[]::new));
    }

    private Path lines(String... lines) throws IOException {
        return Files.writeString(folder.resolve("portfolio.jsonl"), String.join("\n", lines));
    }

    private String place(int line) {
        return folder.resolve("portfolio.jsonl") + ":" + line;
    }

    private List<JsonNode> out() throws IOException {
        return Files.readAllLines(folder.resolve("out.jsonl")).stream()
                .map(MAPPER::readTree)
                .toList();
    }

    private List<String> texts(String field) throws IOException {
        return out().stream().map(line -> line.path(field).asString("")).toList();
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }
}

package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BatchCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String OPEN = "{\"service\":{\"name\":\"开放\",\"usesDeepSynthesis\":\"yes\"}}";
    private static final String HARMLESS = json(Path.of("../services/photo-filter.yaml"));
    private static final String GAPS =
            "{\"service\":{\"usesDeepSynthesis\":\"yes\"},\"features\":[{\"id\":\"swap\",\"functions\":[\"face-replacement\"],"
                    + "\"securityAssessed\":\"no\"}],\"cac\":{\"offeredInMainland\":\"yes\",\"roles\":{\"provider\":\"yes\"}}}";
    private static final String FAULTY = "{\"service\":{\"nam\":\"x\"}}";

    @TempDir
    private Path folder;

    private String complained = "";

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
        assertThat(complained)
                .isEqualTo("3 descriptions: 1 with gaps that no waiver accepts, 1 with open questions otherwise, "
                        + "0 clear, 0 to which nothing applies, 1 faulty\n");
    }

    @Test
    void the_exit_status_is_the_worst_of_all_as_for_one_description() throws IOException {
        assertThat(batch(lines(HARMLESS, OPEN))).isZero();
        assertThat(batch(lines(HARMLESS, OPEN), "--fail-on", "unknown")).isEqualTo(4);
        assertThat(batch(lines(HARMLESS), "--fail-on", "unknown")).isZero();
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
        assertThat(complained).isEqualTo("共2份描述：存在未豁免的不符合项1，其余存在未知项0，均无0，均不适用0，无法读取1\n");
    }

    @Test
    void standard_input_is_a_portfolio_too() throws IOException {
        Path out = folder.resolve("out.jsonl");

        assertThat(Ran.with(HARMLESS + "\n" + FAULTY, "batch", "-", "--out", out)
                        .status())
                .isEqualTo(2);
        assertThat(texts("description")).containsExactly("-:1", "-:2");
    }

    @Test
    void so_is_a_folder_by_the_names_of_its_files() throws IOException {
        Path services = Files.createDirectory(folder.resolve("services"));
        Files.writeString(services.resolve("b.yaml"), HARMLESS);
        Files.writeString(services.resolve("a.JSON.yml"), "service: {name: a, usesDeepSynthesis: yes}");
        Files.writeString(services.resolve("c.json"), HARMLESS);
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
        assertThat(complained).contains("nowhere.jsonl: The portfolio must be readable.");
        assertThat(batch(Files.writeString(folder.resolve("one.yaml"), "{}"))).isEqualTo(2);
        assertThat(complained).contains("one.yaml: The portfolio must be a file of JSON lines or a folder.");
        assertThat(batch(lines("", " "))).isEqualTo(2);
        assertThat(complained).contains("portfolio.jsonl: The portfolio must hold at least one description.");
        assertThat(batch(Files.createDirectory(folder.resolve("empty")))).isEqualTo(2);
        assertThat(complained).contains("empty: The portfolio must hold at least one description.");
    }

    @Test
    void a_description_that_states_nothing_is_faulty_unless_it_may_be_empty() throws IOException {
        Path portfolio = lines("{}", "{\"service\":{\"name\":\"x\"}}", HARMLESS);

        assertThat(batch(portfolio)).isEqualTo(2);
        assertThat(texts("outcome")).containsExactly("faulty", "faulty", "clear");
        assertThat(out().get(1).at("/faults/0/message").asString()).contains("must state at least one fact");
        assertThat(batch(portfolio, "--allow-empty")).isZero();
        assertThat(texts("outcome")).containsExactly("unknowns", "unknowns", "clear");
    }

    @Test
    void what_is_for_one_description_and_other_formats_are_refused() throws IOException {
        Path portfolio = lines(HARMLESS);

        assertThat(batch(portfolio, "--set", "features[0].id=a")).isEqualTo(2);
        assertThat(complained).contains("The option (--set) must be a command of its own.");
        assertThat(batch(portfolio, "x.yaml")).isEqualTo(2);
        assertThat(complained).contains("The argument (x.yaml) must be one that check batch takes.");
        assertThat(batch(portfolio, "--format", "html")).isEqualTo(2);
        assertThat(complained).contains("The option --format (html) must be one of brief, json.");
    }

    @Test
    void writing_over_what_is_read_is_refused() throws IOException {
        Path portfolio = lines(HARMLESS);

        Ran ran = Ran.check("batch", portfolio, "--out", portfolio);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The file of --out (" + portfolio + ") must not be one that is read.");
        assertThat(Ran.check("batch", portfolio, "--out", folder).status()).isEqualTo(2);
        assertThat(Files.readString(portfolio)).isEqualTo(HARMLESS);
    }

    private static String json(Path yaml) {
        return new YAMLMapper().readTree(yaml.toFile()).toString();
    }

    private int batch(Path portfolio, String... options) {
        List<Object> arguments = new ArrayList<>(List.of("batch", portfolio, "--out", folder.resolve("out.jsonl")));
        Collections.addAll(arguments, (Object[]) options);
        if (!arguments.contains("--as-of")) {
            arguments.addAll(List.of("--as-of", Gaps.DAY));
        }
        Ran ran = Ran.check(arguments.toArray());
        complained = ran.err();
        return ran.status();
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
}

package org.deepsynth.rules.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: bear
                mayConfuse: yes
                labels: {conspicuous: no}
              - id: ball
                mayConfuse: no
            toy:
              sells: yes
              hidesLabels: yes
              checks: [{score: 6}]
            """;
    private static final String SILENT = "service: {name: Toy shop}";
    private static final Schema OFFICIAL = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_official_schema_accepts_the_report(Language language) {
        for (String description : List.of(SHOP, SILENT, "{features: [], toy: {sells: no, hidesLabels: no}}", "{}")) {
            for (Extent extent : Extent.values()) {
                String sarif = new SarifReport(language, extent).write(ToyEngine.assess(description, "2026-11-01"));
                assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).as(sarif).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"level\" : \"error\"', '\"level\" : \"grave\"'",
        "'\"kind\" : \"fail\"', '\"kind\" : \"gap\"'",
        "'\"startLine\" : 5', '\"startLine\" : 0'",
        "'\"version\" : \"2.1.0\"', '\"version\" : \"2.2.0\"'"
    })
    void the_official_schema_refuses_what_sarif_does_not_know(String right, String wrong) {
        String sarif = write(SHOP, "2026-11-01");

        assertThat(sarif).contains(right);
        assertThat(OFFICIAL.validate(sarif.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void each_verdict_on_each_subject_has_its_kind_and_only_a_gap_has_a_grave_level() {
        assertThat(results(SHOP, "2026-11-01").map(SarifReportTest::verdict))
                .containsExactly(
                        "toy-act-1 bear fail error",
                        "toy-act-1 ball notApplicable none",
                        "toy-act-2 service fail error",
                        "toy-act-3 service pass none");
        assertThat(results(SILENT, "2026-05-31").map(SarifReportTest::verdict))
                .containsExactly(
                        "toy-act-1 service open note",
                        "toy-act-2 service review note",
                        "toy-act-3 service notApplicable none");
    }

    @Test
    void where_nothing_else_is_asked_for_only_gaps_are_told() {
        String shop = SHOP.replace("mayConfuse: no", "labels: {conspicuous: yes}");

        assertThat(verdicts(shop, Extent.GAPS))
                .containsExactly("toy-act-1 bear fail error", "toy-act-2 service fail error");
        assertThat(verdicts(shop, Extent.OPEN))
                .containsExactly(
                        "toy-act-1 bear fail error", "toy-act-1 ball open note", "toy-act-2 service fail error");
        assertThat(new SarifFormat().write(ToyEngine.assess(SHOP, "2026-11-01"), Language.EN))
                .isEqualTo(new SarifReport(Language.EN, Extent.GAPS).write(ToyEngine.assess(SHOP, "2026-11-01")));
    }

    @Test
    void what_binds_is_an_error_and_what_is_only_asked_for_a_note() {
        assertThat(Stream.of(BindingForce.values()).map(force -> force + " " + SarifRules.level(force)))
                .containsExactly(
                        "LAW error",
                        "STATUTE error",
                        "EU_REGULATION error",
                        "REGULATION error",
                        "STATUTORY_INSTRUMENT error",
                        "RULE error",
                        "AGENCY_RULE error",
                        "CASE_LAW error",
                        "NORMATIVE_DOCUMENT error",
                        "STANDARD error",
                        "COMPANY_POLICY error",
                        "EU_DIRECTIVE warning",
                        "CODE_OF_PRACTICE warning",
                        "INDUSTRY_PLEDGE warning",
                        "RECOMMENDED_STANDARD warning",
                        "GUIDANCE warning",
                        "ADVOCACY note");
    }

    @Test
    void a_gap_says_what_is_the_case_where_it_is_written_and_what_would_mend_it() {
        JsonNode bear = results(SHOP, "2026-11-01").findFirst().orElseThrow();

        assertThat(bear.at("/message/text").asString())
                .isEqualTo("Confusing toys are labelled\nToy 'bear' has no label.\nFix: Label it.\n"
                        + "Applies because: features[0].mayConfuse: yes (line 4)");
        assertThat(bear.at("/locations/0/physicalLocation").toString())
                .isEqualTo(
                        "{\"artifactLocation\":{\"uri\":\"toy.yaml\"},\"region\":{\"startLine\":5,\"startColumn\":27,\"endLine\":5,\"endColumn\":29}}");
        assertThat(bear.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("features[0].labels.conspicuous");
        assertThat(bear.at("/properties/notice").asString()).isEqualTo("Only a toy.");
    }

    @Test
    void an_open_question_names_the_answers_it_waits_for() {
        List<String> texts = results(SILENT, "2026-11-01")
                .map(result -> result.at("/message/text").asString())
                .toList();

        assertThat(texts.get(0))
                .isEqualTo("Confusing toys are labelled\nWhether it applies depends on: Do you sell toys? (toy.sells)"
                        + " Which features does the service offer? Describe each function with its own output and label"
                        + " apart. (features)");
        assertThat(texts.get(1)).startsWith("Labels are not hidden\nNothing is stated about what this prohibits.\n");
    }

    @Test
    void every_result_points_to_its_obligation_among_the_rules() {
        JsonNode run = run(write(SHOP, "2026-11-01"));

        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
            assertThat(rule.at("/id").asString()).isEqualTo(result.at("/ruleId").asString());
        }
        JsonNode rule = run.at("/tool/driver/rules/0");
        assertThat(rule.at("/fullDescription/text").asString()).isEqualTo("Toy Act, art. 1 · law · since 2026-01-01");
        assertThat(rule.at("/help/text").asString())
                .contains("May lead to: A small fine.", "Confidence medium.", "Only a toy.");
        assertThat(rule.at("/properties/confidence").asString()).isEqualTo("medium");
        assertThat(run.at("/tool/extensions").toString())
                .isEqualTo("[{\"name\":\"toy\",\"fullName\":\"Toy law\",\"version\":\"1\"}]");
    }

    @Test
    void the_rules_of_a_second_pack_follow_those_of_the_first() {
        Report one = ToyEngine.assess(SHOP, "2026-11-01");
        List<PackFindings> packs = List.of(one.packs().get(0), one.packs().get(0));
        Report two = new Report(one.service(), one.source(), one.descriptionDigest(), one.asOf(), packs);

        JsonNode run = run(new SarifReport(Language.EN, Extent.ALL).write(two));

        assertThat(run.at("/tool/driver/rules").size()).isEqualTo(6);
        assertThat(run.at("/results")
                        .valueStream()
                        .map(result -> result.at("/ruleIndex").asInt()))
                .containsExactly(0, 0, 1, 2, 3, 3, 4, 5);
    }

    @Test
    void the_run_says_what_it_is_a_reading_of() {
        JsonNode properties = run(write(SHOP, "2026-11-01")).at("/properties");

        assertThat(properties.at("/asOf").asString()).isEqualTo("2026-11-01");
        assertThat(properties.at("/descriptionDigest").asString()).startsWith("sha256:");
        assertThat(properties.at("/disclaimer").asString()).contains("not legal advice");
        assertThat(properties.at("/packs/0/lawReadOn").asString()).isEqualTo("2026-01-01");
        assertThat(properties.at("/packs/0/notice").asString()).isEqualTo("Only a toy.");
    }

    @Test
    void a_result_keeps_its_fingerprint_when_its_line_moves() {
        List<JsonNode> before = results(SHOP, "2026-11-01").toList();
        List<JsonNode> after = results("\n\n\n" + SHOP, "2026-11-01").toList();

        assertThat(after.get(0)
                        .at("/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(8);
        assertThat(after.stream().map(SarifReportTest::fingerprint))
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("[0-9a-f]{64}"))
                .isEqualTo(before.stream().map(SarifReportTest::fingerprint).toList());
    }

    @Test
    void a_result_keeps_its_fingerprint_in_the_other_language() {
        Report report = ToyEngine.assess(SHOP, "2026-11-01");
        JsonNode chinese = run(new SarifReport(Language.ZH).write(report)).at("/results/0");

        assertThat(chinese.at("/message/text").asString())
                .isEqualTo("易混淆玩具须标识\n玩具“bear”没有标签。\n整改：加标签。\n适用原因：features[0].mayConfuse：是（第4行）");
        assertThat(fingerprint(chinese))
                .isEqualTo(fingerprint(results(SHOP, "2026-11-01").findFirst().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "a b/服务.yaml, a%20b/%E6%9C%8D%E5%8A%A1.yaml",
        "100%#?.yaml, 100%25%23%3F.yaml",
        "a:b.yaml, a%3Ab.yaml",
        "dir\\x.yaml, dir/x.yaml",
        "/srv/x.yaml, file:///srv/x.yaml",
        "C:\\x y.yaml, file:///C:/x%20y.yaml"
    })
    void the_name_of_the_description_is_written_as_a_uri(String source, String uri) {
        assertThat(SarifPlaces.uri(source)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({"toy.yaml, unicodeCodePoints", "toy.json, utf16CodeUnits"})
    void columns_are_counted_as_the_run_says(String source, String kind) {
        String text = "{\"service\": {\"name\": \"🧸\"}, \"toy\": {\"hidesLabels\": true}}";
        int units = text.indexOf("true") + 1;
        Report report =
                ToyEngine.ENGINE.assess(ToyEngine.ENGINE.reader().read(source, text), LocalDate.parse("2026-11-01"));

        JsonNode run = run(new SarifReport(Language.EN, Extent.ALL).write(report));

        assertThat(run.at("/columnKind").asString()).isEqualTo(kind);
        assertThat(run.at("/results/1/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(kind.startsWith("utf16") ? units : units - 1);
    }

    @Test
    void braces_in_a_text_are_no_places_for_arguments() {
        assertThat(SarifReport.message("a {0}")).containsEntry("text", "a {{0}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void a_waived_gap_is_suppressed_and_a_note_where_everything_is_told(Language language) {
        String sarif = new SarifReport(language, Extent.ALL).write(ToyWaivers.report(ToyWaivers.SOME));

        assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).as(sarif).isEmpty();
        JsonNode bear = run(sarif).at("/results/0");
        assertThat(bear.at("/kind").asString()).isEqualTo("fail");
        assertThat(bear.at("/level").asString()).isEqualTo("note");
        assertThat(bear.at("/suppressions/0/kind").asString()).isEqualTo("external");
        assertThat(bear.at("/suppressions/0/status").asString()).isEqualTo("accepted");
        assertThat(bear.at("/suppressions/0/justification").asString())
                .contains("2027-03-31", "The printer is broken.");
        assertThat(run(sarif)
                        .at("/results")
                        .valueStream()
                        .map(result -> result.path("suppressions").size()))
                .containsExactly(1, 0, 0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void else_it_is_left_out_and_the_run_says_so(Language language) {
        String sarif = new SarifReport(language).write(ToyWaivers.report(ToyWaivers.SOME));

        assertThat(OFFICIAL.validate(sarif, InputFormat.JSON)).as(sarif).isEmpty();
        assertThat(run(sarif).at("/results").valueStream())
                .isNotEmpty()
                .noneMatch(result -> result.has("suppressions"))
                .noneMatch(result -> result.at("/properties/subject").asString().equals("bear"));
        assertThat(run(sarif)
                        .at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .contains(language.equals(Language.EN) ? "left out (2)" : "2项");
    }

    @Test
    void without_waivers_nothing_is_said_of_suppression() {
        assertThat(results(SHOP, "2026-11-01")).noneMatch(result -> result.has("suppressions"));
    }

    private static String verdict(JsonNode result) {
        return String.join(
                " ",
                result.at("/ruleId").asString(),
                result.at("/properties/subject").asString(),
                result.at("/kind").asString(),
                result.at("/level").asString());
    }

    private static String fingerprint(JsonNode result) {
        return result.get("partialFingerprints").get("deepsynth/v1").asString();
    }

    private static Stream<String> verdicts(String yaml, Extent extent) {
        return run(new SarifReport(Language.EN, extent).write(ToyEngine.assess(yaml, "2026-11-01")))
                .at("/results")
                .valueStream()
                .map(SarifReportTest::verdict);
    }

    private static Stream<JsonNode> results(String yaml, String asOf) {
        return run(write(yaml, asOf)).at("/results").valueStream();
    }

    private static JsonNode run(String sarif) {
        return new JsonMapper().readTree(sarif).at("/runs/0");
    }

    private static String write(String yaml, String asOf) {
        return new SarifReport(Language.EN, Extent.ALL).write(ToyEngine.assess(yaml, asOf));
    }

    private static String resource(String name) {
        try (InputStream in = SarifReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

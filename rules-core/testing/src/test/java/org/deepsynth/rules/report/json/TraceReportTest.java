package org.deepsynth.rules.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Derivation;
import org.deepsynth.rules.finding.Premise;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Explanation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.deepsynth.rules.testing.TraceCheck;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TraceReportTest {

    private static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: bear
                mayConfuse: yes
                labels:
                  conspicuous: {value: no, reason: it fell off, evidence: [{reference: Photo 7, validUntil: 2026-12-31}]}
              - {id: ball, mayConfuse: no}
            toy:
              sells: yes
              due: 2026-09-01
              checks: [{score: 3}]
            """;
    private static final Schema SCHEMA = schema("trace-2.schema.json");
    private static final Schema FIRST_SCHEMA = schema("trace.schema.json");

    @Test
    void a_gap_is_traced_through_gates_and_clauses_down_to_the_line_and_its_evidence() {
        JsonNode duty = trace(SHOP, "2026-11-01").at("/obligations/0");

        assertThat(duty.at("/verdict").asString()).isEqualTo("GAP");
        assertThat(duty.at("/gates/0/kind").asString()).isEqualTo("bearer");
        assertThat(duty.at("/gates/1").toString())
                .isEqualTo("{\"kind\":\"scope\",\"key\":\"toys\",\"sentence\":\"There are no toys.\",\"formula\":{"
                        + "\"op\":\"answer\",\"truth\":\"yes\",\"concepts\":[\"toys\"],\"fact\":{\"path\":\"toy.sells\","
                        + "\"value\":\"yes\",\"line\":9,\"column\":10,\"support\":\"claimed\"}}}");
        assertThat(duty.at("/subjects/0/verdict").asString()).isEqualTo("GAP");
        assertThat(duty.at("/subjects/0/clauses/0/kind").asString()).isEqualTo("applies");
        assertThat(duty.at("/subjects/0/clauses/1").toString())
                .isEqualTo("{\"kind\":\"requires\",\"key\":\"labelled\",\"sentence\":\"Toy 'bear' has no label.\","
                        + "\"formula\":{\"op\":\"answer\",\"truth\":\"no\",\"fact\":{"
                        + "\"path\":\"features[0].labels.conspicuous\",\"value\":\"no\",\"line\":6,\"column\":28,"
                        + "\"support\":\"evidence\",\"reason\":\"it fell off\",\"evidence\":[{\"reference\":\"Photo 7\","
                        + "\"kind\":\"\",\"observedOn\":\"\",\"attestedBy\":\"\",\"validUntil\":\"2026-12-31\"}]}}}");
        assertThat(duty.at("/subjects/1/verdict").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(duty.at("/subjects/1/clauses/1/formula/truth").asString())
                .as("what an early no made idle is traced too")
                .isEqualTo("unknown");
    }

    @Test
    void an_open_verdict_is_traced_through_its_comparisons_with_their_limits() {
        JsonNode safe = trace(SHOP, "2026-11-01").at("/obligations/2/subjects/0/clauses/0/formula");

        assertThat(safe.at("/op").asString()).isEqualTo("settled");
        assertThat(safe.at("/truth").asString()).isEqualTo("unknown");
        assertThat(safe.at("/parts/0/parts/0").toString())
                .isEqualTo("{\"op\":\"comparison\",\"truth\":\"no\",\"facts\":[{\"path\":\"toy.checks[0].score\","
                        + "\"value\":\"3\",\"line\":11,\"column\":20,\"support\":\"claimed\"}],"
                        + "\"relation\":\"at least 5\",\"holds\":\"no\",\"limits\":[{\"name\":\"good\",\"value\":\"5\","
                        + "\"ownValue\":\"5\",\"meaning\":\"least score\",\"source\":\"art. 3\"}]}");
    }

    @Test
    void a_silent_prohibition_a_duty_to_come_and_an_unknown_list_are_traced() {
        JsonNode trace = trace("service: {name: Shop}", "2026-05-31");

        assertThat(trace.at("/obligations/0/features").toString())
                .isEqualTo(
                        "{\"path\":\"features\",\"value\":\"unknown\",\"line\":null,\"column\":null,\"support\":null}");
        assertThat(trace.at("/obligations/0/subjects").isEmpty()).isTrue();
        assertThat(trace.at("/obligations/1/subjects/0/clauses/0/formula/op").asString())
                .isEqualTo("not");
        assertThat(trace.at("/obligations/2/inForce").asBoolean()).isFalse();
        assertThat(trace.at("/obligations/2/verdict").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(trace.at("/obligations/2/subjects/0/clauses/0/key").asString())
                .isEqualTo("safe");
    }

    @Test
    void an_expired_fact_is_unknown_in_the_trace_and_says_since_when() {
        JsonNode fact = trace(SHOP, "2027-01-01").at("/obligations/0/subjects/0/clauses/1/formula/fact");

        assertThat(fact.at("/value").asString()).isEqualTo("unknown");
        assertThat(fact.at("/support").isNull()).isTrue();
        assertThat(fact.at("/expired").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void the_explanation_is_a_value_that_java_can_walk() {
        Explanation explanation = ToyEngine.ENGINE.explain(read(SHOP), LocalDate.of(2026, 11, 1));
        Derivation derivation = explanation.derivation("toy-act-1").orElseThrow();

        assertThat(explanation).isEqualTo(ToyEngine.ENGINE.explain(read(SHOP), LocalDate.of(2026, 11, 1)));
        assertThat(derivation.verdict()).isEqualTo(Verdict.GAP);
        assertThat(derivation.gates())
                .extracting(Premise::kind)
                .containsExactly(Premise.Kind.BEARER, Premise.Kind.SCOPE);
        assertThat(derivation.subjects().get(0).clauses())
                .extracting(Premise::kind)
                .containsExactly(Premise.Kind.APPLIES, Premise.Kind.REQUIRES);
        assertThat(explanation.derivation("toy-act-9")).isEmpty();
    }

    @Test
    void the_same_trace_speaks_chinese() {
        String trace =
                new TraceReport(Language.ZH).write(ToyEngine.ENGINE.explain(read(SHOP), LocalDate.of(2026, 11, 1)));

        assertThat(trace).contains("玩具“bear”没有标签。", "不低于5", "最低分");
        assertThat(SCHEMA.validate(trace, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-05-31", "2026-11-01", "2027-01-01"})
    void every_verdict_can_be_worked_out_again_from_the_trace_alone(String day) {
        assertChecked(SHOP, day);
        assertChecked("{}", day);
        assertChecked("{features: [], toy: {sells: no}}", day);
        assertChecked("{features: [], toy: {sells: yes, hidesLabels: yes, checks: []}}", day);
    }

    @Test
    void so_can_those_of_generated_descriptions_and_their_traces_fit_the_schema() {
        DescriptionGenerator generator = new DescriptionGenerator(ToyEngine.ENGINE, 11);
        for (int i = 0; i < 200; i++) {
            assertChecked(
                    DescriptionGenerator.text(generator.erase(generator.complete(), 0.05 * (i % 8))), "2026-11-01");
        }
    }

    @Test
    void the_check_notices_every_leaf_that_is_turned_and_every_verdict_that_is_changed() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        Report report = ToyEngine.ENGINE.assess(read(SHOP), day);
        Explanation explanation = ToyEngine.ENGINE.explain(read(SHOP), day);
        String trace = new TraceReport(Language.EN).write(explanation);
        String first = new TraceReport(Language.EN, TraceReport.FIRST).write(explanation);

        for (String[] change : new String[][] {
            {"\"value\" : \"yes\"", "\"value\" : \"no\""},
            {"\"holds\" : \"no\"", "\"holds\" : \"yes\""},
            {"\"truth\" : \"unknown\"", "\"truth\" : \"no\""},
            {"\"verdict\" : \"GAP\"", "\"verdict\" : \"MET\""},
            {"\"inForce\" : true", "\"inForce\" : false"},
            {"\"ruled\" : true", "\"ruled\" : false"},
            {"\"kind\" : \"applies\"", "\"kind\" : \"unless\""},
            {"\"obligation\" : \"toy-act-2\"", "\"obligation\" : \"toy-act-9\""}
        }) {
            // in the second form the truth of a comparison says whether it holds
            String from = change[0].replace(" : ", ":").replace("\"holds\":", "\"op\":\"comparison\",\"truth\":");
            String to = change[1].replace(" : ", ":").replace("\"holds\":", "\"op\":\"comparison\",\"truth\":");
            assertThat(first).contains(change[0]);
            assertThat(TraceCheck.differences(first.replace(change[0], change[1]), report))
                    .as(change[1])
                    .isNotEmpty();
            assertThat(trace).contains(from);
            assertThat(TraceCheck.differences(trace.replace(from, to), report))
                    .as(to)
                    .isNotEmpty();
        }
        assertThat(TraceCheck.differences(trace, ToyEngine.ENGINE.assess(read("{}"), day)))
                .contains("toy-act-1 in the report is UNKNOWN, worked out again GAP");
    }

    @Test
    void what_occurs_many_times_stands_once_on_a_line_of_its_own_and_is_called_by_its_number() {
        Explanation explanation = ToyEngine.ENGINE.explain(read(SHOP), LocalDate.of(2026, 11, 1));
        String text = new TraceReport(Language.EN).write(explanation);
        JsonNode trace = new JsonMapper().readTree(text);
        JsonNode duty = trace.at("/obligations/0");

        JsonNode gate = trace.get("gates").get(duty.at("/gates/1").asInt());
        assertThat(gate.get("key").asString()).isEqualTo("toys");
        JsonNode sells = trace.get("formulas").get(gate.get("formula").asInt());
        assertThat(trace.get("facts").get(sells.get("fact").asInt()).toString())
                .isEqualTo(
                        "{\"path\":\"toy.sells\",\"value\":\"yes\",\"line\":9,\"column\":10,\"support\":\"claimed\"}");
        assertThat(trace.get("facts")
                        .get(duty.get("features").asInt())
                        .get("path")
                        .asString())
                .isEqualTo("features");
        assertThat(trace.at("/limits/0/name").asString()).isEqualTo("good");
        for (String list : new String[] {"facts", "limits", "gates", "clauses", "formulas"}) {
            assertThat(trace.get(list).valueStream().map(JsonNode::toString))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        assertThat(text.lines().filter(line -> line.startsWith("{\"obligation\":\"toy-act-1\"")))
                .hasSize(1);
    }

    @Test
    void both_forms_say_the_same() {
        JsonNode second = new JsonMapper()
                .readTree(new TraceReport(Language.EN)
                        .write(ToyEngine.ENGINE.explain(read(SHOP), LocalDate.of(2026, 11, 1))));

        assertThat(whole(second.get("obligations"), second))
                .isEqualTo(whole(trace(SHOP, "2026-11-01").get("obligations"), second));
    }

    @Test
    void there_is_no_third_form() {
        assertThatThrownBy(() -> new TraceReport(Language.EN, "3"))
                .hasMessage("The version (3) of a trace must be 1 or 2.");
    }

    /** The second form with everything in its place again. */
    private static JsonNode whole(JsonNode part, JsonNode trace) {
        if (part instanceof ObjectNode fields) {
            fields.propertyStream().toList().forEach(field -> {
                JsonNode list = trace.get(
                        switch (field.getKey()) {
                            case "fact", "features", "list" -> "facts";
                            case "formula", "parts" -> "formulas";
                            default -> field.getKey();
                        });
                fields.set(field.getKey(), whole(told(field.getValue(), list), trace));
            });
            JsonNode clause = fields.path("clause");
            if (clause.isInt()) {
                fields.remove("clause");
                fields.setAll((ObjectNode) trace.get("clauses").get(clause.asInt()));
            }
            if (fields.path("op").asString("").equals("comparison")) {
                fields.set("holds", fields.get("truth"));
            }
        } else if (part instanceof ArrayNode entries) {
            for (int i = 0; i < entries.size(); i++) {
                entries.set(i, whole(entries.get(i), trace));
            }
        }
        return part;
    }

    private static JsonNode told(JsonNode value, JsonNode list) {
        if (list == null) {
            return value;
        }
        if (value.isInt()) {
            return list.get(value.asInt()).deepCopy();
        }
        if (value instanceof ArrayNode numbers
                && !numbers.isEmpty()
                && numbers.get(0).isInt()) {
            ArrayNode all = numbers.arrayNode();
            numbers.forEach(number -> all.add(list.get(number.asInt()).deepCopy()));
            return all;
        }
        return value;
    }

    private static void assertChecked(String yaml, String day) {
        assertChecked(yaml, day, TraceReport.VERSION, SCHEMA);
        assertChecked(yaml, day, TraceReport.FIRST, FIRST_SCHEMA);
    }

    private static void assertChecked(String yaml, String day, String form, Schema schema) {
        Description description = read(yaml);
        LocalDate asOf = LocalDate.parse(day);
        String trace = new TraceReport(Language.EN, form).write(ToyEngine.ENGINE.explain(description, asOf));

        assertThat(TraceCheck.differences(trace, ToyEngine.ENGINE.assess(description, asOf)))
                .as(yaml)
                .isEmpty();
        assertThat(schema.validate(trace, InputFormat.JSON)).as(yaml).isEmpty();
        assertThat(new TraceReport(Language.EN, form).write(ToyEngine.ENGINE.explain(read(yaml), asOf)))
                .isEqualTo(trace);
    }

    private static JsonNode trace(String yaml, String day) {
        return new JsonMapper()
                .readTree(new TraceReport(Language.EN, TraceReport.FIRST)
                        .write(ToyEngine.ENGINE.explain(read(yaml), LocalDate.parse(day))));
    }

    private static Description read(String yaml) {
        return ToyEngine.ENGINE.reader().read("toy.yaml", yaml);
    }

    @Test
    void the_zone_of_a_day_that_was_not_given_fits_the_schema_and_can_be_worked_out_again() {
        Description shop = ToyEngine.ENGINE.reader().read("toy.yaml", SHOP);
        Explanation explanation = ToyEngine.ENGINE.explain(shop, ToyWaivers.NOON);
        String trace = new TraceReport(Language.EN).write(explanation);

        assertThat(trace).contains("\"asOfZone\":\"UTC\"");
        assertThat(SCHEMA.validate(trace, InputFormat.JSON)).isEmpty();
        assertThat(TraceCheck.differences(trace, ToyEngine.ENGINE.assess(shop, ToyWaivers.NOON)))
                .isEmpty();
    }

    private static Schema schema(String name) {
        try (InputStream text = TraceReport.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

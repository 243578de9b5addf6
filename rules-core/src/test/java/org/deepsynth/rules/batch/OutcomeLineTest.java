package org.deepsynth.rules.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.WaiverFile;
import org.deepsynth.rules.waiver.Waivers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OutcomeLineTest {

    private static final String SHOP = """
            service: {name: "Toy\\nshop"}
            features: [{id: bear, mayConfuse: yes, labels: {conspicuous: no}}]
            toy: {sells: yes, hidesLabels: yes, due: 2026-09-01, checks: [{score: 3}]}
            """;

    @Test
    void it_counts_the_verdicts_and_names_the_gaps() throws IOException {
        String line = OutcomeLine.write(Outcome.of(report(SHOP)));

        assertThat(line)
                .isEqualTo("{\"service\":\"Toy\\nshop\",\"description\":\"toy.yaml\",\"outcome\":\"gaps\","
                        + "\"asOf\":\"2026-11-01\","
                        + "\"summary\":{\"MET\":0,\"GAP\":1,\"UNKNOWN\":1,\"NOT_APPLICABLE\":0},\"open\":1,"
                        + "\"gaps\":[{\"obligation\":\"toy-act-1\"},"
                        + "{\"obligation\":\"toy-act-2\",\"repeats\":[\"toy-act-1\"]}]}");
        assertFits(line);
    }

    @Test
    void the_last_day_of_a_gap_and_of_its_waiver_stand_beside_it() throws IOException {
        String late = SHOP.replace("score: 3", "score: 1");
        String waivers = """
                zone: UTC
                waivers:
                  - {obligation: toy-act-3, reason: r, owner: o, approver: a, from: 2026-10-01, until: 2026-12-31}
                """;
        Clock noon = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        Report report = report(late).with(Waivers.of(WaiverFile.read("w.yaml", waivers)), noon);

        String line = OutcomeLine.write(Outcome.of(report));

        assertThat(line)
                .contains("{\"obligation\":\"toy-act-3\",\"due\":\"2026-09-01\",\"waivedUntil\":\"2026-12-31\"}");
        assertFits(line);
    }

    @Test
    void the_zone_of_a_day_that_was_not_given_fits() throws IOException {
        Clock noon = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
        String line = OutcomeLine.write(
                Outcome.of(ToyEngine.ENGINE.assess(ToyEngine.ENGINE.reader().read("toy.yaml", SHOP), noon)));

        assertThat(line).contains("\"asOf\":\"2026-11-01\",\"asOfZone\":\"UTC\"");
        assertFits(line);
    }

    @Test
    void the_outcome_is_what_matters_most() {
        String clear = "{features: [], toy: {sells: no}}";

        assertThat(Outcome.of(report(clear)).kind()).isEqualTo(Outcome.Kind.CLEAR);
        assertThat(Outcome.of(report("{}")).kind()).isEqualTo(Outcome.Kind.UNKNOWNS);
        assertThat(OutcomeLine.write(Outcome.of(report(clear)))).contains("\"outcome\":\"clear\"", "\"gaps\":[]");
        assertThat(OutcomeLine.write(Outcome.of(report("{}")))).contains("\"outcome\":\"unknowns\"");
    }

    @Test
    void faults_stand_in_place_of_a_report() throws IOException {
        Fault placed = new Fault("p:3", 1, 17, "The key (nam) must be one that service has.", "Maybe write name.");
        String line = OutcomeLine.write(Outcome.faulty("p:3", List.of(placed, Fault.of("p:3", "Long.", ""))));

        assertThat(line)
                .isEqualTo("{\"description\":\"p:3\",\"outcome\":\"faulty\",\"faults\":["
                        + "{\"line\":1,\"column\":17,\"message\":\"The key (nam) must be one that service has.\","
                        + "\"wayOut\":\"Maybe write name.\"},"
                        + "{\"line\":null,\"column\":null,\"message\":\"Long.\",\"wayOut\":\"\"}]}");
        assertFits(line);
    }

    @Test
    void half_a_line_does_not_fit() throws IOException {
        String line = OutcomeLine.write(Outcome.of(report(SHOP)));

        assertThat(schema().validate(line.replace("\"gaps\":[", "\"holes\":["), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(line.replace("\"outcome\":\"gaps\"", "\"outcome\":\"faulty\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_whole_report_fits_on_a_line_too() {
        JsonReport writer = new JsonReport(Language.ZH);
        JsonMapper mapper = new JsonMapper();

        String line = writer.line(report(SHOP));

        assertThat(line).doesNotContain("\n");
        assertThat(mapper.readTree(line)).isEqualTo(mapper.readTree(writer.write(report(SHOP))));
    }

    private static Report report(String yaml) {
        return ToyEngine.assess(yaml, "2026-11-01");
    }

    private static void assertFits(String line) throws IOException {
        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
    }

    private static Schema schema() throws IOException {
        try (InputStream text = OutcomeLine.class.getResourceAsStream("outcome.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}

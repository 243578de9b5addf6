package org.deepsynth.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.report.ToyWaivers.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WaivedReportTest {

    @Test
    void the_text_tells_beside_the_gap_who_accepts_it_and_for_whom_nobody_does() {
        String text = new TextReport(Language.EN).write(report(ToyWaivers.SOME));

        assertThat(text).contains("GAPS (2, and 1 that repeats one of them)", """
                      Fix: Label it.
                    Accepted until 2027-03-31 for bear, and a gap all the same: The printer is broken.
                    Owner: Ann · Approved by: Bob · Ticket: TOY-7
                    Meanwhile: A sign <b>stands</b> beside it.
                    Nobody accepts it for: doll
                    May lead to: A small fine.
                """, """
                    Accepted until 2026-11-30, and a gap all the same: The printer is broken.
                    Owner: Ann · Approved by: Bob
                """);
    }

    @Test
    void the_text_ends_with_the_waivers_to_review() {
        String text = new TextReport(Language.EN).write(report(ToyWaivers.SOME));

        assertThat(text).contains("""

                WAIVERS TO REVIEW (2)
                  toy-act-3 (line 4)
                      It ends on 2026-11-30. Owner: Ann
                  toy-act-2 (line 5)
                      What is prohibited cannot be accepted by a waiver. Owner: Ann

                A reading""");
    }

    @Test
    void the_same_is_told_in_chinese() {
        assertThat(new TextReport(Language.ZH).write(report(ToyWaivers.SOME)))
                .contains(
                        "已获接受至2027-03-31（限于bear），结论仍为不符合：The printer",
                        "未获接受的对象：doll",
                        "待复核的豁免（2项）",
                        "将于2026-11-30到期。负责人：Ann");
    }

    @Test
    void a_report_without_waivers_does_not_speak_of_them() {
        Report report = ToyEngine.assess(ToyWaivers.SHOP, "2026-11-01");

        assertThat(new TextReport(Language.EN).write(report)).doesNotContain("WAIVERS", "Accepted");
        assertThat(json(report).at("/waivers").isEmpty()).isTrue();
    }

    @Test
    void the_json_holds_the_waiver_of_a_gap_and_of_each_subject() {
        JsonNode json = json(report(ToyWaivers.SOME));

        JsonNode labels = json.at("/findings/0");
        assertThat(labels.at("/verdict").asString()).isEqualTo("GAP");
        assertThat(labels.at("/waiver").isNull()).isTrue();
        assertThat(labels.at("/subjects/0/waiver").toString())
                .isEqualTo("{\"owner\":\"Ann\",\"approver\":\"Bob\",\"reason\":\"The printer is broken.\","
                        + "\"from\":\"2026-10-01\",\"until\":\"2027-03-31\",\"zone\":\"Asia/Shanghai\","
                        + "\"measure\":\"A sign <b>stands</b> beside it.\",\"ticket\":\"TOY-7\"}");
        assertThat(labels.at("/subjects/1/waiver").isNull()).isTrue();
        assertThat(json.at("/findings/1/waiver").isNull()).isTrue();
        assertThat(json.at("/findings/2/verdict").asString()).isEqualTo("GAP");
        assertThat(json.at("/findings/2/waiver/until").asString()).isEqualTo("2026-11-30");
        assertThat(json.at("/findings/2/waiver/ticket").isNull()).isTrue();
        assertThat(json.at("/waivers")
                        .valueStream()
                        .map(one -> one.at("/concern").asString()))
                .containsExactly("ends-soon", "refused");
        assertThat(json.at("/waivers/1/obligation").asString()).isEqualTo("toy-act-2");
        assertThat(json.at("/waivers/1/line").asInt()).isEqualTo(5);
    }

    @Test
    void the_schema_of_the_json_knows_waivers() throws IOException {
        try (InputStream text = JsonReport.class.getResourceAsStream("report.schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            String json = new JsonReport(Language.EN).write(report(ToyWaivers.SOME));
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(
                            new JsonReport(Language.EN).write(ToyEngine.assess("{}", "2026-11-01")), InputFormat.JSON))
                    .isEmpty();
            for (String wrong : List.of("\"owner\" : \"\"", "\"owner\" : null")) {
                assertThat(schema.validate(json.replace("\"owner\" : \"Ann\"", wrong), InputFormat.JSON))
                        .isNotEmpty();
            }
            assertThat(schema.validate(json.replace("\"refused\"", "\"denied\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(new JsonReport(Language.EN).write(report));
    }
}

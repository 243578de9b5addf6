package org.deepsynth.rules.examples.backend.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.deepsynth.rules.examples.backend.assessment.Outcome;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Decision;
import org.deepsynth.rules.examples.backend.audit.AuditRecord.Occasion;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReleaseGateTest extends BackendTest {

    @Test
    void a_feature_in_order_goes_on_with_what_is_open_as_warnings() {
        assertThat(set("lan", "face-studio", "swap", true))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.on", on -> assertThat(on).isEqualTo(true))
                .hasPathSatisfying(
                        "$.warnings[0].id", id -> assertThat(id).asString().startsWith("cac-"))
                .hasPathSatisfying(
                        "$.warnings[0].missing[0].path",
                        path -> assertThat(path).asString().isNotEmpty());

        assertThat(on("face-studio", "swap")).isTrue();
    }

    @Test
    void a_binding_gap_keeps_a_feature_off_and_says_what_is_to_be_done() {
        assertThat(set("lan", "face-studio", "dance", true))
                .hasStatus(409)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:gate-refused"))
                .hasPathSatisfying("$.title", title -> assertThat(title).isEqualTo("The feature stays off"))
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains("(dance)"))
                .hasPathSatisfying(
                        "$.findings[*].id",
                        ids -> assertThat(ids)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .contains("cac-ds-16a"))
                .hasPathSatisfying(
                        "$.findings[0].article",
                        article -> assertThat(article).asString().startsWith("art. "))
                .hasPathSatisfying(
                        "$.findings[0].subjects[0].reasons[0].reason",
                        reason -> assertThat(reason).asString().contains("dance"))
                .hasPathSatisfying(
                        "$.findings[0].subjects[0].reasons[0].fix",
                        fix -> assertThat(fix).asString().isNotEmpty())
                .hasPathSatisfying(
                        "$.findings[0].subjects[0].reasons[0].lines[0]",
                        line -> assertThat(line).isInstanceOf(Integer.class));

        assertThat(on("face-studio", "dance")).isFalse();
    }

    @Test
    void what_advocacy_asks_for_refuses_nothing() {
        set("lan", "face-studio", "swap", true);

        Outcome outcome = Outcome.read(last().record().outcome());
        assertThat(outcome.verdicts()).anySatisfy((id, verdict) -> {
            assertThat(id).startsWith("letter-");
            assertThat(verdict).isNotIn(Verdict.MET, Verdict.NOT_APPLICABLE);
        });
        assertThat(last().record().decision()).isEqualTo(Decision.SWITCHED_ON);
    }

    @Test
    void a_refusal_is_told_in_the_language_of_the_reader() {
        var answer = mvc.put()
                .uri("/api/services/face-studio/features/dance/state?language=zh")
                .headers(headers -> headers.setBasicAuth("lan", "lan-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"on\":true}")
                .exchange();

        assertThat(answer)
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying(
                        "$.findings[0].title",
                        title -> assertThat(title).asString().containsPattern("\\p{IsHan}"));
    }

    @Test
    void a_waived_gap_lets_the_feature_pass_until_it_is_revoked() {
        set("lan", "face-studio", "dance", true);
        Outcome.read(last().record().outcome()).verdicts().forEach((id, verdict) -> {
            if (verdict == Verdict.GAP && id.startsWith("cac-")) {
                assertThat(waive(id)).hasStatus(201);
            }
        });

        assertThat(set("lan", "face-studio", "dance", true)).hasStatusOk();
        assertThat(Outcome.read(last().record().outcome()).waived()).contains("cac-ds-16a");

        set("lan", "face-studio", "dance", false);
        database.sql("update waiver set revoked_by = 'compliance'").update();
        assertThat(set("lan", "face-studio", "dance", true)).hasStatus(409);
    }

    @Test
    void off_it_goes_always_and_that_is_kept_too() {
        set("lan", "face-studio", "swap", true);

        assertThat(set("lan", "face-studio", "swap", false)).hasStatusOk();

        assertThat(on("face-studio", "swap")).isFalse();
        assertThat(last().record().decision()).isEqualTo(Decision.SWITCHED_OFF);
        assertThat(last().record().description()).contains("features: []");
    }

    @Test
    void what_is_so_already_is_not_decided_again() {
        set("lan", "face-studio", "swap", true);
        long entries = log.head().sequence();

        assertThat(set("lan", "face-studio", "swap", true)).hasStatusOk();

        assertThat(log.head().sequence()).isEqualTo(entries);
    }

    @Test
    void features_are_assessed_together_with_those_that_are_on() {
        set("lan", "face-studio", "swap", true);

        set("lan", "face-studio", "dance", true);

        assertThat(last().record().description()).contains("swap").contains("dance");
    }

    @Test
    void every_decision_is_kept_with_who_and_why() {
        set("lan", "face-studio", "dance", true);

        AuditEntry entry = last();
        assertThat(entry.record().askedBy()).isEqualTo("lan");
        assertThat(entry.record().occasion()).isEqualTo(Occasion.GATE);
        assertThat(entry.record().service()).isEqualTo("face-studio");
        assertThat(entry.record().feature()).isEqualTo("dance");
        assertThat(entry.record().decision()).isEqualTo(Decision.REFUSED);
        assertThat(entry.record().recordedAt()).isEqualTo(clock.instant());
        assertThat(entry.record().asOf()).isEqualTo("2026-11-02");
        assertThat(entry.record().descriptionDigest()).startsWith("sha256:");
        assertThat(entry.record().packs()).contains("cac").contains("letter").contains("digest");
    }

    @Test
    void the_state_names_the_entry_that_made_it() {
        set("lan", "face-studio", "swap", true);

        assertThat(database.sql("select sequence from feature_state where feature = 'swap'")
                        .query(Long.class)
                        .single())
                .isEqualTo(last().sequence());
    }

    @Test
    void a_misspelt_request_switches_nothing() {
        String state = "/api/services/face-studio/features/swap/state";

        assertThat(as("lan", HttpMethod.PUT, state, "{\"on\":true,\"force\":true}"))
                .hasStatus(400);
        assertThat(as("lan", HttpMethod.PUT, state, "{}")).hasStatus(400);

        assertThat(on("face-studio", "swap")).isFalse();
    }

    @Test
    void there_must_be_such_a_feature() {
        assertThat(set("lan", "face-studio", "read", true)).hasStatus(404);
    }

    private MvcTestResult waive(String obligation) {
        return as(
                "compliance",
                HttpMethod.POST,
                "/api/services/face-studio/waivers",
                "{\"obligation\":\"" + obligation
                        + "\",\"subject\":\"dance\",\"reason\":\"the renderer gets its watermark with release 12\","
                        + "\"until\":\"2026-12-31\"}");
    }

    private boolean on(String service, String feature) {
        return database.sql("select count(*) from feature_state where service = :service and feature = :feature"
                                + " and switched_on = true")
                        .param("service", service)
                        .param("feature", feature)
                        .query(Long.class)
                        .single()
                == 1;
    }
}

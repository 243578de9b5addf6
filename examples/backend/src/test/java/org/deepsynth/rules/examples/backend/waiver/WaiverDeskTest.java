package org.deepsynth.rules.examples.backend.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WaiverDeskTest extends BackendTest {

    private static final String WAIVERS = "/api/services/face-studio/waivers";

    @Test
    void a_waiver_is_shown_with_who_answers_for_it() {
        assertThat(grant("cac-ds-16a", "dance", "until release 12", "2026-12-31"))
                .hasStatus(201);

        assertThat(as("lan", HttpMethod.GET, WAIVERS))
                .bodyJson()
                .hasPathSatisfying("$[0].obligation", id -> assertThat(id).isEqualTo("cac-ds-16a"))
                .hasPathSatisfying(
                        "$[0].subject", subject -> assertThat(subject).isEqualTo("dance"))
                .hasPathSatisfying("$[0].reason", reason -> assertThat(reason).isEqualTo("until release 12"))
                .hasPathSatisfying("$[0].owner", owner -> assertThat(owner).isEqualTo("lantern"))
                .hasPathSatisfying(
                        "$[0].approver", approver -> assertThat(approver).isEqualTo("compliance"))
                .hasPathSatisfying("$[0].from", from -> assertThat(from).isEqualTo("2026-11-02"))
                .hasPathSatisfying("$[0].until", until -> assertThat(until).isEqualTo("2026-12-31"));
    }

    @Test
    void a_waiver_changes_no_verdict_and_says_so_in_the_report() {
        set("lan", "face-studio", "dance", true);
        long refused = last().sequence();
        grant("cac-ds-16a", "dance", "until release 12", "2026-12-31");

        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + refused + "/report"))
                .bodyText()
                .contains("until release 12");
        assertThat(set("lan", "face-studio", "dance", true))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.findings[*].id")
                .asArray()
                .containsExactly("cac-genai-12");
    }

    @Test
    void a_waiver_ends_with_its_last_day() {
        grant("cac-ds-16a", "dance", "a day", "2026-11-02");
        grant("cac-genai-12", "dance", "a day", "2026-11-02");
        assertThat(set("lan", "face-studio", "dance", true)).hasStatusOk();
        set("lan", "face-studio", "dance", false);

        // 00:00 on the third in Shanghai
        clock.set(Instant.parse("2026-11-02T16:00:00Z"));

        assertThat(set("lan", "face-studio", "dance", true)).hasStatus(409);
    }

    @Test
    void a_revoked_waiver_is_not_shown_but_kept() {
        String place = grant("cac-ds-16a", null, "a mistake", "2026-12-31")
                .getResponse()
                .getHeader("Location");

        assertThat(as("compliance", HttpMethod.DELETE, place)).hasStatus(204);

        assertThat(as("lan", HttpMethod.GET, WAIVERS)).bodyText().isEqualTo("[]");
        assertThat(database.sql("select revoked_by from waiver")
                        .query(String.class)
                        .list())
                .containsExactly("compliance");
        assertThat(as("compliance", HttpMethod.DELETE, place)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cac-ds-99,   -,      reason, 2026-12-31, must be one of the packs",
                "cac-anth-16c, -,     reason, 2026-12-31, is a prohibition",
                "cac-ds-16a,  nobody, reason, 2026-12-31, must be a feature",
                "cac-ds-16a,  -,      '  ',   2026-12-31, A reason must be given",
                "cac-ds-16a,  -,      -,      2026-12-31, A reason must be given",
                "cac-ds-16a,  -,      reason, 2026-11-01, must be today or later",
                "cac-ds-16a,  -,      reason, -,          must be today or later"
            })
    void what_cannot_be_accepted_is_refused(
            String obligation, String subject, String reason, String until, String why) {
        assertThat(grant(obligation, subject, reason, until))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(why);

        assertThat(as("lan", HttpMethod.GET, WAIVERS)).bodyText().isEqualTo("[]");
    }

    @Test
    void all_that_is_against_a_waiver_is_said_at_once() {
        assertThat(grant("cac-ds-99", "nobody", " ", "2026-11-01"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The obligation (cac-ds-99) must be one of the packs."
                        + " The subject (nobody) must be a feature of the service, or the word service."
                        + " A reason must be given, in at most 2000 characters."
                        + " The last day (2026-11-01) must be today or later.");
    }

    private MvcTestResult grant(String obligation, String subject, String reason, String until) {
        return as(
                "compliance",
                HttpMethod.POST,
                WAIVERS,
                "{\"obligation\":" + quoted(obligation) + ",\"subject\":" + quoted(subject) + ",\"reason\":"
                        + quoted(reason) + ",\"until\":" + quoted(until) + "}");
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}

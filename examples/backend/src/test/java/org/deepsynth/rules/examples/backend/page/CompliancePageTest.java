package org.deepsynth.rules.examples.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class CompliancePageTest extends PageTest {

    @Test
    void compliance_waives_a_gap_at_its_finding_and_revokes_it_again() {
        set("lan", "face-studio", "dance", true);
        sessionOf("compliance");
        view("/assessments/" + latest());
        press("Waive this gap …");
        find("#cac-ds-16a textarea").sendKeys("until the renderer is new");
        browser.executeScript("arguments[0].value = '2026-12-31'", find("#cac-ds-16a input[type=date]"));

        press("Waive");

        wait_for("#cac-ds-16a .notice", "Waived. The verdict stays a gap.");
        view("/services/face-studio/waivers");
        assertThat(text(".entries"))
                .contains("Technical (implicit) label on all output")
                .contains("until 2026-12-31")
                .contains("until the renderer is new");
        press("Revoke");
        press("Revoke this waiver now");
        wait_for("main", "Nothing is waived.");
    }

    @Test
    void what_the_backend_does_not_accept_is_said_at_the_form() {
        set("lan", "face-studio", "dance", true);
        sessionOf("compliance");
        view("/assessments/" + latest());
        press("Waive this gap …");
        find("#cac-ds-16a textarea").sendKeys(" ");
        browser.executeScript("arguments[0].value = '2026-12-31'", find("#cac-ds-16a input[type=date]"));

        press("Waive");

        wait_for("#cac-ds-16a [role=alert]", "A reason must be given");
    }

    @Test
    void an_operator_gets_no_form_to_waive() {
        set("lan", "face-studio", "dance", true);
        sessionOf("lan");

        view("/assessments/" + latest());

        assertThat(all("#cac-ds-16a")).hasSize(1);
        assertThat(all(".waive")).isEmpty();
    }

    @Test
    void compliance_has_everything_re_assessed_and_sees_what_the_date_has_turned() {
        clock.set(Instant.parse("2025-08-31T04:00:00Z"));
        as("compliance", HttpMethod.POST, "/api/reassessments");
        clock.set(Instant.parse("2026-01-02T04:00:00Z"));
        sessionOf("compliance");
        view("/changes");

        press("Re-assess all services");

        wait_for(".done", "All services were re-assessed. Changes found: ");
        wait_for(".entries", "Cause: the date");
        assertThat(text(".entries li")).contains("cac-").contains("→");
    }

    @Test
    void days_to_come_are_listed_with_a_calendar_to_take_away() {
        set("chun", "voice-reader", "read", true);
        clock.set(Instant.parse("2026-11-24T04:00:00Z"));
        sessionOf("chun");

        view("/services/voice-reader/deadlines");

        assertThat(text(".entries")).contains("2026-12-07 · due");
        assertThat(find("main a[download]").getAttribute("href")).contains("/api/services/voice-reader/calendar");
    }

    @Test
    void an_auditor_verifies_the_chain() {
        set("lan", "face-studio", "dance", true);
        signIn("auditor");
        press("Audit trail");

        press("Verify the chain");

        wait_for(".done", "Intact. Entries: " + latest());
        assertThat(text(".done")).contains(log.head().hash());
    }
}

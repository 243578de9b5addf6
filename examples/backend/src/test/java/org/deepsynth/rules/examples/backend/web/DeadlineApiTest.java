package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class DeadlineApiTest extends BackendTest {

    @Test
    void what_is_due_is_listed_with_its_day_and_offered_as_a_calendar() {
        set("chun", "voice-reader", "read", true);

        // ten working days after the launch on Monday, 23 November
        assertThat(as("chun", HttpMethod.GET, "/api/services/voice-reader/deadlines"))
                .bodyJson()
                .hasPathSatisfying(
                        "$[?(@.obligation=='cac-ds-19-1a')].day",
                        days -> assertThat(days)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("2026-12-07"))
                .hasPathSatisfying(
                        "$[?(@.obligation=='cac-ds-19-1a')].kind",
                        kinds -> assertThat(kinds)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("DUE"));
        assertThat(as("chun", HttpMethod.GET, "/api/services/voice-reader/calendar"))
                .hasContentTypeCompatibleWith("text/calendar")
                .bodyText()
                .contains("DTSTART;VALUE=DATE:20261207");
    }

    @Test
    void first_days_to_come_are_listed() {
        clock.set(Instant.parse("2025-08-31T04:00:00Z"));
        set("lan", "face-studio", "swap", true);

        assertThat(as("lan", HttpMethod.GET, "/api/services/face-studio/deadlines?language=zh"))
                .bodyJson()
                .hasPathSatisfying(
                        "$[?(@.obligation=='cac-label-4-2')].day",
                        days -> assertThat(days)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("2025-09-01"))
                .hasPathSatisfying(
                        "$[0].title", title -> assertThat(title).asString().containsPattern("\\p{IsHan}"));
    }
}

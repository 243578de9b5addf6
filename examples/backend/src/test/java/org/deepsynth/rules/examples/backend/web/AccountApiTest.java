package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class AccountApiTest extends BackendTest {

    @Test
    void who_is_signed_in_learns_name_role_operator_and_the_day_that_counts() {
        assertThat(as("lan", HttpMethod.GET, "/api/account"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"name": "lan", "role": "OPERATOR", "operator": "lantern", "today": "2026-11-02"}
                        """);
    }

    @Test
    void who_sees_all_has_no_operator() {
        assertThat(as("auditor", HttpMethod.GET, "/api/account"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.role", role -> assertThat(role).isEqualTo("AUDITOR"))
                .hasPathSatisfying(
                        "$.operator", operator -> assertThat(operator).isNull());
    }
}

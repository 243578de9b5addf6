package com.example.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What the operator accepts is what nobody knows, never what is known to be a gap. */
@TestPropertySource(
        properties = {
            "studio.accepted-unknowns.cac-ds-16a=The partner answers this week.",
            "studio.accepted-unknowns.cac-label-5-1=The same.",
            "studio.accepted-unknowns.cac-label-11=The same.",
            "studio.accepted-unknowns.cac-gb45438-6-1a=The same.",
            "studio.accepted-unknowns.cac-gb45438-6-1b=The same.",
            "studio.accepted-unknowns.cac-genai-12=The same.",
            "studio.accepted-unknowns.cac-csl-24-1=The same."
        })
class AcceptedUnknownsTest extends GateTest {

    @Test
    void an_unknown_that_is_accepted_by_name_is_released_and_told() {
        assertThat(release("avatar"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.acceptedUnknowns['cac-ds-16a']")
                .isEqualTo("The partner answers this week.");
    }

    @Test
    void a_gap_in_the_same_obligation_is_refused_all_the_same() {
        assertThat(release("dance"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.obstacles[*].obligation")
                .asArray()
                .contains("cac-ds-16a");
    }
}

package org.deepsynth.rules.examples.backend;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class HealthAndMetricsTest extends BackendTest {

    @Autowired
    private MeterRegistry meters;

    @Test
    void anybody_learns_that_it_is_up_and_those_who_watch_over_all_learn_why() {
        assertThat(mvc.get().uri("/actuator/health").exchange())
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.components");
        assertThat(as("auditor", HttpMethod.GET, "/actuator/health"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.components.rulePacks.details.cac",
                        pack -> assertThat(pack).asString().contains("sha256:"))
                .hasPathSatisfying(
                        "$.components.auditTrail.details.head",
                        head -> assertThat(head).isEqualTo(log.head().hash()));
    }

    @Test
    void assessments_are_counted_by_what_they_found_and_timed() {
        double gaps = count("gap");
        double open = count("open");
        long timed = meters.timer("backend.assessment").count();

        set("lan", "face-studio", "dance", true);
        set("lan", "face-studio", "swap", true);

        assertThat(count("gap")).isEqualTo(gaps + 1);
        assertThat(count("open")).isEqualTo(open + 1);
        assertThat(meters.timer("backend.assessment").count()).isEqualTo(timed + 2);
    }

    private double count(String outcome) {
        return meters.counter("backend.assessments", "occasion", "GATE", "outcome", outcome)
                .count();
    }
}

package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.junit.jupiter.api.Test;

/** How a team checks its own service in an ordinary unit test. */
class FaceSwapComplianceTest {

    @Test
    void no_gap_comes_on_top_of_those_that_we_know() {
        var engine = ComplianceEngine.load();
        var service = engine.read(Path.of("../services/face-swap.yaml"));

        var report = engine.assess(service, LocalDate.of(2026, 11, 1));

        assertThat(report.only(List.of("cac")).gaps())
                .extracting(Finding::id)
                .containsExactlyInAnyOrder(
                        "cac-ds-11",
                        "cac-ds-15-2-1",
                        "cac-ds-16a",
                        "cac-ds-19-1a",
                        "cac-ds-19-3",
                        "cac-ds-20",
                        "cac-label-4-2",
                        "cac-label-5-1",
                        "cac-label-8",
                        "cac-label-11",
                        "cac-gb45438-5-4",
                        "cac-gb45438-6-1a",
                        "cac-algo-24-1",
                        "cac-algo-26",
                        "cac-algo-27",
                        "cac-sa2018-3-1",
                        "cac-sa2018-7",
                        "cac-genai-12",
                        "cac-genai-17a",
                        "cac-genai-17b",
                        "cac-csl-24-1");
    }
}

package com.example.studio;

import static org.deepsynth.rules.testing.assertj.ComplianceAssertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.testing.junit.ComplianceTests;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The configuration that goes into production has no gap. */
class StudioComplianceTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    private static final Report REPORT = ENGINE.assess(
            new StudioDescription(StudioConfig.load("/studio.properties")).with(ENGINE), LocalDate.of(2026, 11, 1));

    @Test
    void the_configuration_has_no_gap_and_labels_are_known_to_be_right() {
        assertThat(REPORT)
                .hasNoGaps()
                .hasNoGapsIn("label")
                .meets(
                        "cac-ds-14-2",
                        "cac-ds-16a",
                        "cac-ds-17-1-2",
                        "cac-label-4-1-2",
                        "cac-gb45438-5-3",
                        "cac-label-5-1");
    }

    /** One test for each obligation that applies or may apply; what is open shows as skipped, with the questions to answer. */
    @TestFactory
    Stream<DynamicNode> every_obligation() {
        return ComplianceTests.of(REPORT).tests();
    }
}

package com.example.studio;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepsynth.rules.testing.assertj.ComplianceAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.testing.Baseline;
import org.junit.jupiter.api.Test;

/** What a developer sees who changes a line of the configuration and steps out of the law. */
class BrokenConfigTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static Report with(String key, String value) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = StudioConfig.class.getResourceAsStream("/studio.properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        properties.setProperty(key, value);
        return ENGINE.assess(new StudioDescription(StudioConfig.from(properties)).with(ENGINE), DAY);
    }

    @Test
    void logs_kept_too_short_fail_with_article_fact_and_fix() throws IOException {
        Report report = with("logs.months", "3");

        assertThatThrownBy(() -> assertThat(report).hasNoGaps())
                .hasMessageContaining("Expected of 'Voice studio' as of 2026-11-01: no gaps")
                .hasMessageContaining("cac-csl-23-3  ")
                .hasMessageContaining("Cybersecurity Law, art. 23 item 3")
                .hasMessageContaining("logs.networkMonths: 3")
                .hasMessageContaining("Fix: ");
    }

    @Test
    void a_label_that_is_switched_off_fails_under_each_rule_that_asks_for_it() throws IOException {
        Report report = with("label.audio.places", "");

        assertThatThrownBy(() -> assertThat(report).hasNoGapsIn("label"))
                .hasMessageContaining("cac-label-4-1-2  Explicit label on audio – gap")
                .hasMessageContaining("features[0].labels.audio.places: []");
    }

    @Test
    void a_gap_that_the_team_knows_passes_until_its_day_and_no_longer() throws IOException {
        Report report = with("logs.months", "3");
        Baseline baseline = Baseline.record(report, DAY, "operations", LocalDate.of(2026, 12, 31));

        assertThat(report).hasNoGapsBeyond(baseline, LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> assertThat(report).hasNoGapsBeyond(baseline, LocalDate.of(2027, 1, 1)))
                .hasMessageContaining("overdue");
    }
}

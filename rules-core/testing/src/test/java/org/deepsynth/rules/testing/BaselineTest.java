package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.testing.Baseline.Entry;
import org.deepsynth.rules.testing.assertj.ComplianceAssertions;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);

    private static Report shop(String label, String hides) {
        return ToyEngine.assess(
                "{service: {name: Shop}, features: [{id: bear, mayConfuse: yes, labels: {conspicuous: " + label
                        + "}}], toy: {sells: yes, hidesLabels: " + hides + "}}",
                "2026-11-01");
    }

    @Test
    void known_gaps_pass_new_ones_do_not_and_mended_ones_are_named() {
        Baseline baseline = Baseline.record(shop("no", "no"), LocalDate.of(2026, 11, 1), "labels", UNTIL);

        assertThat(baseline.entries())
                .containsExactly(new Entry("toy-act-1", "bear", LocalDate.of(2026, 11, 1), "labels", UNTIL));
        ComplianceAssertions.assertThat(shop("no", "no")).hasNoGapsBeyond(baseline, TODAY);
        ComplianceAssertions.assertThat(shop("yes", "no")).hasNoGapsBeyond(baseline, TODAY);
        ComplianceAssertions.assertThat(shop("no", "no")).hasExactlyTheBaseline(baseline, TODAY);
        assertThatThrownBy(
                        () -> ComplianceAssertions.assertThat(shop("yes", "no")).hasExactlyTheBaseline(baseline, TODAY))
                .hasMessageContaining("to be taken out of the baseline:\n    toy-act-1 for bear")
                .hasMessageContaining("baseline: []");
        assertThat(baseline.compare(shop("no", "no"), TODAY).oldestDays()).isEqualTo(10);
        assertThat(baseline.compare(shop("yes", "no"), TODAY).mended()).isEqualTo(baseline.entries());
        assertThat(baseline.shrunk(shop("yes", "yes")).entries()).isEmpty();
        assertThat(baseline.shrunk(shop("no", "yes"))).isEqualTo(baseline);

        assertThatThrownBy(
                        () -> ComplianceAssertions.assertThat(shop("no", "yes")).hasNoGapsBeyond(baseline, TODAY))
                .hasMessageContaining("1 new, 0 overdue, 1 known (the oldest for 10 days), 0 mended")
                .hasMessageContaining("toy-act-2  Labels are not hidden – gap")
                .hasMessageNotContaining("toy-act-1  ");
    }

    @Test
    void a_gap_that_outlives_its_day_fails() {
        Baseline baseline = Baseline.record(shop("no", "no"), LocalDate.of(2026, 11, 1), "labels", UNTIL);

        ComplianceAssertions.assertThat(shop("no", "no")).hasNoGapsBeyond(baseline, UNTIL);
        assertThatThrownBy(() ->
                        ComplianceAssertions.assertThat(shop("no", "no")).hasNoGapsBeyond(baseline, UNTIL.plusDays(1)))
                .hasMessageContaining("0 new, 1 overdue")
                .hasMessageContaining("toy-act-1  Confusing toys are labelled – gap");
    }

    @Test
    void a_baseline_is_read_as_it_was_written_and_all_its_faults_are_told() {
        Baseline baseline = Baseline.record(shop("no", "yes"), TODAY, "labels: team", UNTIL);

        assertThat(Baseline.read("baseline.yaml", baseline.yaml())).isEqualTo(baseline);
        assertThatThrownBy(() -> Baseline.read("baseline.yaml", """
                        baseline:
                          - {obligation: a, subject: s, recorded: 2026-11-02, owner: x, until: 2026-11-01}
                          - {obligation: a, subject: s, recorded: 2026-11-02, until: soon, line: 4}
                        """))
                .hasMessageContaining("baseline.yaml:2:5: The day until (2026-11-01) of a must not be before recorded")
                .hasMessageContaining("The key (line) must be one that")
                .hasMessageContaining("must have the key owner")
                .hasMessageContaining("soon");
    }
}

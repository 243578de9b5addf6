package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A limit of ten working days (Deep Synthesis Provisions, art. 19 para. 1; Algorithm Recommendation Provisions, art. 24) is broken only
 * once it has passed, also by what is dated later than its end.
 */
class PlannedActsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load("cac");
    private static final String FILING = """
            service: {name: Swap, usesDeepSynthesis: yes, startedOn: 2026-03-02}
            features: [{id: swap, functions: [face-replacement], outputs: [video]}]
            cac:
              offeredInMainland: yes
              offeredToPublic: yes
              offeredSince: 2026-03-02
              opinionFeatures: [live-stream]
              opinionSince: 2026-03-02
              roles: [provider]
              filings:
                - {algorithm: generation-synthesis, role: provider, usedSince: 2026-03-02, status: completed, submittedOn: %s}
            """;

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-03-10, UNKNOWN",
        "2026-03-20, 2026-03-16, UNKNOWN",
        "2026-03-20, 2026-03-17, GAP",
        "2026-03-20, 2026-11-29, GAP",
        "2026-03-12, 2026-03-12, MET",
        "2026-03-16, 2026-11-29, MET"
    })
    void a_filing_is_late_only_when_the_limit_has_passed(String submitted, LocalDate day, Verdict verdict) {
        Finding finding = finding(FILING.formatted(submitted), day, "cac-ds-19-1a");

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.due()).contains(LocalDate.of(2026, 3, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-30, 2026-09-10, UNKNOWN",
        "2026-10-30, 2026-09-15, UNKNOWN",
        "2026-10-30, 2026-11-01, GAP",
        "2026-09-14, 2026-11-01, MET"
    })
    void a_change_says_by_which_day_it_was_due(String handled, LocalDate day, Verdict verdict) {
        String filing =
                "submittedOn: 2026-03-10, changes: [{changedOn: 2026-09-01, handled: yes, handledOn: " + handled + "}]";
        Finding finding = finding(FILING.replace("submittedOn: %s", filing), day, "cac-ds-19-1b");

        assertThat(finding.verdict()).isEqualTo(verdict);
        if (verdict != Verdict.MET) {
            assertThat(finding.due()).contains(LocalDate.of(2026, 9, 15));
        }
    }

    private static Finding finding(String yaml, LocalDate day, String id) {
        return ENGINE.assess(ENGINE.reader().read("x.yaml", yaml), day)
                .finding(id)
                .orElseThrow();
    }
}

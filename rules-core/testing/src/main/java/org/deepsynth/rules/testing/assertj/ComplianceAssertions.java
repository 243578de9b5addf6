package org.deepsynth.rules.testing.assertj;

import org.deepsynth.rules.report.Report;

/** Where assertions on reports begin; import {@code assertThat} statically beside AssertJ's own. */
public final class ComplianceAssertions {

    private ComplianceAssertions() {}

    /**
     * Assertions on the report.
     *
     * @throws AssertionError when there is none
     */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }
}

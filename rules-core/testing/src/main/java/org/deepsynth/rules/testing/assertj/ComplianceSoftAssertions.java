package org.deepsynth.rules.testing.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.deepsynth.rules.report.Report;

/**
 * AssertJ's soft assertions with those on reports: all that is wrong is told at the end.
 *
 * <pre>{@code
 * SoftAssertionsProvider.assertSoftly(ComplianceSoftAssertions.class, softly -> {
 *     softly.check(report, one -> one.hasNoGapsIn("ds"));
 *     softly.check(report, one -> one.hasNoGapsIn("label"));
 * });
 * }</pre>
 */
public final class ComplianceSoftAssertions extends SoftAssertions {

    /** Runs assertions on a report and keeps what fails for the end. */
    public ComplianceSoftAssertions check(Report report, Consumer<ReportAssert> assertions) {
        check(() -> assertions.accept(ComplianceAssertions.assertThat(report)));
        return this;
    }
}

package org.deepsynth.rules.examples.backend.assessment;

import java.util.List;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;

/** Which findings bind this provider: those of everything but recommendations, appeals and what others have signed. */
public final class Binding {

    private Binding() {}

    /** Whether the instrument of a finding is known to bind the provider. */
    public static boolean binds(Finding finding) {
        return finding.binds() == Truth.YES;
    }

    /** The gaps that bind and that nobody accepts. */
    public static List<Finding> gaps(Report report) {
        return report.unwaivedGaps().stream().filter(Binding::binds).toList();
    }

    /** The open questions that bind. */
    public static List<Finding> open(Report report) {
        return report.findings().stream()
                .filter(Finding::open)
                .filter(Binding::binds)
                .toList();
    }
}

package org.deepsynth.rules.examples.backend.assessment;

import java.util.List;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.report.Report;

/** Which findings bind this provider: those of everything but recommendations and appeals. */
public final class Binding {

    private Binding() {}

    /** Whether an instrument of that force binds. */
    public static boolean binds(BindingForce force) {
        return switch (force) {
            case LAW, REGULATION, RULE, NORMATIVE_DOCUMENT, STANDARD -> true;
            case GUIDANCE, ADVOCACY -> false;
        };
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

    private static boolean binds(Finding finding) {
        return binds(finding.obligation().instrument().force());
    }
}

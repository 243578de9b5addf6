package org.deepsynth.rules.examples.backend.gate;

import java.util.List;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;

/**
 * What the gate decided.
 *
 * @param entry what was kept of it
 * @param report the service as it would be
 * @param refused the binding gaps that stand against it; empty where it was allowed
 * @param warnings the binding questions that are open
 */
public record GateDecision(AuditEntry entry, Report report, List<Finding> refused, List<Finding> warnings) {

    /** Whether the feature is now as it was to be. */
    public boolean allowed() {
        return refused.isEmpty();
    }
}

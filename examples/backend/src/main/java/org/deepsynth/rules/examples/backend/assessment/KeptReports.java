package org.deepsynth.rules.examples.backend.assessment;

import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.examples.backend.audit.AuditEntry;
import org.deepsynth.rules.report.Report;
import org.springframework.stereotype.Component;

/**
 * The reports of kept assessments. They are not stored: the same description, day and packs give the same report, so it is made
 * anew. With other packs it would be another one, and is refused.
 */
@Component
public class KeptReports {

    private final ComplianceEngine engine;
    private final Assessor assessor;

    /** Reports by that engine. */
    public KeptReports(ComplianceEngine engine, Assessor assessor) {
        this.engine = engine;
        this.assessor = assessor;
    }

    /** What was described. */
    public Description description(AuditEntry entry) {
        String service = entry.record().service();
        return engine.reader()
                .read(
                        (service.isEmpty() ? "description" : service) + ".yaml",
                        entry.record().description());
    }

    /** Whether the packs are still those of the entry. */
    public boolean samePacks(AuditEntry entry) {
        return entry.record().packs().equals(assessor.packs());
    }

    /**
     * The report, with the waivers that are in force now.
     *
     * @throws PacksChangedException where the packs are others than they were
     */
    public Report report(AuditEntry entry) {
        if (!samePacks(entry)) {
            throw new PacksChangedException(entry);
        }
        return assessor.assess(
                description(entry), entry.record().asOf(), entry.record().service());
    }
}

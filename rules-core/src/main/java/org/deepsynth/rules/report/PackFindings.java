package org.deepsynth.rules.report;

import java.util.List;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Catalogue;

/** The findings of one pack, one for each of its obligations, in the law's order. */
public record PackFindings(Catalogue catalogue, List<Finding> findings) {

    public PackFindings {
        findings = List.copyOf(findings);
    }

    /** How many findings there are of each verdict. */
    public Summary summary() {
        return Summary.of(findings);
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Verdict;

/**
 * The verdict for one subject with its evidence.
 *
 * @param subject the feature's id, or {@code service}
 * @param verdict the verdict
 * @param reasons the clauses that decided it; for an unknown verdict, those that are open although nothing is missing
 * @param openApplicability unanswered facts that decide whether the obligation applies
 * @param openRequirement unanswered facts that decide whether it is met
 * @param due the day by which it had to be done, where the law gives one and it is known
 */
public record SubjectEvidence(
        String subject,
        Verdict verdict,
        List<Why> reasons,
        List<Fact> openApplicability,
        List<Fact> openRequirement,
        Optional<LocalDate> due) {

    /** What is judged once, for the service as a whole. */
    static final String SERVICE = "service";

    /** A verdict that leaves nothing open. */
    static SubjectEvidence closed(String subject, Verdict verdict, List<Why> reasons, Optional<LocalDate> due) {
        return new SubjectEvidence(subject, verdict, reasons, List.of(), List.of(), due);
    }

    /** It does not apply to the service as a whole. */
    static SubjectEvidence notApplicable(List<Why> reasons) {
        return closed(SERVICE, Verdict.NOT_APPLICABLE, reasons, Optional.empty());
    }
}

package org.deepsynth.rules.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.law.Obligation;

/**
 * All that the verdict on one obligation rests on, in full: also what an early answer made idle, such as the clauses of an
 * obligation that is not yet in force.
 *
 * @param obligation the obligation
 * @param verdict the verdict, as the finding has it
 * @param inForce whether the obligation is in force on the day
 * @param endedOn the day on which the service ended, where that was before the obligation's first day
 * @param gates the duty bearer and the scopes, judged once for all subjects
 * @param list the fact that lists the subjects; empty for an obligation of the service as a whole
 * @param subjects one for each entry of the list, or one for the service; none while the list is unknown
 */
public record Derivation(
        Obligation obligation,
        Verdict verdict,
        boolean inForce,
        Optional<LocalDate> endedOn,
        List<Premise> gates,
        Optional<? extends Fact> list,
        List<SubjectDerivation> subjects) {

    public Derivation {
        gates = List.copyOf(gates);
        subjects = List.copyOf(subjects);
    }
}

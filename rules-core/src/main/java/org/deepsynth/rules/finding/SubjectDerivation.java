package org.deepsynth.rules.finding;

import java.util.List;

/**
 * What the verdict for one subject rests on, beside the gates that hold for all subjects.
 *
 * @param subject the subject's id, or {@code service}
 * @param verdict the verdict for it
 * @param ruled whether a rule spoke on it; where none did, there is nothing to judge by
 * @param clauses what the rule concluded, in the law's order
 */
public record SubjectDerivation(String subject, Verdict verdict, boolean ruled, List<Premise> clauses) {

    public SubjectDerivation {
        clauses = List.copyOf(clauses);
    }
}

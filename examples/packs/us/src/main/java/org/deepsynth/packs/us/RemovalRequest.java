package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;

/** A request to remove an intimate depiction, and what became of it (TAKE IT DOWN Act, section 3(a)). */
public record RemovalRequest(
        Text id,
        Answer signed,
        Answer locatesItem,
        Answer goodFaithStatement,
        Answer contactDetails,
        Answer removed,
        Amount hours,
        Answer copiesSought)
        implements Subject {

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** Removed within so many hours; open while they still run and it is not removed. */
    public Formula removedWithin(Parameter limit) {
        Formula within = hours.atMost(limit);
        return new Settled(removed.and(within), within.not());
    }
}

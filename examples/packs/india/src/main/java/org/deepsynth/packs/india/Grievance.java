package org.deepsynth.packs.india;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Settled;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;
import org.deepsynth.rules.law.Parameter;

/** A complaint to the grievance officer and what became of it (IT Rules, rule 3(2)(a)(i)). What is not done runs on until now. */
public record Grievance(
        Text id,
        Answer acknowledged,
        Amount acknowledgedHours,
        Answer resolved,
        Amount resolvedDays,
        @Given Answer asksRemoval,
        Amount resolvedHours)
        implements Subject {

    @Override
    public String subject() {
        return Subject.name(id);
    }

    /** Acknowledged within so many hours; open while they still run. */
    public Formula acknowledgedWithin(Parameter hours) {
        return Settled.within(acknowledged, acknowledgedHours.atMost(hours));
    }

    /** Resolved within so many days; open while they still run. */
    public Formula resolvedWithinDays(Parameter days) {
        return Settled.within(resolved, resolvedDays.atMost(days));
    }

    /** Resolved within so many hours; open while they still run. */
    public Formula resolvedWithinHours(Parameter hours) {
        return Settled.within(resolved, resolvedHours.atMost(hours));
    }
}

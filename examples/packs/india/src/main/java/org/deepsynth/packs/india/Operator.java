package org.deepsynth.packs.india;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.law.Parameter;

/** Who offers the service (IT Act, sec. 2(1)(w); IT Rules, rules 2(1)(v) and (w) and 3(3)(a)). */
@Given
public record Operator(
        Answer intermediary,
        Answer offeredInIndia,
        Answer enablesSynthetic,
        Answer socialMedia,
        Amount registeredUsers) {

    /** A social media intermediary with more registered users in India than the notified number (rule 2(1)(v)). */
    public Formula significant(Parameter threshold) {
        return intermediary.and(socialMedia, registeredUsers.atMost(threshold).not());
    }
}

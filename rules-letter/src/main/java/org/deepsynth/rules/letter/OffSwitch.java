package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;

/** Ways to turn the safeguards off without effort. */
public record OffSwitch(Answer config, Answer oneLine, Answer requestParam, Answer paidTier) {

    /** None of the four exists. */
    public Formula none() {
        return Formula.all(config.not(), oneLine.not(), requestParam.not(), paidTier.not());
    }
}

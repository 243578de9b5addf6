package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/** Whether the service can make material that depicts sexual abuse of children, and what prevents it; consent is irrelevant. */
public record AbuseMaterial(
        @Given Answer intendedPurpose,
        @Given Answer foreseeable,
        Answer reliablyPrevented,
        Answer misuseCorrected,
        @Given Answer withoutRightDefence,
        @Given Answer usedFor) {

    /** It is meant for that, or can foreseeably make it without safeguards that prevent and correct. */
    public Formula unsafe() {
        return Misuse.unsafe(intendedPurpose, foreseeable, reliablyPrevented, misuseCorrected);
    }
}

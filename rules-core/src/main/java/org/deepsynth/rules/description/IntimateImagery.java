package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/** Whether the service can make realistic intimate material of identifiable persons without their consent, and what prevents it. */
public record IntimateImagery(
        @Given Answer intendedPurpose,
        @Given Answer foreseeable,
        Answer reliablyPrevented,
        Answer misuseCorrected,
        Answer onlyWithConsent,
        @Given Answer exposesNoMore,
        @Given Answer usedFor) {

    /** It is meant for that, or can foreseeably make it without safeguards that prevent and correct. */
    public Formula unsafe() {
        return Misuse.unsafe(intendedPurpose, foreseeable, reliablyPrevented, misuseCorrected);
    }
}

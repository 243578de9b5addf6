package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;

/** Face recognition and the data that it processes (Facial Recognition Measures, arts. 8, 9 and 15). */
public record FaceRecognition(
        Answer used,
        Answer staysInDevice,
        @Given Answer lawAllowsOutside,
        Answer consentToOutside,
        Answer keptShortest,
        Answer impactAssessed,
        @Given Listed<FilingChange> filingChanges,
        @Given Answer ended,
        @Given Day endedOn,
        Answer filingCancelled,
        Day filingCancelledOn) {

    /** A change of what was filed. */
    public record FilingChange(Day changedOn, Answer handled, Day handledOn) {}
}

package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Recognition of emotions and biometric categorisation (AI Act, arts. 3(39) and (40), 50(3)). */
public record Recognition(
        @Given Answer emotions,
        @Given Answer biometricCategories,
        Answer peopleInformed,
        Answer byFirstExposure,
        Answer clear,
        Answer accessible) {}

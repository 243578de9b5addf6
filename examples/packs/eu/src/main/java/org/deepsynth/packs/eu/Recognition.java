package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/**
 * Recognition of emotions and biometric categorisation (AI Act, arts. 3(39) and (40), 50(3)). Paragraph 3 exempts other uses against
 * crime than paragraphs 1, 2 and 4: what is permitted, and not prosecution.
 */
public record Recognition(
        @Given Answer emotions,
        @Given Answer biometricCategories,
        @Given Answer permittedAgainstCrime,
        Answer peopleInformed,
        Answer byFirstExposure,
        Answer clear,
        Answer accessible) {}

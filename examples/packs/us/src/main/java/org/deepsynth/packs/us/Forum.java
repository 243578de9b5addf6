package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/** What makes a service a covered platform (TAKE IT DOWN Act, section 4). */
@Given
public record Forum(
        Answer servesPublic, Answer primarilyUserContent, Answer regularlyPublishesIntimate, Answer accessOrEmail) {

    /** Open to the public and made for what users post, or in the business of such depictions; never a mere carrier. */
    public Formula covered() {
        return servesPublic.and(primarilyUserContent.or(regularlyPublishesIntimate), accessOrEmail.not());
    }
}

package org.deepsynth.packs.pledges;

import org.deepsynth.rules.description.Medium;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Given;

/**
 * A helpline to which people send what they suspect to be a deepfake. The shared {@code notice.channel} is another: an entrance for complaints
 * about the service's own content, whereas a helpline takes what was met anywhere and answers whether it is real.
 *
 * @param takes the media that can be sent in
 */
public record Helpline(
        @Given Answer promised,
        @Given Answer peopleInIndia,
        Answer offered,
        Choices<Medium> takes,
        Choices<Spoken> languages,
        Answer factCheckers,
        Answer assessmentSent,
        Answer assessmentsPublished) {

    /** Languages in which it answers; the four that are named were promised. */
    public enum Spoken {
        /** English. */
        ENGLISH,
        /** Hindi. */
        HINDI,
        /** Tamil. */
        TAMIL,
        /** Telugu. */
        TELUGU,
        /** Any other. */
        OTHER
    }
}

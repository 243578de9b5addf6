package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;

/** How it is disclosed that a text was generated or altered (AI Act, art. 50(4), second subparagraph, and (5)). */
public record TextDisclosure(
        Choices<Place> places, Answer byFirstExposure, Answer clear, Answer accessible, Answer icon) {

    /** Where it is disclosed. */
    public enum Place {
        /** At the headline or near the top. */
        TOP,
        /** At the part that was generated or altered. */
        PART,
        /** At the end of the text. */
        END,
        /** In metadata that readers do not see. */
        METADATA,
        /** In terms, on another page or the like. */
        ELSEWHERE
    }

    /** The text itself says so. */
    public Formula onText() {
        return places.hasAny(Place.TOP, Place.PART, Place.END);
    }
}

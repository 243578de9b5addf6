package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;

/** How people who deal with a feature are told that it is an AI system. */
public record AiNotice(Choices<Place> places, Answer byFirstInteraction, Answer clear, Answer accessible) {

    /** Where people are told. */
    public enum Place {
        /** Written in the dialogue. */
        DIALOGUE,
        /** Spoken in the dialogue. */
        SPOKEN,
        /** Shown in the interface during it. */
        INTERFACE,
        /** In the terms of use. */
        TERMS,
        /** In the manual, in settings, in a footer or the like. */
        ELSEWHERE
    }

    /** People are told in the interaction itself, and not only where nobody looks. */
    public Formula informs() {
        return places.hasAny(Place.DIALOGUE, Place.SPOKEN, Place.INTERFACE);
    }
}

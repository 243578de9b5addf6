package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Text;

/** The explicit label on audio. */
public record AudioLabel(Choices<Place> places, Choices<Form> forms, Text wording, Answer normalSpeed) {

    /** Places of a label on audio. */
    public enum Place {
        /** At the start. */
        START,
        /** In the middle. */
        MIDDLE,
        /** At the end. */
        END,
        /** In the interactive interface. */
        INTERFACE
    }

    /** Forms of a label in audio. */
    public enum Form {
        /** Spoken words. */
        VOICE,
        /** The rhythm short-long short-short. */
        RHYTHM
    }
}

package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Text;

/** The explicit label on text. */
public record TextLabel(Choices<Place> places, Choice<Form> form, Text wording, Answer legible) {

    /** Places of a label on text. */
    public enum Place {
        /** At the start of the text. */
        START,
        /** In the middle of the text. */
        MIDDLE,
        /** At the end of the text. */
        END,
        /** Around the text. */
        AROUND,
        /** In the interactive interface. */
        INTERFACE
    }

    /** Forms of a label in text. */
    public enum Form {
        /** Words. */
        WORDS,
        /** A raised or lowered mark. */
        CORNER_MARK
    }
}

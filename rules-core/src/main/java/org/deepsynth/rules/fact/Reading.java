package org.deepsynth.rules.fact;

import java.util.List;
import org.deepsynth.rules.law.Parameter;

/** A disputed reading of a text, as one that a rule follows: a parameter that is a word. */
public final class Reading {

    private Reading() {}

    /**
     * Holds where the parameter has that word. It rests on no fact: where it is all that a requirement asks, silence would meet it.
     *
     * @throws IllegalArgumentException when the parameter can never have that word
     */
    public static Formula is(Parameter parameter, String word) {
        if (!parameter.words().contains(word)) {
            throw new IllegalArgumentException("The word (" + word + ") of the parameter " + parameter.name()
                    + " must be one of " + parameter.words() + ".");
        }
        return new Comparison(
                List.of(),
                () -> Words.of("reading").with("name", parameter.name()).with("value", parameter.value()),
                List.of(parameter),
                Truth.of(parameter.value().equals(word)));
    }
}

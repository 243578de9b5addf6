package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/**
 * How an obligation was derived from a text that does not spell it out: three kinds of statement that must not be mixed up
 * (thresholds name their own source).
 *
 * @param says what the text contains
 * @param derived what this project infers from it
 * @param fidelity how close the obligation stays to the text
 */
public record Basis(LocalizedText says, LocalizedText derived, Fidelity fidelity) {

    /** How close an obligation stays to its text. */
    public enum Fidelity {
        /** It restates words of the text. */
        WORDS,
        /** It is inferred from the text. */
        INFERENCE,
        /** Its content comes from an outside source. */
        OPERATIONALISED,
        /** It is a judgement of this project. */
        JUDGEMENT;

        private final LocalizedText label =
                Texts.beside(Fidelity.class, "texts").get("basis." + Names.of(this));

        /** Its name for readers. */
        public LocalizedText label() {
            return label;
        }
    }
}

package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;

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
        WORDS(new LocalizedText("words of the text", "原文所述")),
        /** It is inferred from the text. */
        INFERENCE(new LocalizedText("inferred from the text", "由原文推论")),
        /** Its content comes from an outside source. */
        OPERATIONALISED(new LocalizedText("content from an outside source", "内容取自外部来源")),
        /** It is a judgement of this project. */
        JUDGEMENT(new LocalizedText("judgement of this project", "本项目的判断"));

        private final LocalizedText label;

        Fidelity(LocalizedText label) {
            this.label = label;
        }

        /** Its name for readers. */
        public LocalizedText label() {
            return label;
        }
    }
}

package org.deepsynth.rules.finding;

import org.deepsynth.rules.text.LocalizedText;

/**
 * One condition that a verdict rests on, whether or not it decided it.
 *
 * @param kind what the condition says about its obligation
 * @param key its key: {@link Reason#BEARER}, the name of a scope, or the clause's key in the rule
 * @param sentence what is the case where the condition stands in the way of applying or of being met, in the catalogue's words
 * @param formula the condition
 */
public record Premise(Kind kind, String key, LocalizedText sentence, DerivationStep formula) {

    /** What a condition says about its obligation. */
    public enum Kind {
        /** It applies only to who holds one of these roles; the parts stand in the order of the bearers. */
        BEARER,
        /** It applies only where this scope of the service holds. */
        SCOPE,
        /** It applies only where this holds. */
        APPLIES,
        /** It does not apply where this holds. */
        UNLESS,
        /** It is met only where this holds. */
        REQUIRES
    }
}

package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;

/** Consent of real people who are depicted. */
public record LikenessConsent(
        Choice<Gate> gate, Choice<Method> method, Answer matchesDepicted, Answer withdrawal, Amount withdrawalDays) {

    /** What stands before the depiction of a real person. */
    public enum Gate {
        /** It is blocked. */
        BLOCKED,
        /** A consent step stands before it. */
        GATED,
        /** Nothing. */
        NONE
    }

    /** Ways to verify consent. */
    public enum Method {
        /** None. */
        NONE,
        /** A box to tick. */
        SELF_ATTESTATION,
        /** A document that anybody may upload. */
        UPLOADED_DOCUMENT,
        /** A fresh phrase read live, matched to the speaker. */
        LIVE_PHRASE_MATCH,
        /** A liveness check with a match of faces. */
        LIVENESS_FACE_MATCH,
        /** An identity document plus a biometric match. */
        ID_PLUS_BIOMETRIC,
        /** A signature in person. */
        IN_PERSON_SIGNED
    }

    /** The method ties the consent to a person. */
    public Formula verified() {
        return method.is(
                Method.LIVE_PHRASE_MATCH,
                Method.LIVENESS_FACE_MATCH,
                Method.ID_PLUS_BIOMETRIC,
                Method.IN_PERSON_SIGNED);
    }
}

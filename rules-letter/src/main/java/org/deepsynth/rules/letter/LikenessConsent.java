package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Question;

/** Consent of real people who are depicted. */
public record LikenessConsent(
        @Question(en = "What stands before the depiction of a real person?", zh = "描绘真实人物之前有何限制？")
        Choice<Gate> gate,

        @Question(en = "How is consent verified?", zh = "同意以何种方式核验？")
        Choice<Method> method,

        @Question(en = "Is the verified person the depicted person?", zh = "经核验者是否为被描绘者本人？")
        Answer matchesDepicted,

        @Question(en = "Is there a way to withdraw consent?", zh = "是否有撤回同意的途径？")
        Answer withdrawal,

        @Question(
                en =
                        "How many days does it take to honour a withdrawal? Without a case, the limit of the written procedure.",
                zh = "办理撤回需多少天？尚无案例的填书面流程的时限。")
        Amount withdrawalDays) {

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

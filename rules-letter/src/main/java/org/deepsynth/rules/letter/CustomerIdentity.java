package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Question;

/** What is known of customers of high-risk features. */
public record CustomerIdentity(
        @Question(en = "Which identity level is required for high-risk features?", zh = "高风险功能要求何种身份级别？")
        Choice<Level> level) {

    /** Identity levels, least first. */
    public enum Level {
        /** None. */
        NONE,
        /** An e-mail address. */
        EMAIL_ONLY,
        /** A payment card. */
        PAYMENT_CARD,
        /** An identity document. */
        ID_DOCUMENT,
        /** A verified organisation. */
        ORGANISATION_VERIFIED
    }
}

package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Choice;

/** What is known of customers of high-risk features. */
public record CustomerIdentity(Choice<Level> level) {

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

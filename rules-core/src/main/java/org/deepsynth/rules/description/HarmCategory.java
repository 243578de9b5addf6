package org.deepsynth.rules.description;

/** The harmful categories that the open letter's context paragraph and first demand name. */
public enum HarmCategory {
    /** Sexual depiction of children, invented children included. */
    CSAM,
    /** Non-consensual intimate imagery of adults. */
    NCII,
    /** Fraud by impersonation. */
    FRAUD,
    /** Political deception. */
    POLITICAL
}

package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Former;

/**
 * Minors as users of a companion service (Anthropomorphic Measures, art. 14). What article 17 asks of their data every handler owes
 * (Minors Regulations, art. 37), so {@link Minors} has it.
 */
@Former(key = "dataProcessed", wayOut = "Write it once for the whole service, as cac.minors.dataProcessed.")
@Former(key = "dataAudited", wayOut = "Write it once for the whole service, as cac.minors.dataAudited.")
public record CompanionMinors(
        Answer intimateRoles,
        Answer intimateClosedToMinors,
        Answer servesUnderFourteens,
        Answer guardianConsent,
        Choices<ModeSetting> modeSettings,
        Choices<GuardianFunction> guardianFunctions,
        Answer identifiesMinors,
        Answer switchesMinors,
        Answer appeal) {

    /** Settings of the minors' mode (art. 14). */
    public enum ModeSetting {
        /** A switch. */
        MODE_SWITCH,
        /** A periodic reminder of reality. */
        REALITY_REMINDER,
        /** A limit of time. */
        TIME_LIMIT
    }

    /** What guardians can do (art. 14). */
    public enum GuardianFunction {
        /** Receive risk alerts. */
        RISK_ALERTS,
        /** See an overview of use. */
        USAGE_OVERVIEW,
        /** Block characters. */
        BLOCK_CHARACTERS,
        /** Limit recharge and spending. */
        LIMIT_SPENDING
    }
}

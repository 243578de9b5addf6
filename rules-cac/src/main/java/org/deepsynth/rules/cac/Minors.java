package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** Minors among the users (Minors Regulations and their neighbours). */
public record Minors(
        Answer canUse,
        Answer relianceMeasures,
        Answer antiAddictionSystem,
        Answer inducesAddiction,
        Answer addictiveFeaturesModified,
        Answer yearlyDisclosure,
        Answer namedServiceType,
        Choices<ModeLimit> modeLimits,
        Choices<GuardianFunction> guardianFunctions,
        Answer affectingContent,
        Answer noticeBeforeContent,
        Answer affectingOnFirstScreens,
        Answer automatedMarketing,
        Answer canPublish,
        Answer identityProvided,
        Answer safetySystems,
        Bullying bullying,
        Answer dataProcessed,
        Answer dataAudited,
        Answer auditReported) {

    /** Limits of a minors' mode. */
    public enum ModeLimit {
        /** When it can be used. */
        TIME_OF_DAY,
        /** How long. */
        DURATION,
        /** Which functions. */
        FUNCTION,
        /** Which content. */
        CONTENT
    }

    /** What guardians can manage. */
    public enum GuardianFunction {
        /** Time. */
        TIME,
        /** Permissions. */
        PERMISSIONS,
        /** Spending. */
        SPENDING
    }
}

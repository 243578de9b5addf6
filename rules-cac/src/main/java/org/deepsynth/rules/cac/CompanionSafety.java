package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** Safety systems, capabilities and training data of a companion service (Anthropomorphic Measures, arts. 9 to 11). */
public record CompanionSafety(
        Choices<SafetySystem> safetySystems,
        Answer staffFits,
        Answer lifeCycleSafety,
        Answer builtWithFunctions,
        Choices<Capability> capabilities,
        Answer bannedGoal,
        Choices<DataMeasure> dataMeasures) {
    /** Systems (art. 9). */
    public enum SafetySystem {
        /** Algorithm review. */
        ALGORITHM_REVIEW,
        /** Ethics review. */
        ETHICS_REVIEW,
        /** Content management. */
        CONTENT_MANAGEMENT,
        /** Network and data security. */
        NETWORK_AND_DATA_SECURITY,
        /** Risk plans. */
        RISK_PLANS,
        /** Emergency response. */
        EMERGENCY_RESPONSE
    }

    /** Capabilities (art. 10). */
    public enum Capability {
        /** Privacy and personal information protection. */
        PRIVACY,
        /** Warning of over-reliance. */
        RELIANCE_WARNING,
        /** Guidance on emotional boundaries. */
        BOUNDARY_GUIDANCE,
        /** Protection of mental health. */
        MENTAL_HEALTH
    }

    /** Measures for training data (art. 11). */
    public enum DataMeasure {
        /** Lawful sources. */
        LAWFUL_SOURCES,
        /** Cleaning and annotation, no poisoning. */
        CLEANING,
        /** Diversity, negative sampling, adversarial training. */
        DIVERSITY,
        /** Safety assessment of synthetic data. */
        SYNTHETIC_DATA,
        /** Routine checks and updates. */
        ROUTINE_CHECKS,
        /** Protection against leaks. */
        LEAK_PROTECTION
    }
}

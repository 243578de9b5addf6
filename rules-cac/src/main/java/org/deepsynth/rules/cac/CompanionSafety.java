package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;

/** Safety systems, capabilities and training data of a companion service (Anthropomorphic Measures, arts. 9 to 11). */
public record CompanionSafety(
        @Question(en = "Which safety systems are in place?", zh = "建立了哪些安全管理制度？")
        Choices<SafetySystem> safetySystems,

        @Question(
                en = "Do content-management technology and staff fit type, scale and users?",
                zh = "内容管理技术和人员是否与服务类型、规模、用户相适应？")
        Answer staffFits,

        @Question(
                en = "Is safety kept over the whole life cycle: deployment, operation, upgrade, termination?",
                zh = "是否在部署、运行、升级、终止全生命周期履行安全责任？")
        Answer lifeCycleSafety,

        @Question(en = "Which safety capabilities does the service have?", zh = "具备哪些安全能力？")
        Choices<Capability> capabilities,

        @Question(
                en = "Is it a goal to replace social contact, control psychology or induce addiction?",
                zh = "是否以替代社会交往、控制用户心理、诱导沉迷为目标？")
        Answer bannedGoal,

        @Question(en = "Which measures are taken for training data?", zh = "对训练数据采取哪些措施？")
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

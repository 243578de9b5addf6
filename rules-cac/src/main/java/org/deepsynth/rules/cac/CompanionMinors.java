package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;

/** Minors as users of a companion service (Anthropomorphic Measures, arts. 14 and 17). */
public record CompanionMinors(
        @Question(
                en = "Is a virtual relative, partner or other intimate relationship offered?",
                zh = "是否提供虚拟亲属、虚拟伴侣等虚拟亲密关系？")
        Answer intimateRoles,

        @Question(en = "Are virtual intimate relationships closed to minors?", zh = "虚拟亲密关系功能是否不向未成年人提供？")
        Answer intimateClosedToMinors,

        @Question(en = "Is the service offered to children under 14?", zh = "是否向不满十四周岁未成年人提供？")
        Answer servesUnderFourteens,

        @Question(
                en = "Is consent of a parent or other guardian obtained for children under 14?",
                zh = "是否取得不满十四周岁未成年人的父母或者其他监护人同意？")
        Answer guardianConsent,

        @Question(en = "Which settings does the minors' mode have?", zh = "未成年人模式有哪些设置？")
        Choices<ModeSetting> modeSettings,

        @Question(en = "Which functions do guardians have?", zh = "为监护人提供哪些功能？")
        Choices<GuardianFunction> guardianFunctions,

        @Question(en = "Are minors identified by effective measures that protect privacy?", zh = "是否以保护隐私的有效措施识别未成年人？")
        Answer identifiesMinors,

        @Question(
                en = "Are identified minors switched to the minors' mode, or other measures taken?",
                zh = "识别后是否切换至未成年人模式或者采取其他措施？")
        Answer switchesMinors,

        @Question(en = "Is there an appeal channel for users wrongly taken for minors?", zh = "是否为被误识别为未成年人的用户提供申诉渠道？")
        Answer appeal,

        @Question(en = "Is personal information of minors processed?", zh = "是否处理未成年人个人信息？")
        Answer dataProcessed,

        @Question(
                en =
                        "Is the processing of minors' personal information audited every year, by yourself or an institution?",
                zh = "未成年人个人信息处理是否每年自行或者委托专业机构进行合规审计？")
        Answer dataAudited) {
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

package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;

/** Services of sustained emotional interaction (Anthropomorphic Measures, in force since 2026-07-15). */
public record Companion(
        @Question(
                en =
                        "Is any of the seven banned kinds of conduct done or aimed at: banned content, encouraging self-harm or violence, inducing secrets, content harmful to minors, pandering that causes dependence, manipulation into unreasonable decisions, other violations?",
                zh = "是否从事或者以此为目标：违禁内容，鼓励自残自杀或者语言暴力，诱导套取秘密隐私，有害未成年人内容，过度迎合致情感依赖，情感操纵致不合理决策，其他违法行为？")
        Answer prohibitedConduct,

        CompanionSafety safety,
        CompanionUsers users,
        CompanionMinors minors,
        InteractionData interactionData,
        CompanionUse use,
        CompanionAssessment assessment,

        @Question(en = "Which major security risks were found? An empty list: none.", zh = "发现过哪些重大安全风险？空列表表示没有。")
        Listed<MajorRisk> majorRisks) {

    /** A major security risk. */
    public record MajorRisk(
            @Question(
                    en = "Were functions limited or the service stopped, and records kept?",
                    zh = "是否限制功能或者停止服务并保存记录？")
            Answer handled) {}
}

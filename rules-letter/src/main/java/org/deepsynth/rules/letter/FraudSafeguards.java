package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Safeguards against fraud by impersonation. */
public record FraudSafeguards(
        @Question(
                en = "Are scripts, prompts or audio screened for impersonation and scam patterns?",
                zh = "是否对脚本、提示词或者音频进行冒充和诈骗模式筛查？")
        Answer screening,

        @Question(en = "Is the volume generated per account limited?", zh = "是否限制每个账户的生成数量？")
        Answer rateLimits) {}

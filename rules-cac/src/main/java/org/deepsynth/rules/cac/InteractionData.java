package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What users said and did in a companion service (Anthropomorphic Measures, art. 16). */
public record InteractionData(
        @Question(en = "Are interaction data held?", zh = "是否持有用户交互数据？")
        Answer held,

        @Question(en = "Are interaction data encrypted?", zh = "用户交互数据是否加密？")
        Answer encrypted,

        @Question(en = "Is access to interaction data controlled?", zh = "用户交互数据是否进行访问控制？")
        Answer accessControlled,

        @Question(
                en = "Are interaction data supplied to third parties without law or explicit consent?",
                zh = "是否无法律依据、未经明确同意向第三方提供用户交互数据？")
        Answer suppliedWithoutBasis,

        @Question(en = "Can users copy and delete interaction data such as chat logs?", zh = "用户能否复制、删除聊天记录等交互数据？")
        Answer canCopyAndDelete,

        @Question(en = "Are interaction data held that are sensitive personal information?", zh = "是否持有属于敏感个人信息的交互数据？")
        Answer holdsSensitive,

        @Question(
                en = "Are sensitive interaction data used for model training without law or separate consent?",
                zh = "是否无法律依据、未经单独同意将敏感交互数据用于模型训练？")
        Answer trainsOnSensitive) {}

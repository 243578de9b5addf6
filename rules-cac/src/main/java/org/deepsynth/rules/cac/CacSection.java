package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.Question;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** The facts that only China's rules ask for. */
public record CacSection(
        @Question(
                en = "Is it an internet information service offered inside mainland China (without Hong Kong, Macao and"
                        + " Taiwan)?",
                zh = "是否为在中国境内（不含港澳台）提供的互联网信息服务？")
        Answer offeredInMainland,

        @Question(
                en = "Which roles does the described person hold? Answer each by itself where some are unsettled.",
                zh = "描述对象具有哪些角色？部分不确定的，请逐项回答。")
        Choices<CacRole> roles,

        @Question(
                en = "Which features of public expression or mobilisation does the service run? An empty list: none.",
                zh = "服务具有哪些舆论表达或者社会动员功能？空列表表示没有。")
        Choices<OpinionFeature> opinionFeatures,

        AlgorithmReview algorithmReview,
        Filing filing,
        Conduct conduct) {}

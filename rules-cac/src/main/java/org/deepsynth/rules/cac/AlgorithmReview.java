package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Review of the algorithms, and what users are told of them. */
public record AlgorithmReview(
        @Question(en = "Is there technical management of the algorithms?", zh = "是否对算法进行技术管理？")
        Answer technicalManagement,

        @Question(
                en =
                        "Are the mechanisms of the algorithms reviewed, assessed and verified regularly? Once, without a schedule, is a no.",
                zh = "是否定期审核、评估、验证算法机制机理？仅一次且无计划的，回答否。")
        Answer regular,

        @Question(
                en = "Does the regular review cover models, data and application results too?",
                zh = "定期审核是否同时涵盖模型、数据和应用结果？")
        Answer coversModelsDataResults,

        @Question(en = "Is there a model that induces addiction or excessive spending?", zh = "是否设置诱导用户沉迷、过度消费的算法模型？")
        Answer inducesAddiction,

        @Question(
                en = "Are users told conspicuously that an algorithm service is provided?",
                zh = "是否以显著方式告知用户提供算法服务的情况？")
        Answer usersTold,

        @Question(en = "Are its basic principles, purpose and main mechanism published?", zh = "是否公示其基本原理、目的意图和主要运行机制？")
        Answer principlesPublished) {}

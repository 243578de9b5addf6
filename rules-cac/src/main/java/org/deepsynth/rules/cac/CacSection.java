package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;

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

        @Question(
                en = "Does the provider buy or integrate technology from a technical supporter?",
                zh = "提供者是否购买或者集成技术支持者的技术？")
        Answer usesTechnicalSupporter,

        @Question(
                en = "Are you ready to share label information and to support the fight against illegal activity?",
                zh = "是否配合标识信息共享，为防范打击相关违法犯罪活动提供支持？")
        Answer sharesLabelInformation,

        @Question(
                en = "Is it offered to the public in mainland China? Research, development and internal use are a no.",
                zh = "是否向中国境内公众提供？研发和内部使用回答否。")
        Answer offeredToPublic,

        GenerativeService generativeService,
        PersonalData personalData,
        Minors minors,
        AudioVideo audioVideo,
        Companion companion,
        Identity identity,
        ManagementSystems management,
        ContentReview contentReview,
        Complaints complaints,
        AlgorithmReview algorithmReview,
        Filing filing,
        SecurityAssessment assessment,
        News news,
        Sector sector,
        Supervision supervision,
        Dissemination dissemination,
        AppPlatform appPlatform,
        Publication publication,
        Conduct conduct) {}

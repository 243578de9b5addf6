package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;

/** The security assessment of a service with public-opinion attributes (Security Assessment Provisions of 2018). */
public record SecurityAssessment(
        @Given
        @Question(
                en =
                        "On which day did the service, or its newest product, application or function with public-opinion attributes, go online?",
                zh = "服务或者最近一项具有舆论属性的新产品、新应用、新功能上线的日期？")
        Day onlineOn,

        @Question(en = "Was a security assessment made for it?", zh = "是否就此开展安全评估？")
        Answer made,

        @Question(en = "On which day was the assessment completed?", zh = "安全评估完成的日期？")
        Day completedOn,

        @Question(
                en =
                        "Was the report submitted through the national platform to the local cyberspace authority and public security organ?",
                zh = "是否通过全国互联网安全管理服务平台向所在地网信部门和公安机关提交报告？")
        Answer reported,

        @Question(en = "On which day was the report submitted?", zh = "提交报告的日期？")
        Day reportedOn,

        @Question(en = "Which focal points does the assessment cover?", zh = "评估涵盖哪些重点内容？")
        Choices<FocalPoint> focalPoints,

        @Question(en = "Were the hazards that it found remedied?", zh = "评估发现的安全隐患是否已整改消除？")
        Answer hazardsRemedied,

        @Question(en = "Which parts does the report have?", zh = "评估报告包括哪些部分？")
        Choices<ReportPart> reportParts,

        @Question(en = "Were labelling materials included?", zh = "是否提供标识相关材料？")
        Answer labelMaterials,

        @Question(
                en = "Which later occasions for an assessment were there? An empty list: none.",
                zh = "此后出现过哪些须开展评估的情形？空列表表示没有。")
        Listed<Occasion> occasions) {

    /** What an assessment must look at (art. 5). */
    public enum FocalPoint {
        /** Security manager, reviewers or security body. */
        RESPONSIBLE_STAFF,
        /** Real-identity check and registration data. */
        REAL_IDENTITY,
        /** Logs and publication records. */
        LOGS,
        /** Illegal and harmful information in names, profiles, posting, forwarding, comments and groups. */
        HARMFUL_INFORMATION,
        /** Personal information, and measures against spread and loss of control. */
        PERSONAL_INFORMATION,
        /** Complaints and reports. */
        COMPLAINTS,
        /** Support for the cyberspace authorities. */
        CYBERSPACE_SUPPORT,
        /** Support for the public and state security organs. */
        SECURITY_ORGAN_SUPPORT
    }

    /** What a report must contain (art. 6). */
    public enum ReportPart {
        /** Basic facts and licences. */
        BASIC_FACTS,
        /** How management and technical measures are carried out and work. */
        MEASURES,
        /** The conclusion. */
        CONCLUSION,
        /** Other matters to explain. */
        OTHER_MATTERS
    }

    /** Why a later assessment is due (art. 3 items 2 to 5). */
    public enum Trigger {
        /** New technology changes the attributes greatly. */
        NEW_TECHNOLOGY,
        /** Users grow markedly. */
        USER_GROWTH,
        /** Harmful information spread beyond control. */
        HARMFUL_SPREAD,
        /** An authority gave written notice. */
        WRITTEN_NOTICE
    }

    /** A later occasion. */
    public record Occasion(
            @Question(en = "Why is the assessment due?", zh = "因何须开展评估？")
            Choice<Trigger> trigger,

            @Question(en = "On which day did it occur, or the new technology go online?", zh = "情形发生或者新技术上线的日期？")
            Day occurredOn,

            @Question(en = "Was the assessment made and reported?", zh = "是否开展评估并提交报告？")
            Answer reported,

            @Question(en = "On which day was it reported?", zh = "提交报告的日期？")
            Day reportedOn) {}
}

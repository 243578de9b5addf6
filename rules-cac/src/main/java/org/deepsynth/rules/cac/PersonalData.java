package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;

/** Personal information that the described person processes (Personal Information Protection Law; Generative AI Measures, art. 11). */
public record PersonalData(
        @Question(en = "Do users enter information?", zh = "使用者是否输入信息？")
        Answer usersEnterInformation,

        @Question(en = "Are users' inputs and usage records protected?", zh = "是否保护使用者的输入信息和使用记录？")
        Answer inputsProtected,

        @Question(en = "Is unnecessary personal information collected?", zh = "是否收集非必要个人信息？")
        Answer collectsUnnecessary,

        @Question(
                en = "Are inputs or records that identify users retained unlawfully?",
                zh = "是否非法留存能够识别使用者身份的输入信息和使用记录？")
        Answer retainsUnlawfully,

        @Question(en = "Are inputs or records supplied to others unlawfully?", zh = "是否非法向他人提供输入信息和使用记录？")
        Answer suppliesUnlawfully,

        @Question(
                en =
                        "Is personal information processed, so that individuals can ask to access, copy, correct, supplement or delete it?",
                zh = "是否处理个人信息，从而个人可以请求查阅、复制、更正、补充、删除？")
        Answer processed,

        @Question(en = "Is there a channel for such requests?", zh = "是否有受理上述请求的渠道？")
        Answer requestChannel,

        @Question(
                en =
                        "Is biometric or other sensitive personal information processed on the basis of consent, for purposes of your own?",
                zh = "是否为自身目的基于同意处理生物识别等敏感个人信息？")
        Answer sensitiveOnConsent,

        @Question(en = "Was separate consent obtained?", zh = "是否取得单独同意？")
        Answer separateConsent,

        @Question(
                en = "Was it obtained after notice of the necessity and of the effect on the individual?",
                zh = "是否在告知必要性和对个人权益的影响后取得？")
        Answer necessityNotice,

        @Given @Question(en = "Is personal information of children under 14 processed?", zh = "是否处理不满十四周岁未成年人的个人信息？")
        Answer underFourteens,

        @Question(en = "Was consent of a parent or other guardian obtained?", zh = "是否取得父母或者其他监护人同意？")
        Answer guardianConsent,

        @Question(en = "Are there special rules for processing it?", zh = "是否制定专门的个人信息处理规则？")
        Answer childRules,

        @Question(
                en =
                        "Is there a trigger for an impact assessment: sensitive information, automated decisions, entrusting, providing, publishing, sending abroad or another major effect?",
                zh = "是否存在须进行影响评估的情形：敏感个人信息、自动化决策、委托、提供、公开、出境或者其他重大影响？")
        Answer impactTrigger,

        @Question(en = "Was the impact assessed before the processing?", zh = "是否事前进行影响评估？")
        Answer impactAssessed,

        @Question(en = "For how many years are report and processing records kept?", zh = "评估报告和处理情况记录保存多少年？")
        Amount impactRecordsYears,

        @Question(
                en = "Is identity verified by face recognition where another means reaches the same purpose?",
                zh = "在存在其他可达到相同目的的方式时，是否使用人脸识别验证身份？")
        Answer verifiesByFace,

        @Question(en = "Is another reasonable and convenient way offered?", zh = "是否提供其他合理且便捷的方式？")
        Answer alternativeToFace,

        @Question(
                en = "Of how many persons is face information that face recognition processes stored?",
                zh = "使用人脸识别技术处理的人脸信息存储了多少人？")
        Amount storedFaces,

        @Given @Question(en = "On which day did that number reach 100,000?", zh = "该数量达到十万人的日期？")
        Day storedFacesReachedOn,

        @Question(en = "Was this filed with the provincial cyberspace authority?", zh = "是否向省级以上网信部门备案？")
        Answer facesFiled,

        @Question(en = "On which day was it filed?", zh = "备案的日期？")
        Day facesFiledOn) {}

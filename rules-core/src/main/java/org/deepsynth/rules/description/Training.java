package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;

/** Training data of the models, as far as the described person trains, tunes or keeps data. */
public record Training(
        @Question(en = "Do you train or tune a model?", zh = "是否训练或者微调模型？")
        Answer trainsOrTunes,

        @Question(en = "Do you hold or manage training data?", zh = "是否持有或者管理训练数据？")
        Answer holdsData,

        @Question(en = "Is the source of the training data recorded?", zh = "是否记录训练数据来源？")
        Answer sourcesRecorded,

        @Question(en = "Is access to the training data controlled?", zh = "是否控制对训练数据的访问？")
        Answer accessControlled,

        @Question(en = "Is the handling of the training data governed by rules?", zh = "训练数据的处理是否有规则管理？")
        Answer handlingGoverned,

        @Question(en = "Are security measures for the training data in place?", zh = "是否对训练数据采取安全措施？")
        Answer securityMeasures,

        @Given @Question(en = "Do the training data contain personal information?", zh = "训练数据是否包含个人信息？")
        Answer containsPersonalInformation,

        @Question(
                en = "Is there a lawful basis, such as consent, for the personal information in them?",
                zh = "使用其中的个人信息是否有同意等合法性基础？")
        Answer lawfulBasis,

        @Given
        @Question(
                en = "Is sensitive personal information, such as faces or voiceprints, among them?",
                zh = "其中是否有人脸、声纹等敏感个人信息？")
        Answer containsSensitiveInformation,

        @Question(
                en = "Was separate consent obtained for the sensitive personal information?",
                zh = "使用敏感个人信息是否取得单独同意？")
        Answer separateConsent,

        @Question(
                en = "Were the persons told why their sensitive information is necessary and how it affects them?",
                zh = "是否告知处理敏感个人信息的必要性以及对个人权益的影响？")
        Answer necessityNotice,

        @Question(
                en = "Are there effective measures to prevent and handle security risks of the training data?",
                zh = "是否采取有效措施防范和处置训练数据安全风险？")
        Answer riskMeasures) {}

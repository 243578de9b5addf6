package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;

/** What the user agreement says and how users are led to it. */
public record Terms(
        @Question(en = "Are management rules public?", zh = "是否公开管理规则？")
        Answer rulesPublished,

        @Question(en = "Is a platform convention public?", zh = "是否公开平台公约？")
        Answer conventionPublished,

        @Question(en = "Is there a service agreement?", zh = "是否有服务协议？")
        Answer agreementExists,

        @Question(en = "Are rules, convention and agreement enforced?", zh = "是否依法依约履行管理责任？")
        Answer rulesEnforced,

        @Question(
                en = "Are users told conspicuously of the information-security duties that they carry?",
                zh = "是否以显著方式提示使用者承担信息安全义务？")
        Answer remindsUsersOfDuties,

        @Question(
                en = "Are technical supporters told conspicuously of the information-security duties that they carry?",
                zh = "是否以显著方式提示技术支持者承担信息安全义务？")
        Answer remindsSupportersOfDuties,

        @Question(
                en = "Does the user agreement state the method, style and similar specifications of labels?",
                zh = "用户服务协议是否说明标识的方法、样式等规范？")
        Answer statesLabelMethod,

        @Question(
                en = "Are users prompted to read carefully and understand the label rules?",
                zh = "是否提示用户仔细阅读并理解标识管理要求？")
        Answer promptsToReadLabelRules,

        @Question(
                en = "Does the user agreement make clear the user's own labelling duty and responsibility for use?",
                zh = "用户协议是否明确用户的标识义务和使用责任？")
        Answer statesUserLabelDuty,

        @Question(en = "Which harmful categories do the terms forbid expressly?", zh = "条款明文禁止哪些有害类别？")
        Choices<HarmCategory> prohibited) {}

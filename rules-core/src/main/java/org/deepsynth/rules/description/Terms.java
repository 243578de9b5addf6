package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;

/** What the user agreement says and how users are led to it. */
public record Terms(
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
        Answer statesUserLabelDuty) {}

package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Reminders during use, leaving and the end of a companion service (Anthropomorphic Measures, arts. 18 to 20). */
public record CompanionUse(
        @Question(
                en = "Do effective measures tell users that their counterpart is an AI service and no person?",
                zh = "是否以有效措施提示用户对方为人工智能而非自然人？")
        Answer tellsAi,

        @Question(
                en = "Where over-reliance or addiction is found, does a conspicuous dynamic reminder follow?",
                zh = "发现过度依赖、沉迷倾向时是否以弹窗等方式动态提醒？")
        Answer relianceReminder,

        @Question(en = "Is continuous use of more than two hours possible?", zh = "能否连续使用超过两小时？")
        Answer longUsePossible,

        @Question(
                en = "After how many minutes of continuous use does a reminder of the time come?",
                zh = "连续使用多少分钟后提醒使用时长？")
        Amount reminderMinutes,

        @Question(en = "Is there a convenient exit?", zh = "是否提供便捷的退出途径？")
        Answer easyExit,

        @Question(
                en = "Does the service stop promptly when asked by window, voice or keyword?",
                zh = "用户以窗口、语音、关键词等要求退出时是否及时停止？")
        Answer stopsPromptly,

        @Question(en = "Is leaving blocked by continued interaction?", zh = "是否以持续互动等方式阻拦退出？")
        Answer blocksLeaving,

        @Question(en = "Before the service stopped, were users told or was it announced?", zh = "终止服务前是否提前告知用户或者公告？")
        Answer announcedEnd) {}

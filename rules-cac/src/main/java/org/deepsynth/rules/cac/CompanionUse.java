package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Reminders during use, leaving and the end of a companion service (Anthropomorphic Measures, arts. 18 to 20). */
public record CompanionUse(
        Answer tellsAi,
        Answer relianceReminder,
        Answer longUsePossible,
        Amount reminderMinutes,
        Answer easyExit,
        Answer stopsPromptly,
        Answer blocksLeaving,
        Answer announcedEnd) {}

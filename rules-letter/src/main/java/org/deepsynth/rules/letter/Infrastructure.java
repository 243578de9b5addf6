package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Compute, hosting or payment for others. */
public record Infrastructure(
        @Question(en = "Is there a process to suspend a customer after valid notice?", zh = "是否有在有效通知后暂停客户的流程？")
        Answer suspensionProcess,

        @Question(en = "How many validly notified customers are left unaddressed?", zh = "多少经有效通知的客户未获处理？")
        Amount notifiedNotActed) {}

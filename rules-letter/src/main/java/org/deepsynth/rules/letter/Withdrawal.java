package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Stopping supply. */
public record Withdrawal(
        @Question(en = "Is there a plan to withdraw model, feature or listing?", zh = "是否有撤回模型、功能或者上架的计划？")
        Answer plan,

        @Question(en = "Are there written criteria for withdrawal?", zh = "是否有书面的撤回标准？")
        Answer criteria,

        @Question(
                en =
                        "How many hours does it take to disable a hosted service or listing? Without a case, the limit of the written procedure.",
                zh = "停用托管服务或者下架需多少小时？尚无案例的填书面流程的时限。")
        Amount hours,

        @Question(en = "Was a criterion met and not acted on?", zh = "是否已触发标准而未行动？")
        Answer triggeredUnacted) {}

package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Question;

/** Flagged models, adapters and applications of a hub or store. */
public record Tools(
        @Question(
                en =
                        "How many hours pass from the flag on a tool to a decision, 95th percentile? Without a case, the limit of the written procedure.",
                zh = "自工具被举报至作出决定多少小时（第95百分位）？尚无案例的填书面流程的时限。")
        Amount hoursToAct,

        @Question(en = "How many flagged tools are past the limit?", zh = "多少被举报工具已逾期？")
        Amount flaggedOutstanding) {}

package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Safeguards for candidates, officials and voting. */
public record PoliticalSafeguards(
        @Question(
                en = "Are candidates and officials on an active face and voice block list?",
                zh = "是否有有效的候选人和官员面容、声音屏蔽名单？")
        Answer blocklist,

        @Question(en = "How many days ago was the block list last updated?", zh = "屏蔽名单上次更新距今多少天？")
        Amount listAgeDays,

        @Question(en = "Is false voting information screened?", zh = "是否筛查虚假投票信息？")
        Answer processClaims) {}

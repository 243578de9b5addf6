package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** The link from an output to the account that made it. */
public record Trace(
        @Question(en = "Can output be linked to the generating account?", zh = "输出能否关联到生成账户？")
        Answer linked,

        @Question(en = "For how many days is that link kept?", zh = "该关联保存多少天？")
        Amount retentionDays) {}

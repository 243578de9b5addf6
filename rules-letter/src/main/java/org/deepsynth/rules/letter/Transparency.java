package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Published figures. */
public record Transparency(
        @Question(en = "How many days ago was the last report published?", zh = "上次发布报告距今多少天？")
        Amount ageDays,

        @Question(
                en = "Does the report contain figures on misuse (no if none was ever published)?",
                zh = "报告是否含滥用数据（从未发布答否）？")
        Answer misuseMetrics) {}

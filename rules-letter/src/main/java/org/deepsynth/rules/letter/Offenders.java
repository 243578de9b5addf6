package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What happens to users who violate the terms again. */
public record Offenders(
        @Question(en = "Is there a written policy on repeat offenders?", zh = "是否有书面的屡犯者政策？")
        Answer policy,

        @Question(en = "Are suspensions on record, or is no offender on record?", zh = "是否有暂停记录，或者没有违规者记录？")
        Answer enforced,

        @Question(
                en = "How many confirmed violations (other than child abuse material) come before suspension?",
                zh = "多少次查实违规（儿童性侵材料除外）后暂停使用？")
        Amount maxStrikes) {}

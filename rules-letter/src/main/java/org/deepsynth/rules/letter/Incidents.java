package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Records of misuse. */
public record Incidents(
        @Question(
                en = "Are misuse incidents recorded with category, path, cause and action?",
                zh = "是否记录滥用事件的类别、途径、原因和处置？")
        Answer log,

        @Question(en = "For how many days are incident records kept?", zh = "事件记录保存多少天？")
        Amount retentionDays) {}

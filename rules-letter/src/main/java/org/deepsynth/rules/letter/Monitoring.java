package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Watching for misuse. */
public record Monitoring(
        @Question(en = "Does monitoring for misuse run?", zh = "是否开展滥用监测？")
        Answer active,

        @Question(en = "How many days lie between reviews?", zh = "复核间隔多少天？")
        Amount intervalDays) {}

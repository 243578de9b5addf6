package org.deepsynth.rules.mini;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What a shop says of itself. */
public record MiniSection(
        @Question(en = "Is it on the market?", zh = "是否上市？") Answer onMarket,

        @Question(en = "Does it tell people?", zh = "是否告知？") Answer tells) {}

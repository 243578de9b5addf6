package org.deepsynth.rules.mini;

import org.deepsynth.rules.fact.Answer;

/** What a shop says of itself. */
public record MiniSection(Answer onMarket, Answer tells) {}

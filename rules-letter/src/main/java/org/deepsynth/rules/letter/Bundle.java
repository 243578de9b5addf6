package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;

/** What a distributed package holds. */
public record Bundle(Answer bundled, Answer onByDefault) {}

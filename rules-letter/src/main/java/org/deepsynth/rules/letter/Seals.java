package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;

/** Authenticity credentials on genuine media. */
public record Seals(Answer preserved) {}

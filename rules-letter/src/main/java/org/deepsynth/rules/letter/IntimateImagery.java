package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;

/** Safeguards against sexual depiction of real adults. */
public record IntimateImagery(Answer blocks) {}

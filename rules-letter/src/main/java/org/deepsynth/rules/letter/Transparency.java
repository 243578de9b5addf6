package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Published figures. */
public record Transparency(Amount ageDays, Answer misuseMetrics) {}

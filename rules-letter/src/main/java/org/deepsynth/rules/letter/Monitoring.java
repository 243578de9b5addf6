package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Watching for misuse. */
public record Monitoring(Answer active, Amount intervalDays) {}

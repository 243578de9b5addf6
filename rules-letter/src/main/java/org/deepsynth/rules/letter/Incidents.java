package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Records of misuse. */
public record Incidents(Answer log, Amount retentionDays) {}

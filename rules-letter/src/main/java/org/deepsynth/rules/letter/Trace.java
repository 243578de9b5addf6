package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** The link from an output to the account that made it. */
public record Trace(Answer linked, Amount retentionDays) {}

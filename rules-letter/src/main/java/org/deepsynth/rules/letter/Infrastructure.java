package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Compute, hosting or payment for others. */
public record Infrastructure(Answer suspensionProcess, Amount notifiedNotActed) {}

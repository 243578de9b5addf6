package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Stopping supply. */
public record Withdrawal(Answer plan, Answer criteria, Amount hours, Answer triggeredUnacted) {}

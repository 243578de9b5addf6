package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** What happens to users who violate the terms again. */
public record Offenders(Answer policy, Answer enforced, Amount maxStrikes) {}

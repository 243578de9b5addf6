package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Marks on realistic synthetic output. */
public record Provenance(Amount coverage, Answer machineReadable, Amount survival, Answer verifier) {}

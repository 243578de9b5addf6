package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** How a distributor checks what it lists. */
public record Distributor(Answer preReview, Answer evidenceOnFile, Amount reviewDays) {}

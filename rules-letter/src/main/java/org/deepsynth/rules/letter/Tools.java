package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;

/** Flagged models, adapters and applications of a hub or store. */
public record Tools(Amount hoursToAct, Amount flaggedOutstanding) {}

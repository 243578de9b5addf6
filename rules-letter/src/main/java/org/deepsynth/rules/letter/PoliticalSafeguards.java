package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Safeguards for candidates, officials and voting. */
public record PoliticalSafeguards(Answer blocklist, Amount listAgeDays, Answer processClaims) {}

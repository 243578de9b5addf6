package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;

/** Safeguards against fraud by impersonation. */
public record FraudSafeguards(Answer screening, Answer rateLimits) {}

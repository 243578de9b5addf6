package org.deepsynth.packs.uk;

import org.deepsynth.rules.fact.Answer;

/** What a service does against priority offences, attested by its provider (Online Safety Act 2023, section 10(2)). */
public record PriorityOffences(Answer proportionateSteps, Answer syntheticCovered) {}

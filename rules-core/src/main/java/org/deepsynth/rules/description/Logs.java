package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** Records that the service keeps. */
public record Logs(
        Answer networkKept,
        Amount networkMonths,
        Answer generationKept,
        Amount generationMonths,
        Answer recipientsKept,
        Amount recipientsMonths) {}

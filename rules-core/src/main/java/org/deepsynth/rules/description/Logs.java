package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.In;
import org.deepsynth.rules.fact.Period.Unit;

/** Records that the service keeps. */
public record Logs(
        Answer networkKept,
        @In(Unit.MONTHS) Period networkMonths,
        Answer generationKept,
        @In(Unit.MONTHS) Period generationMonths,
        Answer recipientsKept,
        @In(Unit.MONTHS) Period recipientsMonths) {}

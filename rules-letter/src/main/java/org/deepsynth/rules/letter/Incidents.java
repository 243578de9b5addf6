package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.In;
import org.deepsynth.rules.fact.Period.Unit;

/** Records of misuse. */
public record Incidents(Answer log, @In(Unit.DAYS) Period retentionDays) {}

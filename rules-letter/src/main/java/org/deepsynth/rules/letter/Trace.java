package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.In;
import org.deepsynth.rules.fact.Period.Unit;

/** The link from an output to the account that made it. */
public record Trace(Answer linked, @In(Unit.DAYS) Period retentionDays) {}

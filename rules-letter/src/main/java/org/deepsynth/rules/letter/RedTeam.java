package org.deepsynth.rules.letter;

import org.deepsynth.rules.description.HarmPair;
import org.deepsynth.rules.fact.Table;

/** Adversarial tests. */
public record RedTeam(Table<HarmPair, RedTeamTest> tests) {}

package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Choices;

/** Preventive measures against harmful output. */
public record Safeguards(Choices<Medium> modalities, Choices<HarmPair> covered, Choices<AccessPath> unprotectedPaths) {}

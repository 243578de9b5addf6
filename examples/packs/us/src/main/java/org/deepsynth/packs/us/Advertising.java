package org.deepsynth.packs.us;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Advertisements with performers that nobody is (New York). */
public record Advertising(
        @Given Answer inNewYork,
        @Given Answer knownSyntheticPerformer,
        @Given Answer onlyExempt,
        Answer disclosed) {}

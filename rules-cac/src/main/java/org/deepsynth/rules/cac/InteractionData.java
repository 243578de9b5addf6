package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** What users said and did in a companion service (Anthropomorphic Measures, art. 16). */
public record InteractionData(
        Answer held,
        Answer encrypted,
        Answer accessControlled,
        Answer suppliedWithoutBasis,
        Answer canCopyAndDelete,
        Answer holdsSensitive,
        Answer trainsOnSensitive) {}

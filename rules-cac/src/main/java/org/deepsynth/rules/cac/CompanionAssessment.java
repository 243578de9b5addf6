package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;

/** The security assessment of a companion service (Anthropomorphic Measures, art. 22). */
public record CompanionAssessment(
        Answer triggered,
        Amount registeredUsers,
        Amount monthlyActiveUsers,
        Answer assessed,
        Answer reportedToProvince) {}

package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** The eight management systems and the technical safeguards (Deep Synthesis Provisions, art. 7). */
public record ManagementSystems(
        Answer userRegistration,
        Answer algorithmReview,
        Answer ethicsReview,
        Answer releaseReview,
        Answer dataSecurity,
        Answer personalInformation,
        Answer antiFraud,
        Answer emergencyResponse,
        Answer technicalSafeguards) {}

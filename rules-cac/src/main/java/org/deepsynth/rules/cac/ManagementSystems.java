package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/**
 * Management systems and what carries them out (Deep Synthesis Provisions, art. 7; Algorithm Recommendation Provisions, art. 7, which
 * names a ninth system, public rules and staff).
 */
public record ManagementSystems(
        Answer userRegistration,
        Answer algorithmReview,
        Answer ethicsReview,
        Answer releaseReview,
        Answer dataSecurity,
        Answer personalInformation,
        Answer antiFraud,
        Answer emergencyResponse,
        Answer assessmentMonitoring,
        Answer technicalMeasures,
        Answer serviceRulesPublished,
        Answer staffFits,
        Answer technicalSafeguards) {}

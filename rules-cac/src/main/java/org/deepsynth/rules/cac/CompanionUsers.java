package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** Registration, crises and elderly users of a companion service (Anthropomorphic Measures, arts. 12, 13 and 15). */
public record CompanionUsers(
        Answer lawfulRegistration,
        Answer ageAndContact,
        Answer recognisesRisk,
        Answer soothes,
        Answer contactsHelp,
        Answer servesElderly,
        Answer elderlyGuided,
        Answer elderlyWarned,
        Answer elderlyAnswered) {}

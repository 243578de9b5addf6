package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** What the user agreement says and how users are led to it. */
public record Terms(
        Answer rulesPublished,
        Answer conventionPublished,
        Answer agreementExists,
        Answer rulesEnforced,
        Answer remindsUsersOfDuties,
        Answer remindsSupportersOfDuties,
        Answer statesLabelMethod,
        Answer promptsToReadLabelRules,
        Answer statesUserLabelDuty,
        Choices<HarmCategory> prohibited) {}

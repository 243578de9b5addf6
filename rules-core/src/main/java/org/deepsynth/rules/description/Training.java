package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Training data of the models, as far as the described person trains, tunes or keeps data. */
public record Training(
        Answer trainsOrTunes,
        Answer holdsData,
        Answer sourcesRecorded,
        Answer accessControlled,
        Answer handlingGoverned,
        Answer securityMeasures,
        @Given Answer containsPersonalInformation,
        Answer lawfulBasis,
        @Given Answer containsSensitiveInformation,
        @Given Answer sensitiveOnConsent,
        Answer separateConsent,
        Answer necessityNotice,
        @Given Answer freedFromNotice,
        Answer riskMeasures) {}

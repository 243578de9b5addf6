package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Period;
import org.deepsynth.rules.fact.Period.In;
import org.deepsynth.rules.fact.Period.Unit;

/** Personal information that the described person processes (Personal Information Protection Law; Generative AI Measures, art. 11). */
public record PersonalData(
        Answer usersEnterInformation,
        Answer inputsProtected,
        Answer collectsUnnecessary,
        Answer retainsUnlawfully,
        Answer suppliesUnlawfully,
        Answer processed,
        Answer requestChannel,
        @Given Answer sensitive,
        Answer sensitiveOnConsent,
        Answer separateConsent,
        Answer necessityNotice,
        @Given Answer freedFromNotice,
        @Given Answer underFourteens,
        Answer guardianConsent,
        Answer childRules,
        Answer impactTrigger,
        Answer impactAssessed,
        @In(Unit.YEARS) Period impactRecordsYears,
        @Given Answer facesForResearchOnly,
        Answer verifiesByFace,
        Answer alternativeToFace,
        Amount storedFaces,
        @Given Day storedFacesReachedOn,
        Answer facesFiled,
        Day facesFiledOn) {}

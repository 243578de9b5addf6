package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** What a content dissemination platform does with what users publish (Labelling Measures, art. 6; Algorithm Recommendation Provisions, art. 9). */
public record Dissemination(
        Answer usersPublish,
        Answer checksMetadata,
        Answer promptsConfirmed,
        Answer promptsDeclared,
        Answer detectsTraces,
        Answer promptsSuspected,
        Answer offersLabelling,
        Answer remindsToDeclare,
        Answer carriesGenerated,
        Answer writesPropagation,
        PropagationLabel propagationLabel,
        Answer foundUnlabelled,
        Answer labelsBeforeTransmission) {}

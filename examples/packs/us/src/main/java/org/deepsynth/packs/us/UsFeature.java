package org.deepsynth.packs.us;

import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/** What California asks of each feature (Bus. & Prof. Code, section 22757.3). */
public record UsFeature(
        Feature feature,
        Answer manifestLasting,
        Choices<DisclosureElement> latentElements,
        Answer latentHardToRemove,
        Answer latentReadByTool,
        Answer latentToStandards,
        @Given Answer latentInfeasible,
        @Given Answer onlyMinorEdits) {

    /** Whether it puts out what the chapter is about; text alone is not. */
    public Formula makesMedia() {
        return feature.outputs().hasAny(OutputForm.IMAGE, OutputForm.VIDEO, OutputForm.AUDIO);
    }
}

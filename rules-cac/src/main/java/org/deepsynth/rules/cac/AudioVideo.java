package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** Audio and video services, and live selling (Audio-Video Provisions of 2019; Live E-commerce Measures). */
public record AudioVideo(
        @Given Answer onNewTechnology,
        Answer spreadsNonReal,
        Answer nonRealLabelled,
        Answer deploysIdentification,
        Answer stopsUnlabelled,
        Answer usesAiPerson,
        Answer aiPersonLabelled,
        Answer consumersToldContinuously) {}

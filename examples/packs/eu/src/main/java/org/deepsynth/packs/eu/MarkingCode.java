package org.deepsynth.packs.eu;

import org.deepsynth.rules.fact.Answer;

/** What section 1 of the code of practice asks of the service as a whole. */
public record MarkingCode(
        Answer keepsMarks,
        Answer termsForbidRemoval,
        Answer offersRemovalTool,
        Answer detectorFree,
        Answer detectorNamesTechnique,
        Answer detectorInteroperable) {}

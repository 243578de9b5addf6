package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;

/** Review of the algorithms, and what users are told of them. */
public record AlgorithmReview(
        Answer technicalManagement,
        Answer regular,
        Answer coversModelsDataResults,
        Answer inducesAddiction,
        Answer usersTold,
        Answer principlesPublished) {}

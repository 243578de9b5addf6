package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;

/** The facts that only China's rules ask for. */
public record CacSection(
        Answer offeredInMainland,
        Choices<CacRole> roles,
        Choices<OpinionFeature> opinionFeatures,
        Answer usesTechnicalSupporter,
        Answer sharesLabelInformation,
        Answer offeredToPublic,
        GenerativeService generativeService,
        PersonalData personalData,
        Minors minors,
        AudioVideo audioVideo,
        Companion companion,
        Identity identity,
        ManagementSystems management,
        ContentReview contentReview,
        Complaints complaints,
        AlgorithmReview algorithmReview,
        Filing filing,
        SecurityAssessment assessment,
        News news,
        Sector sector,
        Supervision supervision,
        Dissemination dissemination,
        AppPlatform appPlatform,
        Publication publication,
        Conduct conduct) {}

package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;

/** What the Generative AI Measures ask of a provider. */
public record GenerativeService(
        Answer discriminationMeasures,
        Answer transparencyMeasures,
        Answer lawfulSources,
        Answer dataQualityMeasures,
        Answer annotates,
        Answer annotationRules,
        Answer annotationSampling,
        Answer annotatorTraining,
        Answer disclaimsResponsibility,
        Answer usersRegister,
        Answer agreementSetsRights,
        Answer scopePublished,
        Answer usersGuided,
        Answer serviceSecured,
        Answer modelsRectified,
        Answer canExplain,
        @Given Answer licenceRequired,
        Answer licensed,
        @Given Answer foreignInvested,
        Answer foreignRulesMet) {}

package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.cac.AppPlatform;

/** Application distribution platforms: Deep Synthesis Provisions, art. 13; Labelling Measures, art. 7. */
final class ApplicationPlatformEvidence {

    private ApplicationPlatformEvidence() {}

    static void add(Situation s, Findings provisions, Findings measures) {
        Gate gate = s.gates.appPlatformInMainland;
        AppPlatform platform = s.cac.appPlatform();
        provisions.service(
                "cac-ds-13a",
                gate,
                c -> c.applies("lists-deep-synthesis", platform.listsDeepSynthesis())
                        .requires("listing-review", platform.listingReview())
                        .requires("daily-management", platform.dailyManagement())
                        .requires("emergency-response", platform.emergencyResponse())
                        .requires("assessments-verified", platform.verifiesAssessments())
                        .requires("filings-verified", platform.verifiesFilings()));
        provisions.service(
                "cac-ds-13b",
                gate,
                c -> c.applies("violation-known", Asked.some(platform.violations()))
                        .requires(
                                "acted-without-delay",
                                Asked.each(platform.violations(), violation -> Asked.of(violation.actedOn()))));
        measures.service(
                "cac-label-7",
                gate,
                c -> c.requires("asked-about-generation", platform.asksAboutGeneration())
                        .requires("label-materials-verified", platform.verifiesLabelMaterials()));
    }
}

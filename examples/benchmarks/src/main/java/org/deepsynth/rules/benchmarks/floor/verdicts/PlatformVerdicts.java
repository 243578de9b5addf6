package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.verdicts.ManagementVerdicts.each;
import static org.deepsynth.rules.benchmarks.floor.verdicts.ManagementVerdicts.some;

import org.deepsynth.rules.cac.AppPlatform;
import org.deepsynth.rules.cac.Dissemination;
import org.deepsynth.rules.cac.Supervision;
import org.deepsynth.rules.fact.Truth;

/**
 * Platforms, supervision and sectors: Deep Synthesis Provisions, arts. 13, 21 and 24; Labelling Measures, arts. 6, 7 and 12
 * para. 2.
 */
final class PlatformVerdicts {

    private PlatformVerdicts() {}

    static void put(Situation s, Verdicts out) {
        applications(s, out);
        dissemination(s, out);
        out.put(
                "cac-label-12b",
                s.measures.providerOrContentPlatformInMainland,
                s.cac.sharesLabelInformation().truth());
        Supervision supervision = s.cac.supervision();
        out.put(
                "cac-ds-21-1",
                s.provisions.providerOrSupporter,
                some(supervision.inspections()),
                each(supervision.inspections(), Supervision.Inspection::cooperated));
        out.put(
                "cac-ds-21-2",
                s.provisions.providerOrSupporter,
                some(supervision.orders()),
                each(supervision.orders(), Supervision.Order::followed)
                        .and(each(supervision.orders(), Supervision.Order::remedied)));
        out.put(
                "cac-ds-24",
                s.provisions.providerOrSupporter,
                s.cac.sector().engages().truth(),
                s.cac.sector().rulesMet().truth());
    }

    private static void applications(Situation s, Verdicts out) {
        AppPlatform platform = s.cac.appPlatform();
        out.put(
                "cac-ds-13a",
                s.provisions.appPlatformInMainland,
                platform.listsDeepSynthesis().truth(),
                platform.listingReview()
                        .truth()
                        .and(platform.dailyManagement().truth())
                        .and(platform.emergencyResponse().truth())
                        .and(platform.verifiesAssessments().truth())
                        .and(platform.verifiesFilings().truth()));
        out.put(
                "cac-ds-13b",
                s.provisions.appPlatformInMainland,
                some(platform.violations()),
                each(platform.violations(), AppPlatform.Violation::actedOn));
        out.put(
                "cac-label-7",
                s.measures.appPlatformInMainland,
                platform.asksAboutGeneration()
                        .truth()
                        .and(platform.verifiesLabelMaterials().truth()));
    }

    private static void dissemination(Situation s, Verdicts out) {
        Dissemination spread = s.cac.dissemination();
        Truth platform = s.measures.contentPlatformInMainland;
        Truth usersPublish = spread.usersPublish().truth();
        out.put(
                "cac-label-6-1-1",
                platform,
                usersPublish,
                spread.checksMetadata().truth().and(spread.promptsConfirmed().truth()));
        out.put(
                "cac-label-6-1-2",
                platform,
                usersPublish,
                spread.promptsDeclared().truth());
        // who detects no traces need not prompt, and is not shown to meet the duty either
        Truth detects = spread.detectsTraces().truth();
        out.put(
                "cac-label-6-1-3",
                platform,
                usersPublish,
                detects == Truth.YES ? spread.promptsSuspected().truth() : Truth.UNKNOWN);
        out.put(
                "cac-label-6-1-4",
                platform,
                usersPublish,
                spread.offersLabelling().truth().and(spread.remindsToDeclare().truth()));
        out.put(
                "cac-label-6-2",
                platform,
                spread.carriesGenerated().truth(),
                spread.writesPropagation().truth());
    }
}

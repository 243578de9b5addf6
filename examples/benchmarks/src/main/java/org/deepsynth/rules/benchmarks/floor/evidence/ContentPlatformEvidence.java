package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.cac.Dissemination;

/** Content dissemination platforms, and sharing: Labelling Measures, arts. 6 and 12 para. 2. */
final class ContentPlatformEvidence {

    private ContentPlatformEvidence() {}

    static void add(Situation s, Findings out) {
        Gate gate = s.gates.contentPlatformInMainland;
        Dissemination spread = s.cac.dissemination();
        out.service(
                "cac-label-6-1-1",
                gate,
                c -> c.applies("users-publish", spread.usersPublish())
                        .requires("metadata-checked", spread.checksMetadata())
                        .requires("confirmed-prompted", spread.promptsConfirmed()));
        out.service(
                "cac-label-6-1-2",
                gate,
                c -> c.applies("users-publish", spread.usersPublish())
                        .requires("declared-prompted", spread.promptsDeclared()));
        out.service(
                "cac-label-6-1-3",
                gate,
                c -> c.applies("users-publish", spread.usersPublish())
                        .requires("suspected-prompted", suspectedPrompted(spread)));
        out.service(
                "cac-label-6-1-4",
                gate,
                c -> c.applies("users-publish", spread.usersPublish())
                        .requires("labelling-offered", spread.offersLabelling())
                        .requires("reminded-to-declare", spread.remindsToDeclare()));
        out.service(
                "cac-label-6-2",
                gate,
                c -> c.applies("carries-generated", spread.carriesGenerated())
                        .requires("propagation-written", spread.writesPropagation()));
        out.service(
                "cac-label-12b",
                s.gates.providerOrContentPlatformInMainland,
                c -> c.requires("shares-label-information", s.cac.sharesLabelInformation()));
    }

    /** Who detects no traces need not prompt, and is not shown to meet the duty either. */
    private static Known suspectedPrompted(Dissemination spread) {
        Known detects = Asked.of(spread.detectsTraces());
        Known prompts = Asked.of(spread.promptsSuspected());
        return Known.settled(Known.all(detects, prompts), Known.all(detects, prompts.not()));
    }
}

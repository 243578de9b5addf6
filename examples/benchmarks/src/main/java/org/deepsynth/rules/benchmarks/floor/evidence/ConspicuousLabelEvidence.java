package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.function.Function;

/** The technical label and the conspicuous one: Deep Synthesis Provisions, arts. 16 para. 1 and 17. */
final class ConspicuousLabelEvidence {

    private ConspicuousLabelEvidence() {}

    static void add(Situation s, Findings out) {
        Gate provider = s.gates.provider;
        out.perFeature("cac-ds-16a", provider, (f, c) -> c.requires("technical-label", f.feature.technicalLabel()));
        ofClass("cac-ds-17-1-1", provider, "text-like-a-person", f -> f.textLikeAPerson, out);
        ofClass("cac-ds-17-1-2", provider, "human-voice", f -> f.humanVoice, out);
        ofClass("cac-ds-17-1-3", provider, "pictures-of-persons", f -> f.picturesOfPersons, out);
        ofClass("cac-ds-17-1-4", provider, "immersive-scene", f -> f.immersiveScene, out);
        ofClass("cac-ds-17-1-5", provider, "other-marked-change", f -> f.otherMarkedChange, out);
        out.perFeature(
                "cac-ds-17-2",
                provider,
                (f, c) -> c.applies("outside-paragraph-1", f.mustBeLabelled.not())
                        .requires("labelling-function", f.feature.labellingFunction())
                        .requires("labelling-prompt", f.feature.labellingPrompt()));
    }

    /** One class of paragraph 1; content supplied unlabelled on request needs no label. */
    private static void ofClass(
            String id, Gate provider, String key, Function<FeatureFacts, Known> member, Findings out) {
        out.perFeature(id, provider, (f, c) -> {
            Known labelled = Asked.of(f.labels.conspicuous());
            c.applies(key, member.apply(f))
                    .applies("may-confuse", f.feature.mayConfuse())
                    .unless("unlabelled-on-request", Known.all(labelled.not(), f.unlabelledOnRequest))
                    .requires("conspicuous-label", labelled);
        });
    }
}

package org.deepsynth.rules.benchmarks.floor.verdicts;

import static org.deepsynth.rules.benchmarks.floor.verdicts.Verdicts.verdict;

import java.util.function.Function;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;

/** The technical label and the conspicuous one: Deep Synthesis Provisions, arts. 16 para. 1 and 17. */
final class ConspicuousLabelVerdicts {

    private ConspicuousLabelVerdicts() {}

    static void put(Situation s, Verdicts out) {
        Truth provider = s.provisions.provider;
        out.perFeature(
                "cac-ds-16a",
                provider,
                s,
                f -> verdict(Truth.YES, f.feature.technicalLabel().truth()));
        out.perFeature("cac-ds-17-1-1", provider, s, ofClass(f -> f.textLikeAPerson));
        out.perFeature("cac-ds-17-1-2", provider, s, ofClass(f -> f.humanVoice));
        out.perFeature("cac-ds-17-1-3", provider, s, ofClass(f -> f.picturesOfPersons));
        out.perFeature("cac-ds-17-1-4", provider, s, ofClass(f -> f.immersiveScene));
        out.perFeature("cac-ds-17-1-5", provider, s, ofClass(f -> f.otherMarkedChange));
        out.perFeature(
                "cac-ds-17-2",
                provider,
                s,
                f -> verdict(
                        f.mustBeLabelled.not(),
                        f.feature
                                .labellingFunction()
                                .truth()
                                .and(f.feature.labellingPrompt().truth())));
    }

    /** One class of paragraph 1; content supplied unlabelled on request needs no label. */
    private static Function<FeatureTruths, Verdict> ofClass(Function<FeatureTruths, Truth> member) {
        return f -> {
            Truth labelled = f.labels.conspicuous().truth();
            Truth owed = labelled.or(f.unlabelledOnRequest.not());
            return verdict(member.apply(f).and(f.mayConfuse).and(owed), labelled);
        };
    }
}

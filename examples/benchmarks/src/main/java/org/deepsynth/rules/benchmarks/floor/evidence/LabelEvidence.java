package org.deepsynth.rules.benchmarks.floor.evidence;

import org.deepsynth.rules.benchmarks.floor.Concepts;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.fact.Choices;

/** The implicit label, output without an explicit one, and the standard: Labelling Measures, arts. 5, 9 and 11. */
final class LabelEvidence {

    private LabelEvidence() {}

    static void add(Situation s, Findings out) {
        Gate provider = s.gates.provider;
        out.perFeature("cac-label-5-1", provider, (f, c) -> {
            Choices<MetadataLabel.Element> elements = f.feature.metadataLabel().elements();
            c.applies("puts-out-files", f.putsOutFiles)
                    .requires("generation-attribute", Asked.of(elements, Concepts.GENERATION_LABEL))
                    .requires("provider-name-or-code", Asked.of(elements, Concepts.PROVIDER_ELEMENT))
                    .requires("content-number", Asked.of(elements, Concepts.CONTENT_NUMBER));
        });
        out.perFeature(
                "cac-label-9",
                provider,
                (f, c) -> c.applies(
                                "unlabelled-variant-offered",
                                f.feature.unlabelledVariant().offered())
                        .requires(
                                "only-on-application",
                                f.feature.unlabelledVariant().onlyOnApplication())
                        .requires("agreement-states-user-duty", s.terms.statesUserLabelDuty())
                        .requires("recipients-logged", s.logs.recipientsKept())
                        .requires("kept-long-enough", Relations.longEnough(s.logs.recipientsMonths())));
        out.perFeature(
                "cac-label-11",
                s.gates.providerOrContentPlatform,
                (f, c) -> c.requires("fits-standard", WholeStandard.fits(f)));
    }
}

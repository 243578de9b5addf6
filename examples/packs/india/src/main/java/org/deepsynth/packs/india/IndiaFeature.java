package org.deepsynth.packs.india;

import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;

/**
 * What India asks of each feature that makes, changes or spreads content (IT Rules, rules 2(1)(wa) and 3(3)). Labels and the mark are
 * shared facts; these are not:
 *
 * @param seemsReal shows a person or an event as if genuine; {@code service.realisticOutput} is of the whole service and of any content
 * @param onlyExcluded only edits that these rules leave out; what counts as a minor edit differs from law to law
 * @param metadataIdentifies names the tool; the elements of {@code metadataLabel} are those of a Chinese standard
 */
public record IndiaFeature(
        Feature feature,
        @Given Answer seemsReal,
        @Given Answer onlyExcluded,
        Choices<UnlawfulKind> prevents,
        Answer metadataPermanent,
        Answer metadataIdentifies,
        @Given Answer metadataInfeasible,
        Answer removalEnabled) {

    /** Audio, visual or audio-visual content that seems genuine; text is not (rule 2(1)(ca) and (wa)). */
    public Formula synthetic() {
        return feature.outputs()
                .hasAny(OutputForm.AUDIO, OutputForm.IMAGE, OutputForm.VIDEO, OutputForm.VIRTUAL_SCENE)
                .and(seemsReal);
    }

    /** Audio begins with the disclosure. */
    public Formula audioPrefixed() {
        return feature.outputs()
                .hasAny(OutputForm.AUDIO)
                .implies(feature.labels().audio().places().hasAny(AudioLabel.Place.START));
    }

    /** What leaves as a file is labelled as well, for all such content is. */
    public Formula exportsLabelled() {
        return feature.delivery().hasAny(Delivery.FILE).implies(feature.labels().inEveryExport());
    }
}

package org.deepsynth.packs.kr;

import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Reading;
import org.deepsynth.rules.law.Parameters;

/**
 * What Korea asks of each feature (Framework Act on AI, art. 31; decree, art. 23). Labels and marks are shared facts; these are not:
 *
 * @param obvious plain from names and wording, not from the context to somebody observant as {@code obviouslyAi} asks
 * @param toldBeforehand before it is provided, where terms and manuals do; {@code aiNotice} is about the interaction itself
 * @param labelledInInterface on the screen beside the content, which no label on the content is
 * @param hardToTell of this feature's sound and pictures; {@code service.realisticOutput} is of the whole service
 */
public record KrFeature(
        Feature feature,
        @Given Answer generativeAi,
        @Given Answer highImpactAi,
        @Given Answer internalOnly,
        @Given Answer obvious,
        Answer toldBeforehand,
        Answer labelledInInterface,
        Answer toldOnce,
        @Given Answer hardToTell,
        Answer clearNotice,
        Answer softwareCheck,
        Answer fitsUsers,
        @Given Answer artistic,
        Answer discreetNotice) {

    /** What art. 31(1) is about: it runs on generative or on high-impact AI. */
    public Formula toBeAnnounced() {
        return generativeAi.or(highImpactAi);
    }

    /** Obvious, where that relieves of labels too (decree, art. 23(4)1). */
    public Formula obviousForLabels(Parameters parameters) {
        return obvious.and(Reading.is(parameters.get("obvious-relieves"), "all-duties"));
    }

    /** People perceive a label where they use it, or a machine-readable mark comes with a notice (decree, art. 23(2)). */
    public Formula labelled() {
        return feature.labels().conspicuous().or(labelledInInterface, markedAndTold());
    }

    /** The label goes with the file that leaves, or the mark does and people are told. */
    public Formula labelledWhereItLeaves(Parameters parameters) {
        return leaves().implies(feature.labels()
                .inEveryExport()
                .or(markedAndTold(), interfaceIsEnough(parameters).and(labelled())));
    }

    /** Sound or pictures that are hard to tell from what is real (art. 31(3)). */
    public Formula realistic() {
        return feature.outputs()
                .hasAny(OutputForm.AUDIO, OutputForm.IMAGE, OutputForm.VIDEO, OutputForm.VIRTUAL_SCENE)
                .and(hardToTell);
    }

    /** A label or notice that people clearly recognise (decree, art. 23(3)1). */
    public Formula recognised(Parameters parameters) {
        return feature.labels().conspicuous().or(clearNotice, checkedBySoftware(parameters));
    }

    /** What people recognise is also in the file that leaves. */
    public Formula recognisedWhereItLeaves(Parameters parameters) {
        return leaves().implies(feature.labels()
                .inEveryExport()
                .or(checkedBySoftware(parameters), interfaceIsEnough(parameters).and(recognised(parameters))));
    }

    /** In an artistic work any notice or label will do that does not spoil it (art. 31(3), second sentence). */
    public Formula shownInWork() {
        return feature.labels().conspicuous().or(clearNotice, discreetNotice);
    }

    private Formula leaves() {
        return feature.delivery().hasAny(Delivery.FILE);
    }

    private Formula markedAndTold() {
        return feature.technicalLabel().and(toldOnce);
    }

    private Formula checkedBySoftware(Parameters parameters) {
        return feature.technicalLabel().and(softwareCheck, Reading.is(parameters.get("software-alone"), "enough"));
    }

    private static Formula interfaceIsEnough(Parameters parameters) {
        return Reading.is(parameters.get("exported-output"), "interface-is-enough");
    }
}

package org.deepsynth.packs.eu;

import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.fact.Formula;

/** What Union law asks of each feature of the service, beside what any law asks of it. */
public record EuFeature(Feature feature, Marking marking, Recognition recognition) {

    /** It generates or alters audio, image, video or text (AI Act, art. 50(2)); a virtual scene is made of images. */
    public Formula generates() {
        return feature.functions()
                .hasSome()
                .and(feature.outputs()
                        .hasAny(
                                OutputForm.TEXT,
                                OutputForm.AUDIO,
                                OutputForm.IMAGE,
                                OutputForm.VIDEO,
                                OutputForm.VIRTUAL_SCENE));
    }
}

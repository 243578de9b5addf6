package org.deepsynth.rules.benchmarks.floor.verdicts;

import org.deepsynth.rules.description.ExplicitLabels;
import org.deepsynth.rules.fact.Truth;

/** GB 45438-2025 as a whole, for the provisions that point to it. */
final class WholeStandard {

    private WholeStandard() {}

    /** Each label in an exported file has the standard's form. */
    static Truth exported(FeatureTruths f) {
        ExplicitLabels labels = f.labels;
        Truth all = textAndAudio(f);
        if (f.image != Truth.NO) {
            Truth fits = labels.image().onImage().truth().and(f.forms().image());
            all = all.and(f.image.not().or(fits));
        }
        if (f.video != Truth.NO) {
            Truth fits = labels.video().onStartFrame().truth().and(f.forms().video());
            all = all.and(f.video.not().or(fits));
        }
        if (f.scene != Truth.NO) {
            Truth fits = labels.scene().onStartScreen().truth().and(f.forms().scene());
            all = all.and(f.scene.not().or(fits));
        }
        return all;
    }

    /** All labels, explicit and in metadata, have the form, as far as they are owed. */
    static Truth fits(FeatureTruths f) {
        Truth fits = Truth.YES;
        if (f.mustBeLabelled != Truth.NO) {
            fits = f.mustBeLabelled.not().or(explicit(f));
        }
        if (f.putsOutFiles != Truth.NO) {
            fits = fits.and(f.putsOutFiles.not().or(f.forms().metadata()));
        }
        return fits;
    }

    private static Truth explicit(FeatureTruths f) {
        StandardForms forms = f.forms();
        ExplicitLabels labels = f.labels;
        Truth all = textAndAudio(f);
        if (forms.labelInInterface != Truth.NO) {
            all = all.and(forms.labelInInterface.not().or(forms.screen()));
        }
        if (f.image != Truth.NO) {
            Truth fits = onContent(labels.image().onImage().truth(), forms.image(), f.unlabelledOnRequest);
            all = all.and(f.image.not().or(fits));
        }
        if (f.video != Truth.NO) {
            Truth fits = onContent(labels.video().onStartFrame().truth(), forms.video(), f.unlabelledOnRequest);
            all = all.and(f.video.not().or(fits));
        }
        if (f.scene != Truth.NO) {
            Truth fits = onContent(labels.scene().onStartScreen().truth(), forms.scene(), f.unlabelledOnRequest);
            all = all.and(f.scene.not().or(fits));
        }
        return all;
    }

    private static Truth textAndAudio(FeatureTruths f) {
        StandardForms forms = f.forms();
        Truth all = Truth.YES;
        if (f.text != Truth.NO && forms.labelInText != Truth.NO) {
            Truth fits = forms.text().and(f.labels.text().legible().truth());
            all = f.text.not().or(forms.labelInText.not()).or(fits);
        }
        if (f.audio != Truth.NO && forms.labelInAudio != Truth.NO) {
            all = all.and(f.audio.not().or(forms.labelInAudio.not()).or(forms.audio()));
        }
        return all;
    }

    /** Labelled in the form, or unlabelled on request; where both would do it does not matter which is the case. */
    private static Truth onContent(Truth labelled, Truth form, Truth onRequest) {
        return labelled.and(form).or(labelled.not().and(onRequest)).or(form.and(onRequest));
    }
}

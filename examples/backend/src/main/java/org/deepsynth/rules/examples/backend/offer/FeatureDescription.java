package org.deepsynth.rules.examples.backend.offer;

import static org.deepsynth.rules.examples.backend.offer.Known.state;

import java.util.Set;
import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.FactSetter;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.OutputForm;

/** What the settings of one feature state. */
final class FeatureDescription {

    private FeatureDescription() {}

    static void of(OfferedFeature feature, FactSetter<Feature> facts) {
        what(feature, facts);
        state(feature.securityAssessed(), made -> facts.answer(Feature::securityAssessed, made));
        state(
                feature.consentReminder(),
                reminds -> facts.answer(f -> f.consentPrompt().toInform(), reminds)
                        .answer(f -> f.consentPrompt().toObtainConsent(), reminds));
        state(
                feature.watermark(),
                written -> facts.answer(Feature::technicalLabel, written)
                        .only(
                                f -> f.metadataLabel().elements(),
                                written ? MetadataLabel.Element.values() : new MetadataLabel.Element[0]));
        label(feature, facts);
    }

    private static void what(OfferedFeature feature, FactSetter<Feature> facts) {
        state(feature.functions(), functions -> facts.only(Feature::functions, functions));
        state(feature.outputs(), outputs -> facts.only(Feature::outputs, outputs));
        state(feature.delivery(), ways -> facts.only(Feature::delivery, ways));
        state(feature.realistic(), real -> facts.answer(Feature::mayConfuse, real));
    }

    private static void label(OfferedFeature feature, FactSetter<Feature> facts) {
        boolean labelled = feature.caption() != null || feature.announcement() != null;
        facts.answer(f -> f.labels().conspicuous(), labelled);
        state(feature.captionInExports(), kept -> facts.answer(f -> f.labels().inEveryExport(), kept && labelled));
        state(
                feature.cleanExports(),
                offered -> facts.answer(f -> f.unlabelledVariant().offered(), offered));
        state(feature.caption(), caption -> video(caption, facts));
        if (feature.outputs() != null && feature.outputs().contains(OutputForm.AUDIO)) {
            audio(feature.announcement(), facts);
        }
    }

    private static void video(OfferedFeature.Caption caption, FactSetter<Feature> facts) {
        facts.yes(f -> f.labels().video().onStartFrame())
                .yes(f -> f.labels().video().played())
                .yes(f -> f.labels().video().aroundPlayer())
                .yes(f -> f.labels().video().legible())
                .text(f -> f.labels().video().wording(), caption.wording())
                .amount(f -> f.labels().video().heightPercent(), caption.heightPercent());
    }

    private static void audio(OfferedFeature.Announcement announcement, FactSetter<Feature> facts) {
        if (announcement == null) {
            facts.only(f -> f.labels().audio().places(), Set.<AudioLabel.Place>of());
            return;
        }
        facts.only(f -> f.labels().audio().places(), announcement.places())
                .only(f -> f.labels().audio().forms(), AudioLabel.Form.VOICE)
                .text(f -> f.labels().audio().wording(), announcement.wording())
                .yes(f -> f.labels().audio().normalSpeed());
    }
}

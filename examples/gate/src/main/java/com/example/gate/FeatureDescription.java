package com.example.gate;

import com.example.gate.StudioProperties.Caption;
import com.example.gate.StudioProperties.FeatureSettings;
import java.util.List;
import java.util.function.Consumer;
import org.deepsynth.rules.description.FactSetter;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.VideoLabel;

/** What the settings of one feature state. */
final class FeatureDescription {

    private FeatureDescription() {}

    /** Hands a setting on where there is one. */
    static <T> void known(T setting, Consumer<T> fact) {
        if (setting != null) {
            fact.accept(setting);
        }
    }

    static void of(FeatureSettings settings, FactSetter<Feature> facts) {
        // tag::readme[]
        known(settings.functions(), all -> facts.only(Feature::functions, all));
        known(settings.securityAssessed(), made -> facts.answer(Feature::securityAssessed, made));
        // end::readme[]
        known(settings.outputs(), all -> facts.only(Feature::outputs, all));
        known(settings.delivery(), all -> facts.only(Feature::delivery, all));
        known(settings.realistic(), may -> facts.answer(Feature::mayConfuse, may));
        known(settings.sensitiveScenes(), can -> facts.answer(Feature::canShowSensitiveScenes, can));
        known(
                settings.consentReminder(),
                reminds -> facts.answer(f -> f.consentPrompt().toInform(), reminds)
                        .answer(f -> f.consentPrompt().toObtainConsent(), reminds));
        known(
                settings.watermark(),
                written -> facts.answer(Feature::technicalLabel, written)
                        .within(Feature::metadataLabel, label -> metadata(written, label)));
        known(settings.caption(), caption -> caption(caption, facts));
        known(settings.captionInExports(), kept -> facts.answer(f -> f.labels().inEveryExport(), kept));
        known(
                settings.cleanExports(),
                offered -> facts.answer(f -> f.unlabelledVariant().offered(), offered));
    }

    /** The encoder writes one whole label or none. */
    private static void metadata(boolean written, FactSetter<MetadataLabel> facts) {
        if (written) {
            facts.only(MetadataLabel::elements, MetadataLabel.Element.values())
                    .choice(MetadataLabel::value, MetadataLabel.Value.GENERATED)
                    .amount(MetadataLabel::perFile, 1)
                    .yes(MetadataLabel::keyword)
                    .yes(MetadataLabel::jsonString)
                    .only(MetadataLabel::keys, MetadataLabel.Key.values());
        } else {
            facts.only(MetadataLabel::elements, List.of());
        }
    }

    /** The renderer draws the caption into every frame, and the studio's player plays what is rendered. */
    private static void caption(Caption caption, FactSetter<Feature> facts) {
        known(
                caption.shown(),
                shown -> facts.answer(f -> f.labels().conspicuous(), shown)
                        .within(
                                f -> f.labels().video(),
                                label -> label.answer(VideoLabel::onStartFrame, shown)
                                        .yes(VideoLabel::played)
                                        .answer(VideoLabel::aroundPlayer, shown)
                                        .answer(VideoLabel::legible, shown)));
        known(caption.wording(), words -> facts.text(f -> f.labels().video().wording(), words));
        known(
                caption.heightPercent(),
                height -> facts.amount(f -> f.labels().video().heightPercent(), height));
        known(caption.seconds(), seconds -> facts.amount(f -> f.labels().video().seconds(), seconds));
    }
}

package com.example.studio;

import java.util.Locale;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.cac.CacRole;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.cac.Filing;
import org.deepsynth.rules.description.AudioLabel;
import org.deepsynth.rules.description.Delivery;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.FactSetter;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Function;
import org.deepsynth.rules.description.MetadataLabel;
import org.deepsynth.rules.description.OutputForm;
import org.deepsynth.rules.description.SharedSections;

/**
 * The studio's configuration as a description. What the configuration does not know is left out here too, and stays open: only
 * what runs is stated.
 */
public final class StudioDescription {

    private final StudioConfig config;

    /** Describes what runs with that configuration. */
    public StudioDescription(StudioConfig config) {
        this.config = config;
    }

    /** The description, for the packs of that engine. */
    public Description with(ComplianceEngine engine) {
        return engine.describe(config.product().name())
                .shared(this::service)
                .feature("cloned-voice", this::clonedVoice)
                .section("cac", CacSection.class, this::china)
                .build();
    }

    private void service(FactSetter<SharedSections> facts) {
        facts.yes(d -> d.service().usesDeepSynthesis())
                .day(d -> d.service().startedOn(), config.product().onlineSince())
                .yes(d -> d.logs().networkKept())
                .amount(d -> d.logs().networkMonths(), config.logMonths());
    }

    private void clonedVoice(FactSetter<Feature> facts) {
        boolean labelled = !config.labels().audioPlaces().isEmpty();
        facts.only(Feature::functions, config.voice().clones() ? Function.VOICE_CLONING : Function.TEXT_TO_SPEECH)
                .only(Feature::outputs, OutputForm.AUDIO)
                .only(Feature::delivery, Delivery.SCREEN, Delivery.FILE)
                .yes(Feature::mayConfuse);
        facts.answer(Feature::securityAssessed, config.voice().securityAssessed());
        facts.answer(f -> f.consentPrompt().toInform(), config.voice().remindsOfConsent());
        facts.answer(f -> f.consentPrompt().toObtainConsent(), config.voice().remindsOfConsent());
        facts.answer(Feature::technicalLabel, config.labels().metadata());
        facts.answer(f -> f.labels().conspicuous(), labelled);
        facts.answer(f -> f.labels().inEveryExport(), config.labels().inExports());
        facts.answer(f -> f.unlabelledVariant().offered(), config.labels().unlabelledOnRequest());
        facts.only(f -> f.labels().audio().places(), places())
                .only(f -> f.labels().audio().forms(), AudioLabel.Form.VOICE)
                .text(f -> f.labels().audio().wording(), config.labels().audioWording())
                .yes(f -> f.labels().audio().normalSpeed())
                .only(
                        f -> f.metadataLabel().elements(),
                        config.labels().metadata() ? MetadataLabel.Element.values() : new MetadataLabel.Element[0]);
    }

    private AudioLabel.Place[] places() {
        return config.labels().audioPlaces().stream()
                .map(place -> AudioLabel.Place.valueOf(place.toUpperCase(Locale.ROOT)))
                .toArray(AudioLabel.Place[]::new);
    }

    private void china(FactSetter<CacSection> facts) {
        facts.yes(CacSection::offeredInMainland)
                .yes(CacSection::offeredToPublic)
                .only(CacSection::roles, CacRole.PROVIDER, CacRole.GENERATIVE_AI_PROVIDER, CacRole.NETWORK_OPERATOR)
                .items(CacSection::filings, Filing.class, this::filing);
        facts.answer(c -> c.identity().everyUserVerified(), config.product().usersVerified());
    }

    private void filing(FactSetter<Filing> facts) {
        facts.choice(Filing::algorithm, Filing.Algorithm.GENERATION_SYNTHESIS)
                .choice(Filing::role, Filing.Role.PROVIDER)
                .choice(Filing::status, Filing.Status.COMPLETED)
                .day(Filing::submittedOn, config.filedOn());
    }
}

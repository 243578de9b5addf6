package com.example.gate;

import static com.example.gate.FeatureDescription.known;

import com.example.gate.StudioProperties.FeatureSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionBuilder;
import org.deepsynth.rules.description.FactSetter;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.springframework.stereotype.Component;

/** The studio as a description: what its settings know and what its people state. What neither says is left out, and stays open. */
@Component
class ServiceDescription {

    private final ComplianceEngine engine;
    private final StudioProperties studio;
    private final Samples samples;

    ServiceDescription(ComplianceEngine engine, StudioProperties studio, Samples samples) {
        this.engine = engine;
        this.studio = studio;
        this.samples = samples;
    }

    /**
     * The studio with these of its features, and no others.
     *
     * @throws InvalidSourceException with every fault of the statements, each with its line
     */
    Description with(Collection<String> features) {
        // tag::readme[]
        DescriptionBuilder settings = engine.describe(studio.name()).shared(this::service);
        if (features.isEmpty()) {
            settings.noFeatures();
        }
        for (String id : features) {
            FeatureSettings one = studio.features().get(id);
            settings.feature(id, facts -> FeatureDescription.of(one, facts));
        }
        // one text, in which what both state is a fault: nobody keeps two truths
        String text = statements() + "\n" + settings.build().yaml();
        String name = studio.statements().getFilename();
        return engine.reader().read(name, samples.seen(name, text, features));
        // end::readme[]
    }

    /** Read anew each time, so that an answer to an open question needs no restart. */
    private String statements() {
        try {
            return studio.statements().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InvalidSourceException(List.of(Fault.of(
                    "studio.statements",
                    "The file (" + studio.statements().getFilename() + ") must be readable.",
                    "Check its name and that the gate may read it.")));
        }
    }

    private void service(FactSetter<SharedSections> facts) {
        facts.yes(d -> d.service().usesDeepSynthesis()).no(d -> d.service().terminated());
        known(studio.onlineSince(), day -> facts.day(d -> d.service().startedOn(), day));
        known(
                studio.logMonths(),
                months -> facts.answer(d -> d.logs().networkKept(), months > 0)
                        .amount(d -> d.logs().networkMonths(), months)
                        .answer(d -> d.logs().generationKept(), months > 0)
                        .amount(d -> d.logs().generationMonths(), months));
    }
}

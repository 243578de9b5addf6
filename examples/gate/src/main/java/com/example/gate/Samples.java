package com.example.gate;

import com.example.gate.StudioProperties.FeatureSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.DescriptionEdit;
import org.deepsynth.rules.provenance.sample.ObservedFacts;
import org.deepsynth.rules.provenance.sample.SampleInspector;
import org.deepsynth.rules.provenance.sample.SampledFiles;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.springframework.stereotype.Component;

/**
 * Looks at files that features put out. What they show supports what the settings say or stands against it; what it stands against counts
 * as unknown, and what is unknown is not released.
 */
@Component
class Samples {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ComplianceEngine engine;
    private final StudioProperties studio;
    private final Clock clock;

    Samples(ComplianceEngine engine, StudioProperties studio, Clock clock) {
        this.engine = engine;
        this.studio = studio;
        this.clock = clock;
    }

    /**
     * The text of a description with what the samples of these features show.
     *
     * @throws InvalidSourceException where a folder of samples is not there or empty
     */
    String seen(String name, String text, Collection<String> features) {
        DescriptionEdit edit = DescriptionEdit.of(name, text);
        for (String id : features) {
            FeatureSettings feature = studio.features().get(id);
            if (feature.samples() != null) {
                edit = ObservedFacts.of(
                                sample(id, feature.samples()),
                                engine.reader().read(name, edit.text()),
                                id,
                                LocalDate.now(clock.withZone(CHINA)))
                        .applied(edit);
            }
        }
        return edit.text();
    }

    private static SampledFiles sample(String id, Path folder) {
        try {
            return new SampleInspector().inspect(List.of(folder));
        } catch (IllegalArgumentException missing) {
            throw new InvalidSourceException(List.of(Fault.of(
                    "studio.features." + id + ".samples",
                    missing.getMessage(),
                    "Put files that the feature made into it, or remove the setting.")));
        }
    }
}

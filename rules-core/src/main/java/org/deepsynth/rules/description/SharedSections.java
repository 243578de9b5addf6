package org.deepsynth.rules.description;

import java.util.List;
import org.deepsynth.rules.fact.Listed;

/** The sections of a description that serve more than one pack. Each pack adds a section of its own. */
public record SharedSections(
        Service service,
        Listed<Feature> features,
        Training training,
        Logs logs,
        Terms terms,
        Safeguards safeguards,
        Notices notice,
        Misuse misuse) {

    /** The sections of which there is one each, as rules match them; features are many. */
    public List<Record> single() {
        return List.of(service, training, logs, terms, safeguards, notice, misuse);
    }
}

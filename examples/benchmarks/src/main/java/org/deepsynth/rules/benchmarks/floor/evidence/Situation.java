package org.deepsynth.rules.benchmarks.floor.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Logs;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.description.Terms;
import org.deepsynth.rules.fact.Listed;

/** One description on one day, with what many obligations share worked out once. */
final class Situation {

    final Clauses clauses;
    final LocalDate day;
    final Service service;
    final SharedSections shared;
    final Terms terms;
    final Logs logs;
    final CacSection cac;
    final Gates gates;
    final Listed<Feature> stated;

    private List<FeatureFacts> features;

    Situation(Description description, LocalDate day, Texts texts, Gates.Words words) {
        this.clauses = new Clauses(texts);
        this.day = day;
        this.service = description.service();
        this.shared = description.shared();
        this.terms = shared.terms();
        this.logs = shared.logs();
        this.cac = (CacSection) description.sections().get("cac");
        this.gates = new Gates(words, service, cac);
        this.stated = description.features();
    }

    /** The features, which are looked at only where some obligation gets that far. */
    List<FeatureFacts> features() {
        if (features == null) {
            features = new ArrayList<>();
            for (Feature feature : stated.items().orElse(List.of())) {
                features.add(new FeatureFacts(feature, this));
            }
        }
        return features;
    }
}

package org.deepsynth.rules.benchmarks.floor.verdicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.benchmarks.floor.Limits;
import org.deepsynth.rules.cac.CacSection;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Logs;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.description.Terms;
import org.deepsynth.rules.fact.Truth;

/** One description on one day, with what many obligations share worked out once. */
final class Situation {

    final LocalDate day;
    final Service service;
    final SharedSections shared;
    final Terms terms;
    final Logs logs;
    final CacSection cac;
    final Gates provisions;
    final Gates measures;
    final Gates standard;

    private final Optional<List<Feature>> stated;
    private List<FeatureTruths> features;

    Situation(Description description, LocalDate day) {
        this.day = day;
        this.service = description.service();
        this.shared = description.shared();
        this.terms = shared.terms();
        this.logs = shared.logs();
        this.cac = (CacSection) description.sections().get("cac");
        this.provisions = new Gates(!day.isBefore(Limits.PROVISIONS_FROM), service, cac);
        this.measures = new Gates(!day.isBefore(Limits.MEASURES_FROM), service, cac);
        this.standard = new Gates(!day.isBefore(Limits.STANDARD_FROM), service, cac);
        this.stated = description.features().items();
    }

    boolean featuresUnknown() {
        return stated.isEmpty();
    }

    /** The features, which are looked at only where some obligation gets that far. */
    List<FeatureTruths> features() {
        if (features == null) {
            List<FeatureTruths> found = new ArrayList<>();
            Truth terms = unlabelledSupplyTerms();
            for (Feature feature : stated.orElse(List.of())) {
                found.add(new FeatureTruths(feature, terms));
            }
            features = found;
        }
        return features;
    }

    /** Labelling Measures, art. 9: what unlabelled supply on request needs, apart from the feature itself. */
    private Truth unlabelledSupplyTerms() {
        return Truth.of(!day.isBefore(Limits.MEASURES_FROM))
                .and(terms.statesUserLabelDuty().truth())
                .and(logs.recipientsKept().truth())
                .and(Limits.atLeast(logs.recipientsMonths(), Limits.LOG_MONTHS));
    }
}

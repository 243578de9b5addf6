package org.deepsynth.rules.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.Logs;
import org.deepsynth.rules.description.Notices;
import org.deepsynth.rules.description.Safeguards;
import org.deepsynth.rules.description.Service;
import org.deepsynth.rules.description.Terms;
import org.deepsynth.rules.description.Training;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Parameters;

/** The facts that the rules of one pack see, as the library gives them to its engine. */
public record PackFacts(
        Today today,
        Parameters parameters,
        Map<String, Instrument> instruments,
        Service service,
        Training training,
        Logs logs,
        Terms terms,
        Safeguards safeguards,
        Notices notices,
        List<Feature> features,
        Record section) {

    /** The facts of a description on that day, for the pack with that law and those instruments by their ids. */
    static PackFacts of(Catalogue law, Map<String, Instrument> instruments, Description description, LocalDate asOf) {
        return new PackFacts(
                new Today(asOf),
                law.parameters(),
                instruments,
                description.service(),
                description.shared().training(),
                description.shared().logs(),
                description.shared().terms(),
                description.shared().safeguards(),
                description.shared().notice(),
                description.features().items().orElse(List.of()),
                Objects.requireNonNull(
                        description.sections().get(law.id()), "The description must have the section of the pack."));
    }

    /** The instrument of that id. */
    public Instrument instrument(String id) {
        return instruments.get(id);
    }

    /** The section of the pack, which has that type. */
    public <T extends Record> T section(Class<T> type) {
        return type.cast(section);
    }

    /** The facts of which there is one each, instruments and features aside. */
    List<Object> single() {
        return List.of(today, parameters, service, training, logs, terms, safeguards, notices, section);
    }

    /** All facts. */
    List<Object> all() {
        List<Object> all = new ArrayList<>(single());
        all.addAll(instruments.values());
        all.addAll(features);
        return all;
    }
}

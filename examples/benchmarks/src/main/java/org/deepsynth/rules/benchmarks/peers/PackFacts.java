package org.deepsynth.rules.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.description.SharedSections;
import org.deepsynth.rules.fact.Today;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Parameters;

/** The facts that the rules of one pack see, as the library gives them to its engine. */
public record PackFacts(
        Today today,
        Parameters parameters,
        Calendars calendars,
        List<Instrument> instruments,
        SharedSections shared,
        List<Feature> features,
        Record section) {

    /** The facts of a description on that day, for the pack with that law. */
    public static PackFacts of(Catalogue law, Description description, LocalDate asOf) {
        return new PackFacts(
                new Today(asOf),
                law.parameters(),
                law.calendars(),
                law.instruments(),
                description.shared(),
                description.features().items().orElse(List.of()),
                Objects.requireNonNull(description.sections().get(law.id()), "The pack's section must be there."));
    }

    /** The first day of the instrument of that id. */
    public LocalDate from(String instrument) {
        for (Instrument one : instruments) {
            if (one.id().equals(instrument)) {
                return one.from();
            }
        }
        throw new NoSuchElementException("The pack must have the instrument " + instrument + ".");
    }

    /** The section of the pack, which has that type. */
    public <T extends Record> T section(Class<T> type) {
        return type.cast(section);
    }

    /** The facts of which there is one each, instruments and features aside. */
    List<Object> single() {
        List<Object> single = new ArrayList<>(shared.single());
        single.addAll(List.of(today, parameters, calendars, section));
        return single;
    }

    /** All facts. */
    List<Object> all() {
        return Stream.of(single(), instruments, features)
                .<Object>flatMap(List::stream)
                .toList();
    }
}

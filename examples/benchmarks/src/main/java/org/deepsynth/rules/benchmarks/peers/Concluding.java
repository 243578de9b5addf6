package org.deepsynth.rules.benchmarks.peers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.peers.transcribed.TranscribedPacks;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Instrument;

/** A way from a description to what the rules of each pack conclude, by pack id. */
@FunctionalInterface
interface Concluding {

    /** What the rules conclude of the description on that day. */
    Map<String, Concluded> conclude(Description description, LocalDate asOf);

    /** The same way for each pack by itself, as the library goes; it is set up once for the rules of each. */
    static Concluding eachPack(
            ComplianceEngine engine, Function<List<TranscribedRule>, Function<PackFacts, Concluded>> way) {
        List<Pack> packs = engine.catalogues().stream()
                .map(law -> new Pack(law, byId(law), way.apply(TranscribedPacks.rules(law.id()))))
                .toList();
        return (description, asOf) -> {
            Map<String, Concluded> concluded = new LinkedHashMap<>();
            packs.forEach(pack -> concluded.put(
                    pack.law().id(),
                    pack.way().apply(PackFacts.of(pack.law(), pack.instruments(), description, asOf))));
            return concluded;
        };
    }

    /** The pack's instruments by their ids. */
    static Map<String, Instrument> byId(Catalogue law) {
        return law.instruments().stream().collect(Collectors.toMap(Instrument::id, Function.identity()));
    }

    /** A pack, set up. */
    record Pack(Catalogue law, Map<String, Instrument> instruments, Function<PackFacts, Concluded> way) {}
}

package org.deepsynth.rules.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.peers.transcribed.TranscribedPacks;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.judging.Judge;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Catalogue;

/** A way from a description to what the rules of each pack conclude, by pack id; the library's judge makes findings of that. */
@FunctionalInterface
interface Concluding {

    /** What the rules conclude of the description on that day. */
    Map<String, Concluded> conclude(Description description, LocalDate asOf);

    /** The contestant that goes that way. */
    default Contestant contestant(String name, ComplianceEngine engine) {
        return new Contestant(name, (description, asOf) -> {
            Description then = engine.reader().asOf(description, asOf);
            Map<String, Concluded> concluded = conclude(then, asOf);
            List<Finding> findings = new ArrayList<>();
            for (Catalogue law : engine.catalogues()) {
                Judge judge = new Judge(law, then.subjects(), LoadedPack.frame(then, asOf), concluded.get(law.id()));
                findings.addAll(judge.findings());
            }
            return findings;
        });
    }

    /** The same way for each pack by itself, as the library goes; it is set up once for the rules of each. */
    static Contestant eachPack(
            String name, ComplianceEngine engine, Function<List<TranscribedRule>, Function<PackFacts, Concluded>> way) {
        Map<Catalogue, Function<PackFacts, Concluded>> ways = new LinkedHashMap<>();
        engine.catalogues().forEach(law -> ways.put(law, way.apply(TranscribedPacks.rules(law.id()))));
        Concluding concluding = (description, asOf) -> ways.entrySet().stream()
                .collect(Collectors.toMap(
                        its -> its.getKey().id(),
                        its -> its.getValue().apply(PackFacts.of(its.getKey(), description, asOf))));
        return concluding.contestant(name, engine);
    }
}

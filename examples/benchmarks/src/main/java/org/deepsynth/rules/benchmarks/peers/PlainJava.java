package org.deepsynth.rules.benchmarks.peers;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.FirstDay;
import org.deepsynth.rules.benchmarks.peers.Asked.Given;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Formula;

/** No engine: every rule is asked in an order that the build found, once, or once for each feature. */
public final class PlainJava {

    private static final List<Feature> ONCE = Collections.singletonList(null);

    private final PackFacts facts;
    private final Map<Class<?>, Object> single = new HashMap<>();
    private final Map<String, Map<String, Formula>> scopes = new HashMap<>();
    private final Speaker speaker = new Speaker(scope ->
            scopes.computeIfAbsent(scope.subject(), key -> new HashMap<>()).put(scope.name(), scope.formula()));

    private PlainJava(PackFacts facts) {
        this.facts = facts;
        facts.single().forEach(fact -> single.put(fact.getClass(), fact));
    }

    /** The contestant. */
    public static Contestant contestant(ComplianceEngine engine) {
        return Concluding.eachPack(
                "plain Java, our findings", engine, rules -> facts -> new PlainJava(facts).conclude(rules));
    }

    private Concluded conclude(List<TranscribedRule> rules) {
        for (TranscribedRule rule : rules) {
            for (Feature feature : rule.perFeature() ? facts.features() : ONCE) {
                rule.consequence()
                        .conclude(
                                speaker.as(rule.name()),
                                place -> found(rule.asks().get(place), feature));
            }
        }
        return speaker.result();
    }

    private Object found(Asked asked, Feature feature) {
        if (asked instanceof Given given) {
            return given.isFeature() ? feature : single.get(given.type());
        } else if (asked instanceof FirstDay day) {
            return facts.from(day.instrument());
        } else if (asked instanceof ServiceScope scope) {
            return scopes.get(Conclude.SERVICE).get(scope.scope());
        }
        return scopes.get(feature.subject()).get(((FeatureScope) asked).scope());
    }
}

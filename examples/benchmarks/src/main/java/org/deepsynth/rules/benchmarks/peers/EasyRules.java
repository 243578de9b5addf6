package org.deepsynth.rules.benchmarks.peers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.benchmarks.peers.Asked.FeatureScope;
import org.deepsynth.rules.benchmarks.peers.Asked.FirstDay;
import org.deepsynth.rules.benchmarks.peers.Asked.Given;
import org.deepsynth.rules.benchmarks.peers.Asked.ServiceScope;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Feature;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: one {@link Rule} for each law rule, built with {@link RuleBuilder}. Its condition is that all facts it asks for are
 * there, its action the transcribed consequence. Rules that conclude scopes have a smaller priority and put the scopes among the
 * named facts. Rules on the service are fired once, rules on features once for each feature.
 */
public final class EasyRules {

    private static final String SPEAKER = "speaker";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules onService;
    private final Rules onFeatures;
    private final Set<String> instruments = new TreeSet<>();

    private EasyRules(List<TranscribedRule> rules) {
        onService = registered(rules, false);
        onFeatures = registered(rules, true);
        rules.forEach(rule -> rule.asks().forEach(asked -> {
            if (asked instanceof FirstDay day) {
                instruments.add(day.instrument());
            }
        }));
    }

    /** The contestant. */
    public static Contestant contestant(ComplianceEngine engine) {
        return Concluding.eachPack("Easy Rules", engine, rules -> new EasyRules(rules)::conclude);
    }

    private static Rules registered(List<TranscribedRule> ordered, boolean perFeature) {
        Rules rules = new Rules();
        for (int priority = 0; priority < ordered.size(); priority++) {
            if (ordered.get(priority).perFeature() == perFeature) {
                rules.register(rule(ordered.get(priority), priority));
            }
        }
        return rules;
    }

    private static Rule rule(TranscribedRule law, int priority) {
        List<String> names = law.asks().stream().map(EasyRules::factName).toList();
        return new RuleBuilder()
                .name(law.name())
                .priority(priority)
                .when(facts -> names.stream().allMatch(name -> facts.getFact(name) != null))
                .then(facts -> {
                    Speaker speaker = facts.get(SPEAKER);
                    law.consequence().conclude(speaker.as(law.name()), place -> facts.get(names.get(place)));
                })
                .build();
    }

    private static String factName(Asked asked) {
        if (asked instanceof Given given) {
            return given.type().getName();
        } else if (asked instanceof FirstDay day) {
            return firstDay(day.instrument());
        } else if (asked instanceof ServiceScope scope) {
            return scope.scope();
        }
        return ((FeatureScope) asked).scope();
    }

    private static String firstDay(String instrument) {
        return "first day of " + instrument;
    }

    private Concluded conclude(PackFacts pack) {
        Facts[] current = new Facts[1];
        Speaker speaker = new Speaker(scope -> current[0].put(scope.name(), scope.formula()));
        current[0] = facts(pack, speaker);
        engine.fire(onService, current[0]);
        // the engine warns each time it is given no rules
        for (Feature feature : onFeatures.isEmpty() ? List.<Feature>of() : pack.features()) {
            current[0] = facts(pack, speaker);
            current[0].put(Feature.class.getName(), feature);
            engine.fire(onFeatures, current[0]);
        }
        return speaker.result();
    }

    private Facts facts(PackFacts pack, Speaker speaker) {
        Facts facts = new Facts();
        facts.put(SPEAKER, speaker);
        pack.single().forEach(fact -> facts.put(fact.getClass().getName(), fact));
        instruments.forEach(id -> facts.put(firstDay(id), pack.from(id)));
        return facts;
    }
}

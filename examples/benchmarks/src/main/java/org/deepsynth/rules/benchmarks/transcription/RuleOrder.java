package org.deepsynth.rules.benchmarks.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.benchmarks.transcription.LawConsequence.NewScope;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.FeatureScope;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.Given;
import org.deepsynth.rules.benchmarks.transcription.LawPattern.ServiceScope;

/** Puts rules that conclude scopes before those that build on them, where an engine would find the order itself. */
final class RuleOrder {

    private final Map<String, LawRule> concludedBy = new HashMap<>();
    private final Map<String, Boolean> ofFeature = new HashMap<>();
    private final Map<String, LawRule> ordered = new LinkedHashMap<>();
    private final Set<String> entered = new HashSet<>();

    private RuleOrder() {}

    /**
     * The same rules, each after those whose scopes it asks for.
     *
     * @throws IllegalStateException where a rule asks for a scope that no rule concludes for that kind of subject, or for its own
     */
    static List<LawRule> of(List<LawRule> rules) {
        RuleOrder order = new RuleOrder();
        rules.forEach(rule -> rule.consequence().scopes().forEach(scope -> order.note(rule, scope)));
        rules.forEach(order::place);
        return new ArrayList<>(order.ordered.values());
    }

    private void note(LawRule rule, NewScope scope) {
        if (concludedBy.put(scope.name(), rule) != null) {
            throw problem(rule, "the scope '" + scope.name() + "' is concluded twice");
        }
        ofFeature.put(scope.name(), scope.ofFeature());
    }

    private void place(LawRule rule) {
        if (ordered.containsKey(rule.name())) {
            return;
        }
        if (!entered.add(rule.name())) {
            throw problem(rule, "it builds on its own scopes, or its name is there twice");
        }
        Set<String> features = new HashSet<>();
        for (LawPattern pattern : rule.patterns()) {
            if (pattern instanceof Given given && given.feature() && !features.add(given.variable())) {
                throw problem(rule, "the variable " + given.variable() + " is bound twice");
            } else if (pattern instanceof ServiceScope asked) {
                placeBefore(rule, asked.scope(), false);
            } else if (pattern instanceof FeatureScope asked && features.contains(asked.feature())) {
                placeBefore(rule, asked.scope(), true);
            } else if (pattern instanceof FeatureScope asked) {
                throw problem(rule, "the feature " + asked.feature() + " must be bound first");
            }
        }
        if (features.size() > 1) {
            throw problem(rule, "it asks for more than one feature");
        }
        ordered.put(rule.name(), rule);
    }

    private void placeBefore(LawRule rule, String scope, boolean feature) {
        LawRule first = concludedBy.get(scope);
        if (first == null || ofFeature.get(scope) != feature) {
            throw problem(
                    rule, "no rule concludes the scope '" + scope + "' for a " + (feature ? "feature" : "service"));
        }
        place(first);
    }

    private static IllegalStateException problem(LawRule rule, String what) {
        return new IllegalStateException(rule.address() + ".drl: rule '" + rule.name() + "': " + what);
    }
}

package org.deepsynth.rules.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Formula;

/** One evaluation of a pack in plain Java: its facts, and the scopes concluded so far. */
public final class Evaluation {

    private final PackFacts facts;
    private final Map<String, Map<String, Formula>> scopes = new HashMap<>();
    private final Speaker speaker = new Speaker(this::keep);

    Evaluation(PackFacts facts) {
        this.facts = facts;
    }

    /** The facts. */
    public PackFacts facts() {
        return facts;
    }

    /** Where rules conclude. */
    public Conclude conclude() {
        return speaker.conclude();
    }

    /** When that scope of the service holds. */
    public Formula scope(String name) {
        return scope(Conclude.SERVICE, name);
    }

    /** When that scope of the feature holds. */
    public Formula scope(String name, Feature feature) {
        return scope(feature.subject(), name);
    }

    private Formula scope(String subject, String name) {
        Formula formula = scopes.getOrDefault(subject, Map.of()).get(name);
        if (formula == null) {
            throw new NoSuchElementException("The scope (" + name + ") must be concluded before it is asked for.");
        }
        return formula;
    }

    private void keep(Scope scope) {
        scopes.computeIfAbsent(scope.subject(), subject -> new HashMap<>()).put(scope.name(), scope.formula());
    }

    /** Lets the rule speak on everything that it fits. */
    void run(TranscribedRule rule) {
        speaker.as(rule.name());
        rule.loops().accept(this);
    }

    Concluded result() {
        return speaker.result();
    }
}

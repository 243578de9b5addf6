package org.deepsynth.rules.conclusion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Subject;

/** Takes the conclusions of a pack's rules: the one global that rules see. */
public final class Conclude {

    /** The subject of what is judged once for the service as a whole. */
    public static final String SERVICE = "service";

    private final Supplier<String> rule;
    private final Consumer<Scope> facts;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final Map<String, Formula> scopes = new LinkedHashMap<>();
    private final Map<String, Formula> roles = new LinkedHashMap<>();
    private final List<Scope> named = new ArrayList<>();

    /**
     * For one evaluation.
     *
     * @param rule the name of the rule that speaks
     * @param facts where a concluded scope goes, for other rules to see
     */
    public Conclude(Supplier<String> rule, Consumer<Scope> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** What other packs concluded, by the names that it has in this one. */
    public Conclude given(Concluded others) {
        roles.putAll(others.roles());
        scopes.putAll(others.scopes());
        others.named().forEach(this::named);
        return this;
    }

    /** Begins the conclusion on the obligation after which the rule is named, for the service as a whole. */
    public Conclusion onService() {
        return on(SERVICE);
    }

    /** Begins the conclusion on the obligation after which the rule is named, for that subject. */
    public Conclusion on(Subject subject) {
        return on(subject.subject());
    }

    private Conclusion on(String subject) {
        Conclusion conclusion = new Conclusion(rule.get(), subject);
        conclusions.add(conclusion);
        return conclusion;
    }

    /** The service holds the role where the formula holds. */
    public Conclude role(String name, Formula formula) {
        roles.put(name, formula);
        return this;
    }

    /** The scope holds for the service where the formula holds. */
    public Conclude scope(String name, Formula formula) {
        scopes.put(name, formula);
        return named(new Scope(name, SERVICE, formula));
    }

    /** The scope holds for that subject where the formula holds. */
    public Conclude scope(String name, Subject subject, Formula formula) {
        return named(new Scope(name, subject.subject(), formula));
    }

    private Conclude named(Scope scope) {
        named.add(scope);
        facts.accept(scope);
        return this;
    }

    /** The roles concluded so far; a view that grows. */
    public Map<String, Formula> roles() {
        return Collections.unmodifiableMap(roles);
    }

    /** The scopes of the service concluded so far; a view that grows. */
    public Map<String, Formula> scopes() {
        return Collections.unmodifiableMap(scopes);
    }

    /** All that was concluded so far. */
    public Concluded result() {
        return new Concluded(conclusions, roles, scopes, named);
    }
}

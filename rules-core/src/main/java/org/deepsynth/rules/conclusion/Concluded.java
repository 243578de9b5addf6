package org.deepsynth.rules.conclusion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Formula;

/**
 * All that the rules of a pack concluded in one evaluation.
 *
 * @param conclusions what they said of each obligation and subject
 * @param roles when each role is held
 * @param scopes when each scope of the service holds
 * @param named every scope, of the service and of each subject; rules build on its very formula, which so is known again in theirs
 */
public record Concluded(
        List<Conclusion> conclusions, Map<String, Formula> roles, Map<String, Formula> scopes, List<Scope> named) {

    /** Nothing at all. */
    public static final Concluded NOTHING = new Concluded(List.of(), Map.of(), Map.of());

    public Concluded {
        conclusions = List.copyOf(conclusions);
        roles = Map.copyOf(roles);
        scopes = Map.copyOf(scopes);
        named = List.copyOf(named);
    }

    /** What is enough to judge by; no formula is known as a scope. */
    public Concluded(List<Conclusion> conclusions, Map<String, Formula> roles, Map<String, Formula> scopes) {
        this(conclusions, roles, scopes, List.of());
    }

    /** The roles and scopes that one pack concluded itself, by the names that they have in packs that build on it. */
    public Concluded called(UnaryOperator<String> name, Predicate<String> own) {
        return new Concluded(
                List.of(),
                renamed(roles, name, own),
                renamed(scopes, name, own),
                named.stream()
                        .filter(scope -> own.test(scope.name()))
                        .map(scope -> new Scope(name.apply(scope.name()), scope.subject(), scope.formula()))
                        .toList());
    }

    private static Map<String, Formula> renamed(
            Map<String, Formula> formulas, UnaryOperator<String> name, Predicate<String> own) {
        return formulas.entrySet().stream()
                .filter(entry -> own.test(entry.getKey()))
                .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
    }

    /** Both together; no name may be in both. */
    public Concluded and(Concluded other) {
        if (other.named.isEmpty() && other.conclusions.isEmpty() && other.roles.isEmpty()) {
            return this; // most packs build on no other
        }
        return new Concluded(
                joined(conclusions, other.conclusions),
                joined(roles, other.roles),
                joined(scopes, other.scopes),
                joined(named, other.named));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Map<String, Formula> joined(Map<String, Formula> one, Map<String, Formula> other) {
        Map<String, Formula> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    /**
     * When that role is held.
     *
     * @throws IllegalArgumentException when no rule concluded it
     */
    public Formula role(String role) {
        return known(roles, "role", role);
    }

    /**
     * When that scope of the service holds.
     *
     * @throws IllegalArgumentException when no rule concluded it
     */
    public Formula scope(String scope) {
        return known(scopes, "scope", scope);
    }

    private static Formula known(Map<String, Formula> formulas, String kind, String name) {
        return Optional.ofNullable(formulas.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The " + kind + " (" + name + ") must be one that the rules conclude."));
    }
}

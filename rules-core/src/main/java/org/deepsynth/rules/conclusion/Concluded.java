package org.deepsynth.rules.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.fact.Formula;

/**
 * All that the rules of a pack concluded in one evaluation.
 *
 * @param conclusions what they said of each obligation and subject
 * @param roles when each role is held
 * @param scopes when each scope of the service holds
 * @param named every scope, of the service and of features; rules build on its very formula, which so is known again in theirs
 */
public record Concluded(
        List<Conclusion> conclusions, Map<String, Formula> roles, Map<String, Formula> scopes, List<Scope> named) {

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

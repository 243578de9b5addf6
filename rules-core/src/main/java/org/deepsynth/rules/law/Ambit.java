package org.deepsynth.rules.law;

import java.util.List;

/**
 * Whom an obligation binds and where: what is asked before its own rule has its say. The obligations of a pack that ask the same
 * share one.
 *
 * @param bearers the roles that owe it; anybody where the list is empty
 * @param scopes the pack's scopes that must all hold for it to apply
 */
public record Ambit(List<String> bearers, List<String> scopes) {

    public Ambit {
        bearers = List.copyOf(bearers);
        scopes = List.copyOf(scopes);
    }
}

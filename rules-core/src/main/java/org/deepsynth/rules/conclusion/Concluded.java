package org.deepsynth.rules.conclusion;

import java.util.List;
import java.util.Map;
import org.deepsynth.rules.fact.Formula;

/**
 * All that the rules of a pack concluded in one evaluation.
 *
 * @param conclusions what they said of each obligation and subject
 * @param roles when each role is held
 * @param scopes when each scope of the service holds
 */
public record Concluded(List<Conclusion> conclusions, Map<String, Formula> roles, Map<String, Formula> scopes) {

    public Concluded {
        conclusions = List.copyOf(conclusions);
        roles = Map.copyOf(roles);
        scopes = Map.copyOf(scopes);
    }
}

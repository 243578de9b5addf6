package org.deepsynth.rules.benchmarks.transcription;

import java.util.List;

/**
 * What a rule does with {@code conclude}, in one statement.
 *
 * @param text the statement, as it stands
 * @param scopes what it names, where it concludes scopes
 * @param roles what it names, where it concludes roles; a rule that concludes neither speaks on its obligation
 */
public record LawConsequence(String text, List<NewScope> scopes, List<NewRole> roles) {

    public LawConsequence {
        scopes = List.copyOf(scopes);
        roles = List.copyOf(roles);
    }

    /**
     * A scope that a rule concludes.
     *
     * @param name its name
     * @param feature the variable of the feature that it is concluded for; empty for the service
     * @param formula when it holds, as Java
     */
    public record NewScope(String name, String feature, String formula) {
        boolean ofFeature() {
            return !feature.isEmpty();
        }
    }

    /**
     * A role that a rule concludes.
     *
     * @param name its name
     * @param formula when it is held, as Java
     */
    public record NewRole(String name, String formula) {}
}

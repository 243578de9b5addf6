package org.deepsynth.rules.internal.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepsynth.rules.internal.drl.RuleText;

/**
 * Rules that cannot be heard for reasons already told, so that what is missing because of them is not told once more.
 *
 * @param rules their names
 * @param scopes the scopes that they would have concluded
 * @param roles the roles that they would have concluded
 */
record Unheard(Set<String> rules, Set<String> scopes, Set<String> roles) {

    static final Unheard NONE = new Unheard(Set.of(), Set.of(), Set.of());

    static Unheard of(List<RuleText> all, Set<String> names) {
        Set<String> scopes = new HashSet<>();
        Set<String> roles = new HashSet<>();
        all.stream().filter(rule -> names.contains(rule.name())).forEach(rule -> {
            scopes.addAll(rule.scopes());
            roles.addAll(rule.roles());
        });
        return new Unheard(names, scopes, roles);
    }
}

package org.deepsynth.rules.internal.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.internal.drl.RuleText;
import org.deepsynth.rules.internal.drl.RuleText.Gathered;

/** Finds scopes that need each other, of which none can be the first to be concluded. */
final class ScopeRing {

    private final Map<String, RuleText> concludedBy;
    private final Set<String> clear = new HashSet<>();

    /** Among the scopes that these rules conclude, by their names. */
    ScopeRing(Map<String, RuleText> concludedBy) {
        this.concludedBy = concludedBy;
    }

    /** A way from scope to scope that comes back to where it was, among those that this one needs; empty where there is none. */
    List<String> from(String scope) {
        return from(scope, List.of());
    }

    private List<String> from(String scope, List<String> way) {
        int before = way.indexOf(scope);
        List<String> here = new ArrayList<>(way);
        here.add(scope);
        if (before >= 0) {
            return here.subList(before, here.size());
        }
        RuleText rule = concludedBy.get(scope);
        if (rule != null && !clear.contains(scope)) {
            for (Gathered needed : rule.gatheredScopes()) {
                List<String> ring = from(needed.name().orElse(""), here);
                if (!ring.isEmpty()) {
                    return ring;
                }
            }
        }
        clear.add(scope);
        return List.of();
    }
}

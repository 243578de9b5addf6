package org.deepsynth.rules.finding;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.fact.Formula;

/**
 * Takes formulas apart and names what it finds. A scope is known by identity and not by equality, so that a condition that only
 * happens to be the same is no use of the scope; but where a scope is a bare answer, that answer is the scope wherever it is asked.
 */
public final class Steps {

    private final Map<Formula, SortedSet<String>> names = new IdentityHashMap<>();

    public Steps(Collection<Scope> named) {
        named.forEach(scope ->
                names.computeIfAbsent(scope.formula(), key -> new TreeSet<>()).add(scope.name()));
    }

    public Step of(Formula formula) {
        return new Step(
                formula,
                List.copyOf(names.getOrDefault(formula, new TreeSet<>())),
                formula.parts().stream().map(this::of).toList());
    }
}

package org.deepsynth.rules.internal.judging;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.finding.DerivationStep;

/**
 * Takes formulas apart and names what it finds. A scope is known by identity and not by equality, so that a condition that only
 * happens to be the same is no use of the scope; but where a scope is a bare answer, that answer is the scope wherever it is asked.
 */
final class DerivationSteps {

    private final Map<Formula, SortedSet<String>> names = new IdentityHashMap<>();

    DerivationSteps(Collection<Scope> named) {
        named.forEach(scope ->
                names.computeIfAbsent(scope.formula(), key -> new TreeSet<>()).add(scope.name()));
    }

    DerivationStep of(Formula formula) {
        return new DerivationStep(
                formula,
                List.copyOf(names.getOrDefault(formula, new TreeSet<>())),
                formula.parts().stream().map(this::of).toList());
    }
}

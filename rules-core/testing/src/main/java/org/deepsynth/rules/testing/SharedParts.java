package org.deepsynth.rules.testing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.fact.AllOf;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Not;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.fact.Settled;

/**
 * The parts of formulas that stand in several places though they are written once: derived concepts that many rules use, and
 * what is asked of each entry of a list or table.
 */
final class SharedParts {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Formula, String> written = new IdentityHashMap<>();

    SharedParts(Concluded blank) {
        blank.conclusions().forEach(conclusion -> conclusion.clauses().forEach(clause -> collect(clause.formula())));
    }

    /** What tells the mistake apart from others where it is one in a shared part; empty where it is the rule's own. */
    Optional<Object> mistake(Formula whole, FormulaMutant mutant) {
        Optional<Object> innermost = Optional.empty();
        Formula part = whole;
        for (int depth = 0; depth <= mutant.place().size(); depth++) {
            if (places.getOrDefault(written(part), 0) > 1) {
                List<Integer> within =
                        mutant.place().subList(depth, mutant.place().size());
                innermost = Optional.of(List.of(written(part), within, mutant.mistake()));
            }
            if (depth < mutant.place().size()) {
                part = part.parts().get(mutant.place().get(depth));
            }
        }
        return innermost;
    }

    private void collect(Formula formula) {
        List<Formula> parts = formula.parts();
        if (!parts.isEmpty() && !(formula instanceof Not)) {
            places.merge(written(formula), 1, Integer::sum);
        }
        parts.forEach(this::collect);
    }

    /** The formula as its author wrote it: without the numbers and keys of entries. */
    private String written(Formula formula) {
        String known = written.get(formula);
        if (known == null) {
            known = write(formula);
            written.put(formula, known);
        }
        return known;
    }

    private String write(Formula formula) {
        List<Formula> parts = formula.parts();
        if (!parts.isEmpty()) {
            String kind = formula instanceof AllOf ? "all" : formula instanceof Not ? "not" : "any";
            return (formula instanceof Settled ? "settled" : kind)
                    + parts.stream().map(this::written).toList();
        }
        // not what a comparison asks: each entry may have a threshold of its own
        return formula.facts().stream().map(Fact::path).map(Paths::general).collect(Collectors.joining("&"));
    }
}

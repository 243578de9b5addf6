package org.deepsynth.rules.internal.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.conclusion.Scope;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.Tightening;

/**
 * The obligations of a pack that are stricter than those of others. What the rules of the others conclude with stricter values is
 * said of these as well, so that they require all that the law does, however that changes.
 */
final class Tightenings {

    /** A pack with values of its parameters, and what is concluded of each of its obligations that one of ours tightens. */
    private record Stricter(LoadedPack pack, Map<String, List<String>> ours) {}

    private final List<Stricter> all = new ArrayList<>();

    /** Of the pack with that catalogue, which builds on these packs. */
    Tightenings(Catalogue catalogue, List<LoadedPack> required) {
        Map<Map<String, String>, List<Obligation>> byValues = catalogue.obligations().stream()
                .filter(one -> one.relations().tightens().isPresent())
                .collect(Collectors.groupingBy(
                        one -> tightening(one).values(), LinkedHashMap::new, Collectors.toList()));
        byValues.forEach((values, obligations) -> required.forEach(pack -> {
            Map<String, List<String>> ours = obligations.stream()
                    .filter(one -> pack.catalogue()
                            .obligation(tightening(one).obligation())
                            .isPresent())
                    .collect(Collectors.groupingBy(
                            one -> tightening(one).obligation(),
                            Collectors.mapping(Obligation::id, Collectors.toList())));
            if (!ours.isEmpty()) {
                all.add(new Stricter(pack.tightened(values), ours));
            }
        }));
    }

    /** The same conclusion, in which a clause that is told in the words of a scope of the other pack is named as we call that. */
    private static Conclusion ours(Conclusion conclusion, Catalogue catalogue) {
        Set<String> own = catalogue
                .obligation(conclusion.obligation())
                .orElseThrow()
                .clauses()
                .keySet();
        return conclusion.withClauses(conclusion.clauses().stream()
                .map(clause -> own.contains(clause.key()) || Catalogue.isOthers(clause.key())
                        ? clause
                        : clause.with(catalogue.nameOf(clause.key()), clause.formula()))
                .toList());
    }

    private static Tightening tightening(Obligation obligation) {
        return obligation.relations().tightens().orElseThrow();
    }

    /** Whether the pack has none. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is concluded of them from the rules of the others. */
    Concluded conclude(Description description, LocalDate asOf) {
        if (all.isEmpty()) {
            return Concluded.NOTHING;
        }
        List<Conclusion> conclusions = new ArrayList<>();
        List<Scope> named = new ArrayList<>();
        for (Stricter stricter : all) {
            Catalogue catalogue = stricter.pack().catalogue();
            Concluded concluded = stricter.pack()
                    .conclude(
                            description,
                            asOf,
                            soFar -> rule -> stricter.ours().containsKey(rule)
                                    || stricter.pack().isShared(rule));
            for (Conclusion one : concluded.conclusions()) {
                List<String> ids = stricter.ours().getOrDefault(one.obligation(), List.of());
                if (!ids.isEmpty()) {
                    Conclusion ours = ours(one, catalogue);
                    ids.forEach(id -> conclusions.add(ours.on(id)));
                }
            }
            // the formulas of these conclusions are built on these very scopes
            named.addAll(concluded
                    .called(catalogue::nameOf, name -> !Catalogue.isOthers(name))
                    .named());
        }
        return new Concluded(conclusions, Map.of(), Map.of(), named);
    }
}

package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.source.InvalidSourceException;

/** Changes one fact of a situation at a time and watches which verdicts follow. */
final class SensitivityAnalysis {

    private final ComplianceEngine engine;
    private final Map<String, Set<String>> asks = new TreeMap<>();
    private final Set<Violation> imprecise = new LinkedHashSet<>();
    private final Set<Violation> unasked = new LinkedHashSet<>();
    private final Map<String, Set<String>> dormant = new TreeMap<>();

    SensitivityAnalysis(ComplianceEngine engine) {
        this.engine = engine;
        engine.asks().forEach((id, facts) -> {
            Set<String> paths = facts.stream()
                    .map(fact -> Paths.general(fact.path()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            asks.put(id, paths);
            dormant.put(id, new LinkedHashSet<>(paths));
        });
    }

    /** Verdicts that stay open although every value of the one missing fact leads to the same one. */
    Set<Violation> imprecise() {
        return imprecise;
    }

    /** Verdicts that follow a fact for which their obligation does not ask. */
    Set<Violation> unasked() {
        return unasked;
    }

    /** The facts, by the obligation that asks for them, that changed its verdict in no situation so far. */
    Map<String, Set<String>> dormant() {
        return dormant;
    }

    /** Varies every fact of the situation. */
    void vary(Description situation, LocalDate asOf) {
        Verdicts before = verdicts(situation, asOf);
        Alternatives alternatives = new Alternatives(situation);
        FactWalk.parts(situation).forEach((fact, part) -> vary(situation, asOf, before, alternatives, part, fact));
    }

    private void vary(
            Description situation, LocalDate asOf, Verdicts before, Alternatives alternatives, Part part, Fact fact) {
        Map<Verdicts.Key, Set<Verdict>> completed = new TreeMap<>();
        if (fact.stated()) {
            before.byKey().forEach((key, verdict) -> note(completed, key, Optional.of(verdict)));
        }
        Stream.concat(alternatives.of(part, fact).stream(), Alternatives.members(fact).stream())
                .flatMap(value -> changed(situation, asOf, fact, value).stream())
                .forEach(verdicts -> before.keys().forEach(key -> note(completed, key, verdicts.of(key))));
        Optional<Verdicts> open = changed(situation, asOf, fact, "unknown");
        String path = Paths.general(fact.path());
        // of lists and tables only the stated and the empty one are tried, too few to call an open verdict imprecise
        boolean exhausted = part.kind() != Kind.LISTED && part.kind() != Kind.TABLE;
        completed.forEach((key, verdicts) -> {
            String id = key.obligation();
            if (verdicts.size() > 1) {
                dormant.computeIfAbsent(id, one -> new LinkedHashSet<>()).remove(path);
                if (!asks.getOrDefault(id, Set.of()).contains(path)) {
                    unasked.add(new Violation(id, id + " follows " + path + ", for which it does not ask"));
                }
            }
            // of several subjects together an open verdict may well be the same whatever one of them turns out to be
            if (exhausted
                    && !key.isWhole()
                    && open.flatMap(verdict -> verdict.of(key)).equals(Optional.of(Verdict.UNKNOWN))
                    && verdicts.size() == 1
                    && !verdicts.contains(Verdict.UNKNOWN)) {
                imprecise.add(new Violation(
                        id,
                        id + " is open without " + path + ", and "
                                + verdicts.iterator().next() + " whatever it says"));
            }
        });
    }

    private static void note(Map<Verdicts.Key, Set<Verdict>> completed, Verdicts.Key key, Optional<Verdict> verdict) {
        verdict.ifPresent(one -> completed
                .computeIfAbsent(key, fresh -> EnumSet.noneOf(Verdict.class))
                .add(one));
    }

    /** Empty where the value contradicts another fact, so that no such situation exists, or sets it in another frame. */
    private Optional<Verdicts> changed(Description situation, LocalDate asOf, Fact fact, String value) {
        try {
            Description changed = engine.reader().change(situation, Map.of(fact.path(), value));
            return Optional.of(changed)
                    .filter(one -> Frames.same(engine, situation, one))
                    .map(one -> verdicts(one, asOf));
        } catch (InvalidSourceException contradiction) {
            return Optional.empty();
        }
    }

    private Verdicts verdicts(Description description, LocalDate asOf) {
        return Verdicts.of(engine.assess(description, asOf));
    }
}

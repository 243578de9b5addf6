package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.source.InvalidSourceException;

/** Changes one fact of a situation at a time and watches which verdicts follow. */
final class Sway {

    private final ComplianceEngine engine;
    private final Map<String, Set<String>> asks;
    private final Set<String> imprecise = new LinkedHashSet<>();
    private final Set<String> unasked = new LinkedHashSet<>();

    /** For the packs of an engine; {@code asks} holds the general paths of the facts that each obligation asks for. */
    Sway(ComplianceEngine engine, Map<String, Set<String>> asks) {
        this.engine = engine;
        this.asks = asks;
    }

    /** Verdicts that stay open although every value of the one missing fact leads to the same one. */
    Set<String> imprecise() {
        return imprecise;
    }

    /** Verdicts that follow a fact for which their obligation does not ask. */
    Set<String> unasked() {
        return unasked;
    }

    /** Varies every fact of the situation. */
    void vary(Description situation, LocalDate asOf) {
        Map<Key, Verdict> before = verdicts(situation, asOf);
        Alternatives alternatives = new Alternatives(situation);
        Map<Fact, Part> facts = new LinkedHashMap<>();
        FactWalk.over(situation, (part, fact) -> facts.put(fact, part));
        facts.forEach((fact, part) -> vary(situation, asOf, before, alternatives, part, fact));
    }

    private void vary(
            Description situation,
            LocalDate asOf,
            Map<Key, Verdict> before,
            Alternatives alternatives,
            Part part,
            Fact fact) {
        Map<Key, Set<Verdict>> completed = new TreeMap<>();
        if (fact.stated()) {
            before.forEach((key, verdict) -> note(completed, key, verdict));
        }
        Stream.concat(alternatives.of(part, fact).stream(), Alternatives.members(fact).stream())
                .map(value -> changed(situation, asOf, fact, value))
                .filter(verdicts -> !verdicts.isEmpty())
                .forEach(verdicts -> before.keySet().forEach(key -> note(completed, key, verdict(verdicts, key))));
        Map<Key, Verdict> open = changed(situation, asOf, fact, "unknown");
        String path = Paths.general(fact.path());
        // of lists and tables only the stated and the empty one are tried, too few to call an open verdict imprecise
        boolean exhausted = part.kind() != Kind.LISTED && part.kind() != Kind.TABLE;
        completed.forEach((key, verdicts) -> {
            if (verdicts.size() > 1 && !asks.get(key.obligation()).contains(path)) {
                unasked.add(key.obligation() + " follows " + path + ", for which it does not ask");
            }
            if (exhausted
                    && verdict(open, key) == Verdict.UNKNOWN
                    && verdicts.size() == 1
                    && !verdicts.contains(Verdict.UNKNOWN)) {
                imprecise.add(
                        key.obligation() + " is open without " + path + ", and " + verdicts + " whatever it says");
            }
        });
    }

    private record Key(String obligation, String subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (obligation + ' ' + subject).compareTo(other.obligation + ' ' + other.subject);
        }
    }

    /** What holds for all subjects at once, such as a gate, is told of the service alone. */
    private static Verdict verdict(Map<Key, Verdict> verdicts, Key key) {
        Verdict own = verdicts.get(key);
        return own == null ? verdicts.get(new Key(key.obligation(), Conclude.SERVICE)) : own;
    }

    private static void note(Map<Key, Set<Verdict>> completed, Key key, Verdict verdict) {
        if (verdict == null) {
            return;
        }
        completed.computeIfAbsent(key, one -> EnumSet.noneOf(Verdict.class)).add(verdict);
    }

    /** Empty where the value contradicts another fact, so that no such situation exists. */
    private Map<Key, Verdict> changed(Description situation, LocalDate asOf, Fact fact, String value) {
        try {
            return verdicts(engine.reader().change(situation, Map.of(fact.path(), value)), asOf);
        } catch (InvalidSourceException contradiction) {
            return Map.of();
        }
    }

    private Map<Key, Verdict> verdicts(Description description, LocalDate asOf) {
        Map<Key, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : engine.assess(description, asOf).findings()) {
            for (SubjectFinding subject : finding.subjects()) {
                verdicts.put(new Key(finding.id(), subject.subject()), subject.verdict());
            }
        }
        return verdicts;
    }
}

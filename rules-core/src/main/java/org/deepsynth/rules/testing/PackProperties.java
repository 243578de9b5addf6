package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Paths;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.report.JsonReport;
import org.deepsynth.rules.report.Report;

/**
 * What must hold for every pack, tried on generated descriptions. Each property gives the violations it found, none where it
 * holds.
 */
public final class PackProperties {

    private final ComplianceEngine engine;
    private final LocalDate asOf;
    private final long seed;

    /** Properties of the engine's packs on a day; the same seed tries the same descriptions. */
    public PackProperties(ComplianceEngine engine, LocalDate asOf, long seed) {
        this.engine = engine;
        this.asOf = asOf;
        this.seed = seed;
    }

    /** P1 silence: an empty description yields no MET and no GAP. */
    public List<String> silence() {
        Description nothing = engine.reader().read("nothing.yaml", "{}");
        return engine.assess(nothing, asOf).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MET || finding.verdict() == Verdict.GAP)
                .map(finding -> finding.id() + " is " + finding.verdict() + " although nothing is stated")
                .toList();
    }

    /**
     * P2 soundness: a verdict other than UNKNOWN stays the same when unknown facts are filled in.
     *
     * @param descriptions how many complete descriptions are thinned out and compared
     */
    public List<String> soundness(int descriptions) {
        List<String> violations = new ArrayList<>();
        DescriptionGenerator generator = new DescriptionGenerator(engine, seed);
        for (int i = 0; i < descriptions; i++) {
            Map<String, Object> complete = generator.complete();
            Map<String, Object> partial = generator.erase(complete, 0.05 + 0.1 * (i % 6));
            Map<String, Verdict> full = bySubject(engine.assess(generator.read(complete), asOf));
            bySubject(engine.assess(generator.read(partial), asOf)).forEach((key, verdict) -> {
                Verdict completed = full.getOrDefault(key, verdict);
                if (verdict != Verdict.UNKNOWN && completed != verdict) {
                    violations.add(key + " is " + verdict + " and becomes " + completed + " when completed:\n"
                            + DescriptionGenerator.text(partial) + "\n" + DescriptionGenerator.text(complete));
                }
            });
        }
        return violations;
    }

    /**
     * P5 order: the order of keys and features changes no verdict, and an assessment repeated gives the same report to the
     * byte.
     */
    public List<String> order(int descriptions) {
        List<String> violations = new ArrayList<>();
        DescriptionGenerator generator = new DescriptionGenerator(engine, seed);
        Random random = new Random(seed);
        JsonReport json = new JsonReport(Language.EN);
        for (int i = 0; i < descriptions; i++) {
            Map<String, Object> tree = generator.erase(generator.complete(), 0.2);
            Report first = engine.assess(generator.read(tree), asOf);
            Report shuffled = engine.assess(generator.read(shuffled(tree, random)), asOf);
            if (!bySubject(first).equals(bySubject(shuffled))) {
                violations.add("another order gives other verdicts:\n" + DescriptionGenerator.text(tree));
            }
            if (!json.write(first).equals(json.write(engine.assess(generator.read(tree), asOf)))) {
                violations.add("the same input gives another report:\n" + DescriptionGenerator.text(tree));
            }
        }
        return violations;
    }

    /**
     * P3 precision and the first half of P4 asks, tried by changing one fact at a time in the ordinary service: an open verdict
     * can go two ways, and no verdict follows a fact for which its obligation does not ask.
     *
     * @param situation the ordinary service, or any other in which most is stated
     * @param exceptions violations that are known and explained where they are listed, word for word
     */
    public List<String> precisionAndAsks(Description situation, Set<String> exceptions) {
        Map<String, Set<String>> asks = new TreeMap<>();
        engine.asks()
                .forEach((id, facts) -> asks.put(
                        id,
                        facts.stream().map(fact -> Paths.general(fact.path())).collect(Collectors.toSet())));
        Sway sway = new Sway(engine, asks);
        sway.vary(situation, asOf);
        Set<String> violations = new TreeSet<>(sway.imprecise());
        violations.addAll(sway.unasked());
        List<String> unexpected = new ArrayList<>();
        violations.stream().filter(one -> !exceptions.contains(one)).forEach(unexpected::add);
        exceptions.stream()
                .filter(one -> !violations.contains(one))
                .forEach(one -> unexpected.add("no longer an exception: " + one));
        return unexpected;
    }

    /** P7 day: the day before its first day an obligation is not judged, on the day it is. */
    public List<String> day() {
        List<String> violations = new ArrayList<>();
        Description nothing = engine.reader().read("nothing.yaml", "{}");
        for (Obligation obligation : obligations()) {
            Finding before = engine.assess(nothing, obligation.from().minusDays(1))
                    .finding(obligation.id())
                    .orElseThrow();
            Finding on = engine.assess(nothing, obligation.from())
                    .finding(obligation.id())
                    .orElseThrow();
            if (before.verdict() != Verdict.NOT_APPLICABLE || !before.upcoming()) {
                violations.add(obligation.id() + " is judged on the day before its first day");
            }
            boolean judged = on.verdict() == Verdict.UNKNOWN || obligation.kind() == ObligationKind.PRINCIPLE;
            if (!judged || on.upcoming()) {
                violations.add(obligation.id() + " is not judged on its first day");
            }
        }
        return violations;
    }

    private List<Obligation> obligations() {
        return engine.catalogues().stream()
                .flatMap(catalogue -> catalogue.obligations().stream())
                .toList();
    }

    private static Map<String, Verdict> bySubject(Report report) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : report.findings()) {
            verdicts.put(finding.id(), finding.verdict());
            for (SubjectFinding subject : finding.subjects()) {
                verdicts.put(finding.id() + " for " + subject.subject(), subject.verdict());
            }
        }
        return verdicts;
    }

    private static Map<String, Object> shuffled(Map<String, Object> tree, Random random) {
        List<String> keys = new ArrayList<>(tree.keySet());
        Collections.shuffle(keys, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        for (String key : keys) {
            Object value = tree.get(key);
            if (key.equals("features") && value instanceof List<?> features) {
                List<Object> items = new ArrayList<>(features);
                Collections.shuffle(items, random);
                value = items;
            }
            shuffled.put(key, value);
        }
        return shuffled;
    }
}

package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.finding.Judge;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.binding.BlankTree;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.pack.RulePack;

/**
 * How strong the cases of a pack are: small mistakes are put into its rules, one at a time, and each should change a verdict
 * that a case expects. A mistake that no case notices names a case that is missing.
 */
public final class RuleMutations {

    private final LoadedPack pack;
    private final List<Situation> situations = new ArrayList<>();

    private RuleMutations(LoadedPack pack) {
        this.pack = pack;
    }

    /**
     * What came of it.
     *
     * @param tried how many mistakes were tried
     * @param survivors those that no case notices, in the order of the law
     */
    public record Result(int tried, List<String> survivors) {

        /** The share of mistakes that a case notices, from 0 to 1. */
        public double noticed() {
            return tried == 0 ? 1 : 1 - (double) survivors.size() / tried;
        }
    }

    private record Situation(
            Description description,
            LocalDate asOf,
            Map<String, Concluded> concluded,
            Map<String, Answer> neighbours,
            Map<String, Verdict> verdicts) {}

    /** Tries the mistakes in every rule of the pack on the ordinary service and all cases. */
    public static Result of(RulePack rulePack, LocalDate asOf) {
        ComplianceEngine engine = ComplianceEngine.of(rulePack);
        Cases cases = Cases.of(engine, rulePack.id(), asOf);
        RuleMutations run = new RuleMutations(LoadedPack.load(rulePack));
        run.add(cases.ordinary(), asOf);
        cases.all().forEach(one -> run.add(cases.situation(one), one.asOf()));
        Map<String, Concluded> blank = run.byObligation(run.pack.concludeOnNothing());
        Map<String, Answer> neighbours = FactWalk.neighbours(engine.reader()
                .read("blank.json", BlankTree.text(engine.reader().sections())));
        List<String> survivors = new ArrayList<>();
        int tried = 0;
        for (Obligation obligation : run.pack.catalogue().obligations()) {
            for (RuleMutant mutant : RuleMutant.of(obligation, blank.get(obligation.id()), neighbours)) {
                tried++;
                if (run.situations.stream().noneMatch(situation -> run.notices(situation, obligation, mutant))) {
                    survivors.add(mutant.name());
                }
            }
        }
        return new Result(tried, survivors);
    }

    private void add(Description description, LocalDate asOf) {
        Map<String, Concluded> concluded = byObligation(pack.conclude(description, asOf));
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        pack.catalogue()
                .obligations()
                .forEach(obligation -> verdicts.put(
                        obligation.id(), verdict(description, asOf, obligation, concluded.get(obligation.id()))));
        situations.add(new Situation(description, asOf, concluded, FactWalk.neighbours(description), verdicts));
    }

    private boolean notices(Situation situation, Obligation obligation, RuleMutant mutant) {
        Concluded changed = mutant.change().apply(situation.concluded().get(obligation.id()), situation.neighbours());
        return verdict(situation.description(), situation.asOf(), obligation, changed)
                != situation.verdicts().get(obligation.id());
    }

    private Verdict verdict(Description description, LocalDate asOf, Obligation obligation, Concluded concluded) {
        return new Judge(pack.catalogue(), description.features(), asOf, concluded)
                .judge(obligation)
                .verdict();
    }

    /** What was concluded of each obligation alone, so that judging one does not look at all. */
    private Map<String, Concluded> byObligation(Concluded concluded) {
        Map<String, List<Conclusion>> conclusions =
                concluded.conclusions().stream().collect(Collectors.groupingBy(Conclusion::obligation));
        return pack.catalogue().obligations().stream()
                .map(Obligation::id)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Concluded(
                                conclusions.getOrDefault(id, List.of()), concluded.roles(), concluded.scopes())));
    }
}

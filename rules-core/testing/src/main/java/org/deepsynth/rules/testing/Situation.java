package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.deepsynth.rules.conclusion.Clause;
import org.deepsynth.rules.conclusion.ClauseKind;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.conclusion.Conclusion;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.internal.judging.Judge;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Cohort;
import org.deepsynth.rules.law.Obligation;

/** A description with what a pack's rules conclude of it, in which rules with mistakes are tried. */
final class Situation {

    private final LoadedPack pack;
    private final Description description;
    private final LocalDate asOf;
    private final String provision;
    // many mistakes are tried at once
    private final Map<LocalDate, ByObligation> concluded = new ConcurrentHashMap<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Answer> neighbours;

    /** {@code provision} is the address of the provision whose case it is; empty where it is none. */
    Situation(LoadedPack pack, Description description, LocalDate asOf, String provision) {
        this.provision = provision;
        this.pack = pack;
        this.description = description;
        this.asOf = asOf;
        this.neighbours = FactWalk.neighbours(description);
        for (Obligation obligation : pack.catalogue().obligations()) {
            verdicts.put(obligation.id(), verdict(obligation, asOf(asOf).of(obligation)));
        }
    }

    /** The address of the provision whose case it is. */
    String provision() {
        return provision;
    }

    /** For each answer, by its path, another answer of the same record. */
    Map<String, Answer> neighbours() {
        return neighbours;
    }

    /** Whether the obligation's verdict is another one when its rule concludes otherwise. */
    boolean notices(Obligation obligation, UnaryOperator<Concluded> mistake) {
        return differs(obligation, mistake.apply(asOf(asOf).of(obligation)));
    }

    /** Whether the obligation's verdict is another one when its rule takes another day for today. */
    boolean noticesDay(Obligation obligation, int days) {
        return differs(obligation, asOf(asOf.plusDays(days)).of(obligation));
    }

    /** Whether the obligation's verdict is another one when the catalogue says something else of it. */
    boolean noticesLaw(Obligation original, Obligation changed) {
        return verdict(changed, asOf(asOf).of(original)) != verdicts.get(original.id());
    }

    /** Whether a verdict is another one when the pack has other parameters. */
    boolean notices(LoadedPack other) {
        ByObligation here = byObligation(other, asOf);
        return pack.catalogue().obligations().stream().anyMatch(one -> differs(one, here.of(one)));
    }

    private boolean differs(Obligation obligation, Concluded changed) {
        Concluded original = asOf(asOf).of(obligation);
        // most mistakes change no truth here, and a verdict that rests on the same truths need not be worked out
        return !truths(obligation, original).equals(truths(obligation, changed))
                && verdict(obligation, changed) != verdicts.get(obligation.id());
    }

    private static List<Truth> truths(Obligation obligation, Concluded concluded) {
        List<Truth> truths = new ArrayList<>();
        truths.add(Truth.any(obligation.bearers(), name -> concluded.role(name).truth()));
        truths.add(Truth.all(obligation.scopes(), name -> concluded.scope(name).truth()));
        Set<String> cohorts = obligation.cohorts().stream().map(Cohort::scope).collect(Collectors.toSet());
        concluded.named().stream()
                .filter(scope -> cohorts.contains(scope.name()))
                .forEach(scope -> truths.add(scope.formula().truth()));
        for (Conclusion conclusion : concluded.conclusions()) {
            Map<Boolean, List<Clause>> byKind = conclusion.clauses().stream()
                    .collect(Collectors.partitioningBy(clause -> clause.kind() == ClauseKind.REQUIRES));
            truths.add(Truth.all(byKind.getOrDefault(true, List.of()), Clause::truth));
            truths.add(Truth.all(byKind.getOrDefault(false, List.of()), Clause::truth));
        }
        return truths;
    }

    private Verdict verdict(Obligation obligation, Concluded of) {
        return new Judge(pack.catalogue(), description.subjects(), LoadedPack.frame(description, asOf), of)
                .judge(obligation)
                .verdict();
    }

    private ByObligation asOf(LocalDate day) {
        return concluded.computeIfAbsent(day, one -> byObligation(pack, one));
    }

    private ByObligation byObligation(LoadedPack from, LocalDate day) {
        return ByObligation.of(pack, from.conclude(description, day));
    }
}

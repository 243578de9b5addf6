package org.deepsynth.rules.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Obligation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How strong the cases of a pack are: small mistakes are put into its rules and its catalogue, one at a time, and each should
 * change a verdict that a case expects. A mistake that no case notices, though some other description would, names a case that is
 * missing; one that no description notices counts as no mistake.
 */
final class MutationCheck {

    private static final Logger LOG = LoggerFactory.getLogger(MutationCheck.class);

    /** More descriptions than this would show little more, and each is kept with all that the rules conclude of it. */
    private static final int MOST = 1500;

    private static final int HANDS = 97;

    private final PackUnderTest tested;
    private final LoadedPack pack;

    private MutationCheck(PackUnderTest tested) {
        this.tested = tested;
        this.pack = tested.loaded();
    }

    static List<Violation> violations(PackUnderTest tested) {
        return new MutationCheck(tested).run();
    }

    private List<Violation> run() {
        List<Mutant> mutants = mutants();
        List<Mutant> unnoticed = survivors(mutants, cases());
        List<Mutant> survivors = new ArrayList<>(unnoticed);
        survivors.removeAll(survivors(unnoticed, others()));
        int equivalent = unnoticed.size() - survivors.size();
        int tried = mutants.size() - equivalent;
        if (tried == 0) {
            return List.of(new Violation(
                    tested.pack().id(),
                    "no mistake could be tried: " + equivalent + " change no verdict of any description tried"));
        }
        double noticed = 1 - (double) survivors.size() / tried;
        String share = String.format(
                Locale.ROOT,
                "%.1f %% of %d mistakes noticed, %d more change no verdict of any description tried",
                100 * noticed,
                tried,
                equivalent);
        LOG.info("{}: {}", tested.pack().id(), share);
        if (noticed >= tested.mutationFloor()) {
            survivors.forEach(one -> LOG.info("not noticed: {}", one.name()));
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        violations.add(new Violation(tested.pack().id(), share));
        survivors.stream()
                .map(one -> new Violation(one.about(), "no case notices: " + one.name()))
                .forEach(violations::add);
        return violations;
    }

    private List<Mutant> mutants() {
        Concluded all = pack.concludeOnBlank();
        ByObligation blank = ByObligation.of(pack, all);
        Map<String, Answer> neighbours = FactWalk.neighbours(pack.blank());
        List<Mutant> mutants = new ArrayList<>();
        SharedParts shared = new SharedParts(all);
        for (Obligation obligation : pack.catalogue().obligations()) {
            mutants.addAll(new RuleMutants(obligation, blank.of(obligation), neighbours, shared).all());
        }
        mutants.addAll(LawMutants.of(pack, all, neighbours));
        return joined(mutants);
    }

    /** A mistake in what several rules share is one mistake, whichever of them shows it. */
    private static List<Mutant> joined(List<Mutant> mutants) {
        Map<Object, Mutant> joined = new LinkedHashMap<>();
        mutants.forEach(one -> joined.merge(one.shared().orElse(one.name()), one, Mutant::and));
        return List.copyOf(joined.values());
    }

    private static List<Mutant> survivors(List<Mutant> mutants, List<Situation> situations) {
        // those that cost most stand together, and threads are dealt whole stretches of a list
        List<Integer> dealt = IntStream.range(0, mutants.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> place % HANDS))
                .toList();
        return dealt.parallelStream()
                .filter(place -> !mutants.get(place).noticedIn(situations))
                .sorted()
                .map(mutants::get)
                .toList();
    }

    private List<Situation> cases() {
        Cases cases = tested.cases();
        Stream<Situation> all = cases.all().parallelStream()
                // a mistake is looked for under the readings that the pack has of its own
                .filter(one -> one.with().isEmpty())
                .map(one -> new Situation(pack, cases.situation(one), one.asOf(), one.provision()));
        return Stream.concat(Stream.of(new Situation(pack, cases.ordinary(), tested.asOf(), "")), all)
                .toList();
    }

    /** Descriptions near the ordinary service and far from it. */
    private List<Situation> others() {
        Cases cases = tested.cases();
        int many = Math.min(MOST, tested.descriptions());
        Variations variations = new Variations(tested.engine(), tested.seed());
        List<Description> others = new ArrayList<>();
        for (int i = 0; i < many / 4; i++) {
            others.add(variations.of(cases.ordinary(), 1 + i % 4));
        }
        DescriptionGenerator generator = tested.generator();
        for (int i = 0; i < many / 10; i++) {
            others.add(tested.read(generator.complete()));
        }
        return others.parallelStream()
                .map(other -> new Situation(pack, other, tested.asOf(), ""))
                .toList();
    }
}

package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.PackUnderTest.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What every rule pack owes those who trust it, in parts that are tried one by one. Each part gives the violations it found,
 * none where it holds. In JUnit 5, implement {@code org.deepsynth.rules.testing.junit.PackContractTest}.
 *
 * <pre>{@code
 * PackContract contract = PackContract.of(new HousePack(), LocalDate.of(2026, 11, 1));
 * for (Part part : Part.values()) {
 *     assertThat(contract.violations(part)).isEmpty();
 * }
 * }</pre>
 *
 * <p>The pack's ordinary service and its cases are read from the class path, see {@link Cases}. The same seed tries
 * the same descriptions.
 */
public final class PackContract {

    /** Of fewer descriptions than this, a part that takes a hundredth of them would take none. */
    private static final int FEWEST = 100;

    private final RulePack pack;
    private final Map<Part, Map<String, String>> exceptions = new EnumMap<>(Part.class);
    private Settings settings;
    private @Nullable PackUnderTest tested;

    private PackContract(RulePack pack, Settings settings) {
        this.pack = pack;
        this.settings = settings;
    }

    /** The contract of a pack; 1,500 descriptions are generated, and the cases must notice 95 % of the mistakes. */
    public static PackContract of(RulePack pack, LocalDate asOf) {
        return new PackContract(pack, new Settings(asOf, 1, 1500, 0.95, Set.of()));
    }

    /** Generates from another seed. */
    public PackContract seed(long seed) {
        return settings(new Settings(
                settings.asOf(), seed, settings.descriptions(), settings.mutationFloor(), settings.latin()));
    }

    /**
     * Generates that many descriptions to try soundness, and a share of it for the other parts.
     *
     * @throws IllegalArgumentException for fewer than 100, of which some parts would take none
     */
    public PackContract descriptions(int descriptions) {
        if (descriptions < FEWEST) {
            throw new IllegalArgumentException(
                    "The number of descriptions (" + descriptions + ") must be at least " + FEWEST + ".");
        }
        return settings(new Settings(
                settings.asOf(), settings.seed(), descriptions, settings.mutationFloor(), settings.latin()));
    }

    /**
     * The share of mistakes in rules that the cases must notice, above 0 and up to 1.
     *
     * @throws IllegalArgumentException for another share
     */
    public PackContract mutationFloor(double floor) {
        if (!(floor > 0 && floor <= 1)) {
            throw new IllegalArgumentException("The floor (" + floor + ") must be above 0 and at most 1.");
        }
        return settings(
                new Settings(settings.asOf(), settings.seed(), settings.descriptions(), floor, settings.latin()));
    }

    /**
     * Allows words in Latin letters in Chinese texts: names that have no Chinese form, such as {@code C2PA}. Ids of the pack need not be
     * named, nor what stands in “quotes”.
     */
    public PackContract latin(String... words) {
        Set<String> all = new TreeSet<>(settings.latin());
        all.addAll(List.of(words));
        return settings(
                new Settings(settings.asOf(), settings.seed(), settings.descriptions(), settings.mutationFloor(), all));
    }

    /**
     * Allows the violations of one part that are about one obligation, fact or file. An exception that is no longer needed is a
     * violation itself.
     *
     * @param reason why it is right as it is, for those who read the test
     */
    public PackContract except(Part part, String about, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The reason of the exception " + about + " must be given.");
        }
        exceptions.computeIfAbsent(part, key -> new HashMap<>()).put(about, reason);
        return this;
    }

    /**
     * What breaks that part of the contract; while the pack does not load, the other parts say no more than that, and no exception
     * allows it.
     *
     * @throws IllegalArgumentException when nothing of the pack is in force on the day of the contract
     */
    public List<Violation> violations(Part part) {
        List<Violation> violations;
        try {
            violations = part.check(tested());
        } catch (InvalidSourceException e) {
            // nothing was tried, so there is nothing that an exception could allow
            return e.faults().stream()
                    .map(fault -> new Violation(pack.id(), fault.toString()))
                    .toList();
        }
        Map<String, String> allowed = exceptions.getOrDefault(part, Map.of());
        List<Violation> left = new ArrayList<>(violations);
        left.removeIf(violation -> allowed.containsKey(violation.about()));
        allowed.keySet().stream()
                .filter(about ->
                        violations.stream().noneMatch(one -> one.about().equals(about)))
                .forEach(about -> left.add(new Violation(about, "no longer an exception: " + about)));
        return left;
    }

    private synchronized PackUnderTest tested() {
        if (tested == null) {
            tested = new PackUnderTest(pack, settings);
        }
        return tested;
    }

    private synchronized PackContract settings(Settings changed) {
        settings = changed;
        tested = null;
        return this;
    }
}

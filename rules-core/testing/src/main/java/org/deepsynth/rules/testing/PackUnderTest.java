package org.deepsynth.rules.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.internal.discovery.FoundPacks;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.internal.loading.LoadedPacks;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** A pack under test: the pack, an engine that reports on it alone, and what the parts of the contract share. */
final class PackUnderTest {

    private final RulePack pack;
    private final ComplianceEngine engine;
    private final Settings settings;
    private final LoadedPack loaded;
    private @Nullable Cases cases;
    private @Nullable SensitivityAnalysis ordinary;

    /**
     * How to try.
     *
     * @param asOf the evaluation date of everything that names none
     * @param seed the seed of all that is generated: the same seed tries the same descriptions
     * @param descriptions how many descriptions are generated for soundness; other parts take a share of it
     * @param mutationFloor the share of mistakes that the cases must notice
     * @param latin what Chinese texts may write in Latin letters
     */
    record Settings(LocalDate asOf, long seed, int descriptions, double mutationFloor, Set<String> latin) {}

    /** Throws what is wrong with the pack where it cannot be loaded, or where nothing of it would be judged on the day. */
    PackUnderTest(RulePack pack, Settings settings) {
        this.pack = pack;
        RulePack[] packs = LoadedPacks.around(pack).toArray(RulePack[]::new);
        this.engine = ComplianceEngine.of(packs).only(pack.id());
        this.loaded = LoadedPacks.all(FoundPacks.given(packs)).stream()
                .filter(one -> one.catalogue().id().equals(pack.id()))
                .findFirst()
                .orElseThrow();
        this.settings = settings;
        if (catalogue().obligations().stream().noneMatch(one -> one.inForceOn(settings.asOf()))) {
            throw new IllegalArgumentException(
                    "The day (" + settings.asOf() + ") of the contract must be one on which an"
                            + " obligation of the pack " + pack.id() + " is in force.");
        }
    }

    RulePack pack() {
        return pack;
    }

    /** The pack behind the engine's front door, for what rules conclude before anything is judged. */
    LoadedPack loaded() {
        return loaded;
    }

    ComplianceEngine engine() {
        return engine;
    }

    LocalDate asOf() {
        return settings.asOf();
    }

    long seed() {
        return settings.seed();
    }

    int descriptions() {
        return settings.descriptions();
    }

    double mutationFloor() {
        return settings.mutationFloor();
    }

    Set<String> latin() {
        return settings.latin();
    }

    Catalogue catalogue() {
        return engine.catalogues().get(0);
    }

    synchronized Cases cases() {
        if (cases == null) {
            cases = Cases.of(engine, pack.id(), asOf());
        }
        return cases;
    }

    /** Every fact of the ordinary service varied alone. */
    synchronized SensitivityAnalysis ordinary() {
        if (ordinary == null) {
            ordinary = new SensitivityAnalysis(engine);
            ordinary.vary(cases().ordinary(), asOf());
        }
        return ordinary;
    }

    DescriptionGenerator generator() {
        return new DescriptionGenerator(engine, seed());
    }

    Description nothing() {
        return engine.reader().read("nothing.yaml", "{}");
    }

    Description read(Map<String, Object> tree) {
        return engine.reader().read("generated.json", DescriptionGenerator.text(tree));
    }

    Verdicts verdicts(Map<String, Object> tree) {
        return Verdicts.of(engine.assess(read(tree), asOf()));
    }
}

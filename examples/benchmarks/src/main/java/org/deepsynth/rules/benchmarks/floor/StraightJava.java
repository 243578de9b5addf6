package org.deepsynth.rules.benchmarks.floor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.Contestant;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Catalogue;

/**
 * The packs as straight Java that the build writes from their rules: no engine, no conclusions, no judge, and no formula but where
 * evidence is read off it. Where a pack's class does more than join formulas, as the letter's statistics do, its formula is asked.
 */
public final class StraightJava {

    private StraightJava() {}

    /** The contestant that says where a service stands, and not why. */
    public static Contestant verdictsOnly(ComplianceEngine engine) {
        return new Contestant("Java, verdicts", eachPack(engine, VerdictFloor::assess), Finding::verdict);
    }

    /** The contestant that gives the library's findings. */
    public static Contestant withEvidence(ComplianceEngine engine) {
        return new Contestant("Java, evidence", eachPack(engine, EvidenceFloor::assess));
    }

    private static BiFunction<Description, LocalDate, List<?>> eachPack(ComplianceEngine engine, Way way) {
        return (description, asOf) -> {
            Description then = engine.reader().asOf(description, asOf);
            List<Object> told = new ArrayList<>();
            engine.catalogues().forEach(law -> told.addAll(way.assess(law, then, asOf)));
            return told;
        };
    }

    @FunctionalInterface
    private interface Way {
        List<?> assess(Catalogue law, Description then, LocalDate day);
    }
}

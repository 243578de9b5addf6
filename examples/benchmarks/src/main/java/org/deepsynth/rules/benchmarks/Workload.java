package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.testing.DescriptionGenerator;

/** What every contestant assesses: generated descriptions, three of ten answers left out, and the day. */
public final class Workload {

    /** A day on which nearly all obligations are in force. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final int DESCRIPTIONS = 200;
    private static final double SILENT = 0.3;
    private static final long SEED = 8;

    private Workload() {}

    /** The same descriptions in every run. */
    public static List<Description> descriptions(ComplianceEngine engine) {
        DescriptionGenerator generator = new DescriptionGenerator(engine, SEED);
        return IntStream.range(0, DESCRIPTIONS)
                .mapToObj(i -> generator.read(generator.erase(generator.complete(), SILENT)))
                .toList();
    }
}

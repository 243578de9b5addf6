package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;

/** The library as users call it. */
public final class Library implements WholePacks {

    private final ComplianceEngine engine;

    /** With the packs of that engine; of {@link SubsetEngine} beside the floors. */
    public Library(ComplianceEngine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return "deepsynth-rules";
    }

    @Override
    public Report assess(Description description, LocalDate asOf) {
        return engine.assess(description, asOf);
    }

    @Override
    public Map<String, Concluded> conclude(Description description, LocalDate asOf) {
        return engine.conclude(description, asOf);
    }
}

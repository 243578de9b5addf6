package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.floor.verdicts.VerdictFloor;
import org.deepsynth.rules.benchmarks.floor.verdicts.Verdicts;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;

/** Hand-written Java that says where a service stands, and not why. */
public final class JavaVerdicts implements Contestant {

    private final DescriptionReader reader;

    /** On descriptions that this engine read. */
    public JavaVerdicts(ComplianceEngine engine) {
        this.reader = engine.reader();
    }

    @Override
    public String name() {
        return "Java, verdicts";
    }

    @Override
    public Verdicts assess(Description description, LocalDate asOf) {
        return VerdictFloor.assess(reader.asOf(description, asOf), asOf);
    }
}

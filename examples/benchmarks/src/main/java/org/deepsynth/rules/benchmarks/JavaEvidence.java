package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.floor.evidence.EvidenceFloor;
import org.deepsynth.rules.benchmarks.floor.evidence.ObligationEvidence;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;

/** Hand-written Java that gives verdicts with the evidence for them. */
public final class JavaEvidence implements Contestant {

    private final DescriptionReader reader;
    private final EvidenceFloor floor;

    /** On descriptions that this engine read, with the texts of its China pack. */
    public JavaEvidence(ComplianceEngine engine) {
        this.reader = engine.reader();
        this.floor = new EvidenceFloor(engine.catalogue("cac").orElseThrow());
    }

    @Override
    public String name() {
        return "Java, evidence";
    }

    @Override
    public List<ObligationEvidence> assess(Description description, LocalDate asOf) {
        return floor.assess(reader.asOf(description, asOf), asOf);
    }
}

package org.deepsynth.rules;

import java.time.LocalDate;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.toy.ToyPack;

/** An engine with the toy law. */
public final class ToyEngine {

    /** The one engine of all tests. */
    public static final ComplianceEngine ENGINE = ComplianceEngine.of(new ToyPack());

    private ToyEngine() {}

    /** The report on a description in YAML. */
    public static Report assess(String yaml, String asOf) {
        return ENGINE.assess(ENGINE.reader().read("toy.yaml", yaml), LocalDate.parse(asOf));
    }
}

package org.deepsynth.rules.benchmarks.floor.verdicts;

import java.time.LocalDate;
import org.deepsynth.rules.description.Description;

/**
 * What somebody would write by hand who needs the verdicts on the Deep Synthesis Provisions, the Labelling Measures and
 * GB 45438-2025 and nothing else: three-valued logic in plain Java, article by article. It says where a service stands, and
 * neither why nor what is missing.
 */
public final class VerdictFloor {

    private VerdictFloor() {}

    /** The verdict on each obligation of the three instruments on that day, of a description as it counts on that day. */
    public static Verdicts assess(Description description, LocalDate day) {
        Situation situation = new Situation(description, day);
        Verdicts verdicts = new Verdicts();
        ConductVerdicts.put(situation, verdicts);
        ManagementVerdicts.put(situation, verdicts);
        PlatformVerdicts.put(situation, verdicts);
        TrainingVerdicts.put(situation, verdicts);
        ConspicuousLabelVerdicts.put(situation, verdicts);
        FilingVerdicts.put(situation, verdicts);
        LabelVerdicts.put(situation, verdicts);
        StandardVerdicts.put(situation, verdicts);
        return verdicts;
    }
}

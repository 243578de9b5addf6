package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.conclusion.Concluded;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.Report;

/** A contestant over all obligations of the packs. */
public interface WholePacks extends Contestant {

    @Override
    Report assess(Description description, LocalDate asOf);

    /**
     * The way to conclusions alone, by pack id: the part in which contestants differ. One judge, the same for all, makes the
     * findings of them.
     */
    Map<String, Concluded> conclude(Description description, LocalDate asOf);
}

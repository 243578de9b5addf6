package org.deepsynth.rules.benchmarks;

import java.time.LocalDate;
import org.deepsynth.rules.description.Description;

/** One way from a parsed description to findings. Set up once, then asked often, from several threads. */
public interface Contestant {

    /** The name in tables. */
    String name();

    /** What it finds about the description on that day; what exactly depends on the contest that it takes part in. */
    Object assess(Description description, LocalDate asOf);
}

package org.deepsynth.rules.provenance.sample;

import java.util.Optional;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Sample;

/**
 * A fact of a feature, as files show it.
 *
 * @param path where it stands in the description, such as {@code features[0].technicalLabel}
 * @param stated what the description states; empty where it leaves the fact open
 * @param before what an earlier look at files put there; empty where somebody stated it, or nothing stands there
 * @param value what the files show, as a description writes it
 * @param evidence how many files were looked at and how many show the opposite: of what is stated, or else of the value
 */
public record ObservedFact(
        String path, Optional<String> stated, Optional<String> before, String value, Evidence evidence) {

    /** How many files show the opposite. */
    public int contrary() {
        return evidence.sample().map(Sample::contrary).orElse(0);
    }

    /** Whether files show the opposite of what is stated. */
    public boolean contradicts() {
        return stated.isPresent() && contrary() > 0;
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.law.LocalizedText;

/** Whom obligations bind: who holds a role, with a service that they cover. What it excludes by is told once for all of them. */
final class Gate {

    /** One condition of a gate: its key, what is the case where it does not hold, and what is known of it. */
    record Part(String key, LocalizedText text, Known known) {}

    final Truth truth;
    private final List<Part> parts;
    private List<Why> excluding;
    private List<Fact> missing;

    /** It binds those for whom all parts hold; everybody where there are none. */
    Gate(List<Part> parts) {
        Truth all = Truth.YES;
        for (Part part : parts) {
            all = all.and(part.known().truth);
        }
        this.truth = all;
        this.parts = parts;
    }

    /** Why it keeps obligations from applying. */
    List<Why> excluding() {
        if (excluding == null) {
            List<Why> found = new ArrayList<>();
            for (Part part : parts) {
                if (part.known().truth == Truth.NO) {
                    found.add(Why.of(part.key(), part.text(), Optional.empty(), part.known()));
                }
            }
            excluding = found;
        }
        return excluding;
    }

    /** The facts that are missing to tell whether it lets pass. */
    List<Fact> missing() {
        if (missing == null) {
            List<Fact> found = new ArrayList<>();
            if (truth == Truth.UNKNOWN) {
                for (Part part : parts) {
                    if (part.known().truth == Truth.UNKNOWN) {
                        part.known().addFacts(found);
                    }
                }
            }
            missing = found;
        }
        return missing;
    }
}

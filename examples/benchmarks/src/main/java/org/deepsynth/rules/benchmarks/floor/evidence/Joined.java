package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;

/** Several conditions joined by "and" or by "or"; either way those with the truth value of the whole hold it up. */
final class Joined extends Known {

    private final Known[] parts;

    Joined(Truth truth, Known[] parts) {
        super(truth);
        this.parts = parts;
    }

    @Override
    boolean lacksAnswer() {
        if (truth == Truth.UNKNOWN) {
            for (Known part : parts) {
                if (part.lacksAnswer()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    void addFacts(List<Fact> to) {
        for (Known part : parts) {
            if (part.truth == truth) {
                part.addFacts(to);
            }
        }
    }

    @Override
    void addRead(List<Fact> to) {
        for (Known part : parts) {
            part.addRead(to);
        }
    }

    @Override
    void addComparisons(List<Compared> to) {
        for (Known part : parts) {
            if (part.truth == truth) {
                part.addComparisons(to);
            }
        }
    }
}

package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.fact.Fact;

/** A negation, which rests on the same facts as what it negates. */
final class Opposite extends Known {

    private final Known part;

    Opposite(Known part) {
        super(part.truth.not());
        this.part = part;
    }

    @Override
    List<Fact> facts() {
        return part.facts();
    }

    @Override
    List<Fact> read() {
        return part.read();
    }

    @Override
    List<Compared> comparisons() {
        return part.comparisons();
    }

    @Override
    boolean lacksAnswer() {
        return part.lacksAnswer();
    }

    @Override
    void addFacts(List<Fact> to) {
        part.addFacts(to);
    }

    @Override
    void addRead(List<Fact> to) {
        part.addRead(to);
    }

    @Override
    void addComparisons(List<Compared> to) {
        part.addComparisons(to);
    }
}

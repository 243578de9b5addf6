package org.deepsynth.rules.benchmarks.floor.evidence;

import java.util.List;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Truth;

/** Neither the condition for yes nor the one for no holds, such as while a time limit runs. */
final class Open extends Known {

    private final Known whenYes;
    private final Known whenNo;

    Open(Known whenYes, Known whenNo) {
        super(Truth.UNKNOWN);
        this.whenYes = whenYes;
        this.whenNo = whenNo;
    }

    @Override
    boolean lacksAnswer() {
        return whenYes.lacksAnswer() || whenNo.lacksAnswer();
    }

    @Override
    void addFacts(List<Fact> to) {
        if (whenYes.truth == Truth.UNKNOWN) {
            whenYes.addFacts(to);
        }
        if (whenNo.truth == Truth.UNKNOWN) {
            whenNo.addFacts(to);
        }
    }

    @Override
    void addRead(List<Fact> to) {
        whenYes.addRead(to);
        whenNo.addRead(to);
    }

    @Override
    void addComparisons(List<Compared> to) {
        whenYes.addComparisons(to);
        whenNo.addComparisons(to);
    }
}

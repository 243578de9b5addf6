package org.deepsynth.rules.testing;

import java.util.List;
import org.deepsynth.rules.finding.Verdict;

/** P1: a description that states nothing yields no MET and no GAP. */
final class SilenceCheck {

    private SilenceCheck() {}

    static List<Violation> violations(PackUnderTest tested) {
        return tested.engine().assess(tested.nothing(), tested.asOf()).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.MET || finding.verdict() == Verdict.GAP)
                .map(finding -> new Violation(
                        finding.id(), finding.id() + " is " + finding.verdict() + " although nothing is stated"))
                .toList();
    }
}

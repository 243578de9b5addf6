package org.deepsynth.rules.benchmarks.peers;

import java.util.List;
import java.util.function.IntFunction;
import org.deepsynth.rules.conclusion.Conclude;

/**
 * A law rule outside the rule language: what it asks for, and what it concludes from what an engine found for that. It is named by
 * the obligation's id where it concludes on one.
 */
public record TranscribedRule(String name, List<Asked> asks, Consequence consequence) {

    /** The right side of a rule. */
    @FunctionalInterface
    public interface Consequence {
        /** Concludes from what was found for the things that the rule asks for, by their places. */
        void conclude(Conclude conclude, IntFunction<Object> found);
    }

    /** Whether it speaks once for each feature. */
    public boolean perFeature() {
        return asks.stream().anyMatch(Asked::isFeature);
    }
}

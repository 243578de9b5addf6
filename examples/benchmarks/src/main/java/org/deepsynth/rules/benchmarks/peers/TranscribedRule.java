package org.deepsynth.rules.benchmarks.peers;

import java.util.List;
import java.util.function.Consumer;
import org.deepsynth.rules.conclusion.Conclude;

/**
 * A law rule outside the rule language.
 *
 * @param name its name, which is the obligation's id where it concludes on one
 * @param asks what it asks for, in its order
 * @param loops the whole rule as plain Java
 * @param consequence what it concludes from what an engine found
 */
public record TranscribedRule(String name, List<Asked> asks, Consumer<Evaluation> loops, Consequence consequence) {

    /** The right side of a rule. */
    @FunctionalInterface
    public interface Consequence {

        /** Concludes from what was found for the things that the rule asks for. */
        void conclude(Conclude conclude, Bound bound);
    }

    /** Whether it speaks once for each feature. */
    public boolean perFeature() {
        return asks.stream().anyMatch(Asked::isFeature);
    }
}

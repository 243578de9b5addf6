package org.deepsynth.rules.benchmarks.peers;

import org.deepsynth.rules.description.Feature;

/** One thing that a rule asks for, bound to a variable. */
public sealed interface Asked {

    /** The variable, such as {@code $f}. */
    String variable();

    /** A fact of that type. */
    record Given(String variable, Class<?> type) implements Asked {}

    /** The first day of the instrument of that id. */
    record FirstDay(String variable, String instrument) implements Asked {}

    /** When that scope of the service holds. */
    record ServiceScope(String variable, String scope) implements Asked {}

    /** When that scope of the feature in the other variable holds. */
    record FeatureScope(String variable, String scope, String feature) implements Asked {}

    /** Whether it is a feature. */
    default boolean isFeature() {
        return this instanceof Given given && given.type() == Feature.class;
    }
}

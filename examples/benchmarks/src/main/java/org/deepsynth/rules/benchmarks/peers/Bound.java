package org.deepsynth.rules.benchmarks.peers;

/** What an engine found for the things that a rule asks for. */
@FunctionalInterface
public interface Bound {

    /** What was found for the thing at that place. */
    Object get(int place);

    /** What was found for the thing at that place, which has that type. */
    default <T> T get(int place, Class<T> type) {
        return type.cast(get(place));
    }
}

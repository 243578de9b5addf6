package org.deepsynth.rules.examples.backend.offer;

import java.util.function.Consumer;

/** What a configuration says, where it says anything. */
final class Known {

    private Known() {}

    /** Hands the setting on where there is one. */
    static <T> void state(T setting, Consumer<T> fact) {
        if (setting != null) {
            fact.accept(setting);
        }
    }
}

package org.deepsynth.rules.examples.backend.assessment;

import java.time.Duration;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.examples.backend.Words;

/** More assessments were asked for than can wait; nothing was begun. */
public final class OverloadedException extends SpokenException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    OverloadedException(Duration retryAfter) {
        super(Words.of("overloaded.detail"));
        this.retryAfter = retryAfter;
    }

    /** When to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}

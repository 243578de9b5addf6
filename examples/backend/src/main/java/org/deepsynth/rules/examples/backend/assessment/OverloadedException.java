package org.deepsynth.rules.examples.backend.assessment;

import java.time.Duration;

/** More assessments were asked for than can wait; nothing was begun. */
public final class OverloadedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    OverloadedException(Duration retryAfter) {
        super("More assessments were asked for than can wait. Nothing was begun; please try again later.");
        this.retryAfter = retryAfter;
    }

    /** When to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}

package org.deepsynth.rules.examples.backend.assessment;

import java.time.Duration;
import org.deepsynth.rules.examples.backend.SpokenException;
import org.deepsynth.rules.text.LocalizedText;

/** More assessments were asked for than can wait; nothing was begun. */
public final class OverloadedException extends SpokenException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    OverloadedException(Duration retryAfter) {
        super(new LocalizedText(
                "More assessments were asked for than can wait. Nothing was begun; please try again later.",
                "等候的评估过多，本次未作处理，请稍后再试。"));
        this.retryAfter = retryAfter;
    }

    /** When to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}

package org.deepsynth.rules.letter;

/**
 * Counts of a test, and how its true rate is bounded.
 *
 * @param successes of the attempts, those that succeeded
 * @param attempts all of them
 * @param confidence between 0 and 1
 * @param wilson whether the bounds are Wilson's instead of the exact ones
 */
record Trials(long successes, long attempts, double confidence, boolean wilson) {

    Bounds bounds() {
        return wilson ? Bounds.wilson(successes, attempts, confidence) : Bounds.exact(successes, attempts, confidence);
    }

    boolean upperWithin(double tolerance) {
        return Bounds.upperWithin(successes, attempts, tolerance, confidence, wilson);
    }

    boolean lowerAbove(double tolerance) {
        return Bounds.lowerAbove(successes, attempts, tolerance, confidence, wilson);
    }

    /** The further attempts, all without success, that bring the upper bound within tolerance; 0 where it is. */
    long furtherCleanAttempts(double tolerance) {
        return Bounds.smallestSample(successes, attempts, tolerance, confidence, wilson) - attempts;
    }
}

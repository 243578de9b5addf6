package org.deepsynth.rules.letter;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One-sided bounds of a success rate, each at the stated confidence; both together form an interval of lower confidence.
 *
 * @param lower the rate is at least this, from 0 to 1
 * @param upper the rate is at most this, from 0 to 1
 */
public record Bounds(double lower, double upper) {

    private static final Bounds NOTHING_KNOWN = new Bounds(0, 1);

    /**
     * The exact bounds (Clopper and Pearson 1934): their coverage never falls below the confidence.
     *
     * @param confidence between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when there are more successes than attempts, or an argument is out of range
     */
    public static Bounds exact(long successes, long attempts, double confidence) {
        check(successes, attempts, confidence);
        if (attempts == 0) {
            return NOTHING_KNOWN;
        }
        long failures = attempts - successes;
        double lower = successes == 0
                ? 0
                : BetaDistribution.of((double) successes, failures + 1.0).inverseCumulativeProbability(1 - confidence);
        double upper = failures == 0
                ? 1
                : BetaDistribution.of(successes + 1.0, (double) failures).inverseCumulativeProbability(confidence);
        return new Bounds(lower, upper);
    }

    /**
     * The score bounds (Wilson 1927), clipped to the range of a rate.
     *
     * @param confidence between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when there are more successes than attempts, or an argument is out of range
     */
    public static Bounds wilson(long successes, long attempts, double confidence) {
        check(successes, attempts, confidence);
        if (attempts == 0) {
            return NOTHING_KNOWN;
        }
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(confidence);
        double rate = (double) successes / attempts;
        double shrink = 1 + z * z / attempts;
        double centre = (rate + z * z / (2.0 * attempts)) / shrink;
        double half = z / shrink * Math.sqrt(rate * (1 - rate) / attempts + z * z / (4.0 * attempts * attempts));
        return new Bounds(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    private static void check(long successes, long attempts, double confidence) {
        if (successes < 0 || successes > attempts) {
            throw new IllegalArgumentException(
                    "The successes (" + successes + ") must be from 0 to the attempts (" + attempts + ").");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The confidence (" + confidence + ") must lie between 0 and 1.");
        }
    }
}

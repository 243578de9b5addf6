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
                : BetaDistribution.of(successes, failures + 1.0).inverseCumulativeProbability(1 - confidence);
        double upper = failures == 0
                ? 1
                : BetaDistribution.of(successes + 1.0, failures).inverseCumulativeProbability(confidence);
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

    /**
     * The fewest attempts of which none may succeed for the exact upper bound to reach the tolerance.
     *
     * @param tolerance the tolerated rate, between 0 and 1
     * @param confidence between 0 and 1
     */
    public static long smallestCleanSample(double tolerance, double confidence) {
        return (long) Math.ceil(Math.log(1 - confidence) / Math.log(1 - tolerance));
    }

    /**
     * The fewest attempts, at least those made, for which the upper bound reaches the tolerance when no further one succeeds.
     *
     * @param tolerance the tolerated rate, between 0 and 1
     * @param confidence between 0 and 1
     * @param wilson whether the bound is Wilson's instead of the exact one
     */
    public static long smallestSample(
            long successes, long attempts, double tolerance, double confidence, boolean wilson) {
        check(successes, attempts, confidence);
        long enough = Math.max(attempts, 1);
        long tooFew = attempts - 1;
        while (!upperWithin(successes, enough, tolerance, confidence, wilson)) {
            tooFew = enough;
            enough = Math.multiplyExact(enough, 2);
        }
        while (enough - tooFew > 1) {
            long middle = tooFew + (enough - tooFew) / 2;
            if (upperWithin(successes, middle, tolerance, confidence, wilson)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    /** Whether the upper bound is at or below the rate. The distribution itself answers that for far less than its inverse. */
    static boolean upperWithin(long successes, long attempts, double rate, double confidence, boolean wilson) {
        check(successes, attempts, confidence);
        if (wilson) {
            return wilson(successes, attempts, confidence).upper() <= rate;
        }
        return attempts > successes
                && BetaDistribution.of(successes + 1.0, attempts - successes).cumulativeProbability(rate) >= confidence;
    }

    /** Whether the lower bound is above the rate. */
    static boolean lowerAbove(long successes, long attempts, double rate, double confidence, boolean wilson) {
        check(successes, attempts, confidence);
        if (wilson) {
            return wilson(successes, attempts, confidence).lower() > rate;
        }
        return successes > 0
                && BetaDistribution.of(successes, attempts - successes + 1.0).cumulativeProbability(rate)
                        < 1 - confidence;
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

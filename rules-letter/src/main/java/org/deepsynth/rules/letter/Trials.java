package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Counts of a test, and how its true rate is bounded. Whether a bound keeps a tolerance is decided without rounding; in the few
 * cases that are too near to tell, neither bound does.
 *
 * @param successes of the attempts, those that succeeded
 * @param attempts all of them
 * @param confidence from 0.5 to below 1, so that the lower bound is never above the upper one
 * @param wilson whether the bounds are Wilson's instead of the exact ones
 */
record Trials(long successes, long attempts, BigDecimal confidence, boolean wilson) {

    /** Nobody plans a larger test. */
    private static final long LARGEST_PLAN = 1_000_000;

    /** Wilson's limit is no rational number, so there are no ties but at confidence 0.5: only doubles that differ by rounding. */
    private static final double ROUNDING = 1e-12;

    /** A size this near to a whole number is looked at exactly. */
    private static final double NEAR = 1e-9;

    Bounds bounds() {
        double level = confidence.doubleValue();
        return wilson ? Bounds.wilson(successes, attempts, level) : Bounds.exact(successes, attempts, level);
    }

    /** The upper bound is at or below the rate. */
    boolean upperWithin(BigDecimal rate) {
        if (wilson) {
            return attempts > 0 && excess(rate).signum() <= 0 && farByWilson(rate);
        }
        OptionalInt sign = BinomialTail.sign(successes, attempts, rate, risk());
        return sign.isPresent() && sign.getAsInt() <= 0;
    }

    /** The lower bound is above the rate. */
    boolean lowerAbove(BigDecimal rate) {
        if (wilson) {
            return excess(rate).signum() > 0 && farByWilson(rate);
        }
        OptionalInt sign = BinomialTail.sign(attempts - successes, attempts, BigDecimal.ONE.subtract(rate), risk());
        return sign.isPresent() && sign.getAsInt() < 0;
    }

    /** The fewest attempts that a test needs, though none of them succeed, for its exact upper bound to keep the tolerance. */
    static long fewestAttempts(BigDecimal tolerance, BigDecimal confidence) {
        double estimate =
                Math.log(BigDecimal.ONE.subtract(confidence).doubleValue()) / Math.log1p(-tolerance.doubleValue());
        long near = Math.max(1, Math.round(estimate));
        if (Math.abs(estimate - near) > NEAR * near) {
            return (long) Math.ceil(estimate);
        }
        return new Trials(0, near, confidence, false).upperWithin(tolerance) ? near : near + 1;
    }

    /** The smallest test with as many successes that would keep the tolerance; with none, where such a test would be too large. */
    Trials plan(BigDecimal tolerance) {
        long fewest = Math.max(successes, fewestAttempts(tolerance, confidence));
        long tooFew = fewest - 1;
        long enough = fewest;
        while (!of(enough).upperWithin(tolerance)) {
            tooFew = enough;
            enough = 2 * enough;
            if (successes > 0 && enough > LARGEST_PLAN) {
                return new Trials(0, attempts, confidence, wilson).plan(tolerance);
            }
        }
        while (enough - tooFew > 1) {
            long middle = tooFew + (enough - tooFew) / 2;
            if (of(middle).upperWithin(tolerance)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return of(enough);
    }

    private Trials of(long other) {
        return new Trials(successes, other, confidence, wilson);
    }

    private BigDecimal risk() {
        return BigDecimal.ONE.subtract(confidence);
    }

    /** How many more succeeded than at that rate would be expected. */
    private BigDecimal excess(BigDecimal rate) {
        return BigDecimal.valueOf(successes).subtract(rate.multiply(BigDecimal.valueOf(attempts)));
    }

    /** What was seen lies so far from the rate that Wilson's interval does not reach it. */
    private boolean farByWilson(BigDecimal rate) {
        BigDecimal variance = rate.multiply(BigDecimal.ONE.subtract(rate)).multiply(BigDecimal.valueOf(attempts));
        double distance =
                excess(rate).pow(2).divide(variance, MathContext.DECIMAL64).doubleValue();
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(risk().doubleValue());
        return distance >= z * z * (1 + ROUNDING);
    }
}

package org.deepsynth.rules.provenance.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.BetaDistribution;

/** What files that were drawn at random say of the share of all files without a label. */
public final class UnlabelledShare {

    /** The smallest share that is asked for; beyond, more files than anybody has would be needed. */
    private static final double LEAST = 0.000001;

    /** Logarithms come so near to a whole number where it is one. */
    private static final double NEAR = 1e-9;

    private static final int PERCENT = 100;
    private static final int DIGITS = 3;
    private static final int DECIMALS = 4;

    private UnlabelledShare() {}

    /**
     * The exact one-sided upper bound (Clopper and Pearson 1934), whose coverage never falls below the confidence; without an unlabelled
     * file it is {@code 1 - (1 - confidence)^(1 / judged)}.
     *
     * @param unlabelled how many of the judged files are unlabelled
     * @param confidence between 0 and 1, such as 0.95
     * @return from 0 to 1; 1 where no file was judged
     * @throws IllegalArgumentException when there are more unlabelled files than judged ones, or the confidence is out of range
     */
    public static double atMost(long unlabelled, long judged, double confidence) {
        if (unlabelled < 0 || unlabelled > judged) {
            throw new IllegalArgumentException(
                    "The unlabelled files (" + unlabelled + ") must be from 0 to the judged ones (" + judged + ").");
        }
        requireConfidence(confidence);
        if (unlabelled == judged) {
            return 1;
        }
        return unlabelled == 0
                ? -Math.expm1(Math.log1p(-confidence) / judged)
                : BetaDistribution.of(unlabelled + 1.0, (double) (judged - unlabelled))
                        .inverseCumulativeProbability(confidence);
    }

    /**
     * How many files, all of them labelled, show that at most this share is unlabelled: 59 for 0.05 at 0.95.
     *
     * @param share from 0.000001 to below 1
     * @param confidence between 0 and 1
     * @throws IllegalArgumentException when an argument is out of range
     */
    public static long filesNeeded(double share, double confidence) {
        requireShare(share);
        requireConfidence(confidence);
        double files = Math.log1p(-confidence) / Math.log1p(-share);
        double whole = Math.rint(files);
        return Math.max(1, (long) (Math.abs(files - whole) <= NEAR * whole ? whole : Math.ceil(files)));
    }

    /** A share as a percentage of three digits, rounded up, so that it never claims more than was shown: {@code 5.03 %}. */
    public static String percent(double part) {
        return BigDecimal.valueOf(part * PERCENT - NEAR)
                        .max(BigDecimal.ZERO)
                        .round(new MathContext(DIGITS, RoundingMode.CEILING))
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /** A confidence as a percentage, rounded down for the same reason, so that none is 100 %. */
    public static String confidence(double part) {
        return BigDecimal.valueOf(part * PERCENT + NEAR)
                        .setScale(DECIMALS, RoundingMode.FLOOR)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    /**
     * Refuses what is no share.
     *
     * @throws IllegalArgumentException when it is none from 0.000001 to below 1
     */
    public static void requireShare(double share) {
        if (!(share >= LEAST && share < 1)) {
            throw new IllegalArgumentException(
                    "The share (" + share + ") must be from 0.000001 to below 1, such as 0.05 for 5 %.");
        }
    }

    /**
     * Refuses what is no confidence.
     *
     * @throws IllegalArgumentException when it does not lie between 0 and 1
     */
    public static void requireConfidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "The confidence (" + confidence + ") must lie between 0 and 1, such as 0.95 for 95 %.");
        }
    }
}

package org.deepsynth.rules.letter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How likely it is that at most so many attempts succeed, held against a limit. Where doubles come too near the limit to be
 * trusted, the chance is added up exactly, so that a tie is a tie.
 */
final class BinomialTail {

    /** Relative to the limit; more than a hundred times the error of the doubles for up to a thousand million attempts. */
    private static final double DOUBTFUL = 1e-8;

    /** The longest number that is added up, in digits; beyond, and that near the limit, neither side is taken. */
    private static final long LONGEST = 100_000;

    /** The digits that are added up at most, all numbers together. */
    private static final long MOST_DIGITS = 10_000_000;

    private BinomialTail() {}

    /**
     * The sign of the chance less the limit; empty where it is too near to tell for so many attempts.
     *
     * @param most the greatest number of successes
     * @param rate the chance of each attempt, between 0 and 1
     * @param limit between 0 and 1
     */
    static OptionalInt sign(long most, long attempts, BigDecimal rate, BigDecimal limit) {
        if (most >= attempts) {
            return OptionalInt.of(BigDecimal.ONE.compareTo(limit));
        }
        double chance =
                BetaDistribution.of(most + 1.0, (double) (attempts - most)).survivalProbability(rate.doubleValue());
        double least = limit.doubleValue();
        return Math.abs(chance - least) > DOUBTFUL * least
                ? OptionalInt.of(Double.compare(chance, least))
                : exactSign(most, attempts, rate, limit);
    }

    /** By the sum of fewer terms: that of the chance itself, or that of its complement. */
    private static OptionalInt exactSign(long most, long attempts, BigDecimal rate, BigDecimal limit) {
        long above = attempts - most - 1;
        if (most <= above) {
            return summedSign(most, attempts, rate.stripTrailingZeros(), limit);
        }
        OptionalInt complement = summedSign(
                above, attempts, BigDecimal.ONE.subtract(rate).stripTrailingZeros(), BigDecimal.ONE.subtract(limit));
        return complement.isEmpty() ? complement : OptionalInt.of(-complement.getAsInt());
    }

    private static OptionalInt summedSign(long most, long attempts, BigDecimal rate, BigDecimal limit) {
        long digits = attempts * rate.scale();
        if (digits > LONGEST || digits * (most + 1) > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        BigInteger success = rate.unscaledValue();
        BigInteger failure = BigInteger.TEN.pow(rate.scale()).subtract(success);
        BigInteger term = failure.pow((int) attempts);
        BigInteger sum = term;
        for (long k = 0; k < most; k++) {
            term = term.multiply(success.multiply(BigInteger.valueOf(attempts - k)))
                    .divide(failure.multiply(BigInteger.valueOf(k + 1)));
            sum = sum.add(term);
        }
        return OptionalInt.of(new BigDecimal(sum, (int) digits).compareTo(limit));
    }
}

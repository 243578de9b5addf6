package org.deepsynth.rules.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many days there are in a number of months, whenever they begin. A period of months ends on the day of the same number, or on
 * the last day of a month that has none.
 */
final class CalendarMonths {

    /** After 400 years the calendar repeats itself to the day. */
    private static final int CYCLE = 4800;

    private static final BigInteger CYCLE_DAYS = BigInteger.valueOf(146_097);
    private static final YearMonth START = YearMonth.of(2000, 1);
    private static final Map<Integer, Span> KNOWN = new ConcurrentHashMap<>();

    /** The days of the shortest and of the longest period of some months. */
    private record Span(long shortest, long longest) {}

    private CalendarMonths() {}

    /** The fewest days that so many months have; of a fraction of a month, none. */
    static BigDecimal shortest(BigDecimal months) {
        BigInteger[] parts = parts(months.setScale(0, RoundingMode.FLOOR).toBigInteger());
        return days(parts[0], span(parts[1]).shortest());
    }

    /** The most days that so many months have; of a fraction of a month, those of the whole. */
    static BigDecimal longest(BigDecimal months) {
        BigInteger[] parts = parts(months.setScale(0, RoundingMode.CEILING).toBigInteger());
        return days(parts[0], span(parts[1]).longest());
    }

    /** The whole months that so many days surely are. */
    static BigDecimal surely(BigDecimal days) {
        BigDecimal months = estimate(days);
        while (longest(months.add(BigDecimal.ONE)).compareTo(days) <= 0) {
            months = months.add(BigDecimal.ONE);
        }
        while (longest(months).compareTo(days) > 0) {
            months = months.subtract(BigDecimal.ONE);
        }
        return months;
    }

    /** The most whole months that so many days may be. */
    static BigDecimal perhaps(BigDecimal days) {
        BigDecimal months = surely(days);
        while (shortest(months.add(BigDecimal.ONE)).compareTo(days) <= 0) {
            months = months.add(BigDecimal.ONE);
        }
        return months;
    }

    private static BigDecimal estimate(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(CYCLE)).divide(new BigDecimal(CYCLE_DAYS), 0, RoundingMode.FLOOR);
    }

    private static BigInteger[] parts(BigInteger months) {
        return months.divideAndRemainder(BigInteger.valueOf(CYCLE));
    }

    private static BigDecimal days(BigInteger cycles, long rest) {
        return new BigDecimal(cycles.multiply(CYCLE_DAYS).add(BigInteger.valueOf(rest)));
    }

    private static Span span(BigInteger months) {
        return KNOWN.computeIfAbsent(months.intValueExact(), CalendarMonths::measure);
    }

    private static Span measure(int months) {
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 0; i < CYCLE; i++) {
            YearMonth from = START.plusMonths(i);
            YearMonth to = from.plusMonths(months);
            long days = ChronoUnit.DAYS.between(from.atDay(1), to.atDay(1));
            longest = Math.max(longest, days);
            // from the last day of a long month to the last one of a short month
            shortest = Math.min(shortest, days - Math.max(0, from.lengthOfMonth() - to.lengthOfMonth()));
        }
        return new Span(shortest, longest);
    }
}

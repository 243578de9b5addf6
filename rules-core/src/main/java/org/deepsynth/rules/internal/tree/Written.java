package org.deepsynth.rules.internal.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepsynth.rules.source.Limits;

/** Numbers and days as they are written, in descriptions, packs, answers and parameters alike. */
public final class Written {

    /** The range of days in words, to follow "must be a day". */
    public static final String RANGE = "from " + Limits.FIRST_DAY + " to " + Limits.LAST_DAY;

    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Written() {}

    /** The number; empty where it is none, or beyond the limits, which are looked at first. */
    public static Optional<BigDecimal> number(String text) {
        if (text.length() > Limits.NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long scale = number.scale();
            boolean fits = scale <= Limits.DIGITS && number.precision() - scale <= Limits.DIGITS;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The day, of whatever year with four digits; empty where it is no day of the calendar, or written in another way. */
    public static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The day, on which descriptions may be assessed.
     *
     * @throws IllegalArgumentException when they may not
     */
    public static LocalDate assessable(LocalDate day) {
        if (!inRange(day)) {
            throw new IllegalArgumentException("The day of an assessment (" + day + ") must lie " + RANGE + ".");
        }
        return day;
    }

    /** Whether a description may state the day. */
    public static boolean inRange(LocalDate day) {
        return !day.isBefore(Limits.FIRST_DAY) && !day.isAfter(Limits.LAST_DAY);
    }
}

package org.deepsynth.rules.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;

/**
 * For how long something is kept, or the lack of a statement. The fact asks in one unit, which is that of its limits and of a number
 * that is written without one; it may be stated in another. Months are months of the calendar, and so are years: 180 days are less
 * than 6 months whenever they begin, 184 days are no less, and of what lies between nobody knows.
 *
 * @param asked the unit in which the fact asks
 * @param value the number that is stated
 * @param written the unit in which it is stated; the one asked for where it is not
 */
public record Period(Origin origin, Unit asked, Optional<BigDecimal> value, Unit written) implements Quantity {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** A unit of time that a calendar counts in. */
    public enum Unit {
        /** Days. */
        DAYS,
        /** Months of the calendar. */
        MONTHS,
        /** Years of the calendar. */
        YEARS
    }

    /** The unit in which a period asks. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface In {
        /** The unit. */
        Unit value();
    }

    /** Whether it is known in the unit asked for; what is stated in days is not known in months, nor the other way round. */
    @Override
    public boolean stated() {
        return value.filter(number -> !crosses() || number.signum() == 0).isPresent();
    }

    @Override
    public boolean answered() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(number -> number.toPlainString() + (written == asked ? "" : " " + Names.of(written)))
                .orElse("unknown");
    }

    /** The fewest days, or whole months or years, that it surely lasts, in the unit asked for; nothing while it is not stated. */
    public BigDecimal least() {
        return value.map(number -> bound(number, true)).orElse(BigDecimal.ZERO);
    }

    /** The most of them that it may last; nothing while it is not stated. */
    public BigDecimal most() {
        return value.map(number -> bound(number, false)).orElse(BigDecimal.ZERO);
    }

    /** It lasts as long as the limit or longer; unknown where that depends on the months in which it falls. */
    public Formula atLeast(Parameter limit) {
        return new Comparison(
                List.of(this),
                () -> relation(limit),
                List.of(limit),
                value.map(number -> compare(number, limit.number())).orElse(Truth.UNKNOWN));
    }

    private Truth compare(BigDecimal number, BigDecimal limit) {
        if (!crosses()) {
            return Truth.of(months(number, written).compareTo(months(limit, asked)) >= 0);
        }
        BigDecimal longest = written == Unit.DAYS ? number : CalendarMonths.longest(months(number, written));
        BigDecimal shortest = written == Unit.DAYS ? number : CalendarMonths.shortest(months(number, written));
        BigDecimal surely = asked == Unit.DAYS ? limit : CalendarMonths.longest(months(limit, asked));
        BigDecimal needed = asked == Unit.DAYS ? limit : CalendarMonths.shortest(months(limit, asked));
        if (shortest.compareTo(surely) >= 0) {
            return Truth.YES;
        }
        return longest.compareTo(needed) < 0 ? Truth.NO : Truth.UNKNOWN;
    }

    private LocalizedText relation(Parameter limit) {
        if (written == asked) {
            return Words.of("at-least").with("limit", limit.value());
        }
        LocalizedText relation = Words.of("at-least-in." + Names.of(asked)).with("limit", limit.value());
        if (!crosses() || asked == Unit.DAYS) {
            return relation;
        }
        BigDecimal months = months(limit.number(), asked);
        return Words.of("at-least-in-days." + Names.of(asked))
                .with("limit", limit.value())
                .with("shortest", CalendarMonths.shortest(months).toPlainString())
                .with("longest", CalendarMonths.longest(months).toPlainString());
    }

    private BigDecimal bound(BigDecimal number, boolean least) {
        if (!crosses()) {
            BigDecimal months = months(number, written);
            return asked == Unit.YEARS ? years(months) : months;
        }
        if (asked == Unit.DAYS) {
            BigDecimal months = months(number, written);
            return least ? CalendarMonths.shortest(months) : CalendarMonths.longest(months);
        }
        BigDecimal months = least ? CalendarMonths.surely(number) : CalendarMonths.perhaps(number);
        return asked == Unit.YEARS ? years(months) : months;
    }

    /** Whether it is stated in days and asked in months or years, or the other way round. */
    private boolean crosses() {
        return (written == Unit.DAYS) != (asked == Unit.DAYS);
    }

    /** In months; days among themselves stay days. */
    private static BigDecimal months(BigDecimal number, Unit unit) {
        return unit == Unit.YEARS ? number.multiply(MONTHS_OF_A_YEAR) : number;
    }

    private static BigDecimal years(BigDecimal months) {
        return months.divide(MONTHS_OF_A_YEAR, 0, RoundingMode.FLOOR);
    }
}

package org.deepsynth.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.fact.Period.Unit;
import org.deepsynth.rules.law.Parameter;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days against months of the calendar, and what nobody knows between them. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHS, 6, 6 months, YES",
        "MONTHS, 6, 5.9 months, NO",
        "MONTHS, 6, 1 years, YES",
        "MONTHS, 6, 0.5 years, YES",
        "MONTHS, 6, 180 days, NO",
        "MONTHS, 6, 181 days, UNKNOWN",
        "MONTHS, 6, 183 days, UNKNOWN",
        "MONTHS, 6, 183.9 days, UNKNOWN",
        "MONTHS, 6, 184 days, YES",
        "MONTHS, 0, 0 days, YES",
        "MONTHS, 1, 27 days, NO",
        "MONTHS, 1, 28 days, UNKNOWN",
        "MONTHS, 1, 31 days, YES",
        "MONTHS, 6.5, 184 days, UNKNOWN",
        "MONTHS, 6.5, 180 days, NO",
        "MONTHS, 6.5, 215 days, YES",
        "YEARS, 3, 3 years, YES",
        "YEARS, 3, 36 months, YES",
        "YEARS, 3, 35 months, NO",
        "YEARS, 3, 1094 days, NO",
        "YEARS, 3, 1095 days, UNKNOWN",
        "YEARS, 3, 1096 days, YES",
        "DAYS, 180, 180 days, YES",
        "DAYS, 180, 179 days, NO",
        "DAYS, 180, 6 months, YES",
        "DAYS, 180, 5 months, NO",
        "DAYS, 182, 6 months, UNKNOWN",
        "DAYS, 365, 1 years, YES",
        "DAYS, 366, 1 years, UNKNOWN",
        "DAYS, 367, 1 years, NO",
    })
    void a_period_is_as_long_as_a_limit_for_certain_not_at_all_or_nobody_knows(
            Unit asked, String limit, String written, Truth expected) {
        assertThat(period(asked, written).atLeast(limit(limit)).truth()).isEqualTo(expected);
    }

    @Test
    void six_months_have_181_to_184_days_whenever_they_begin() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            long days = day.until(day.plusMonths(6), java.time.temporal.ChronoUnit.DAYS);
            assertThat(days).as(day.toString()).isBetween(181L, 184L);
        }
        assertThat(CalendarMonths.shortest(new BigDecimal(6))).isEqualByComparingTo("181");
        assertThat(CalendarMonths.longest(new BigDecimal(6))).isEqualByComparingTo("184");
    }

    @Test
    void no_period_of_the_calendar_is_shorter_or_longer_than_said() {
        for (int months = 0; months <= 60; months++) {
            long shortest = Long.MAX_VALUE;
            long longest = 0;
            for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2004; day = day.plusDays(1)) {
                long days = day.until(day.plusMonths(months), java.time.temporal.ChronoUnit.DAYS);
                shortest = Math.min(shortest, days);
                longest = Math.max(longest, days);
            }
            assertThat(CalendarMonths.shortest(BigDecimal.valueOf(months)).longValue())
                    .as("shortest of " + months)
                    .isLessThanOrEqualTo(shortest);
            assertThat(CalendarMonths.longest(BigDecimal.valueOf(months)).longValue())
                    .as("longest of " + months)
                    .isEqualTo(longest);
        }
    }

    @Test
    void a_period_in_days_is_asked_for_in_months_only_where_it_matters() {
        Period between = period(Unit.MONTHS, "182 days");
        Period enough = period(Unit.MONTHS, "200 days");

        assertThat(between.answered()).isTrue();
        assertThat(between.stated()).isFalse();
        assertThat(between.atLeast(limit("6")).missing()).containsExactly(between);
        assertThat(enough.atLeast(limit("6")).missing()).isEmpty();
        assertThat(enough.atLeast(limit("6")).decidedBy()).containsExactly(enough);
        assertThat(period(Unit.MONTHS, "1 years").stated()).isTrue();
        assertThat(period(Unit.MONTHS, "0 days").stated()).isTrue();
    }

    @Test
    void it_knows_what_it_may_be_in_the_unit_asked_for() {
        assertThat(period(Unit.MONTHS, "182 days").least()).isEqualByComparingTo("5");
        assertThat(period(Unit.MONTHS, "182 days").most()).isEqualByComparingTo("6");
        assertThat(period(Unit.DAYS, "6 months").least()).isEqualByComparingTo("181");
        assertThat(period(Unit.DAYS, "6 months").most()).isEqualByComparingTo("184");
        assertThat(period(Unit.YEARS, "1095 days").least()).isEqualByComparingTo("2");
        assertThat(period(Unit.YEARS, "1095 days").most()).isEqualByComparingTo("3");
        assertThat(period(Unit.YEARS, "36 months").least()).isEqualByComparingTo("3");
        assertThat(period(Unit.MONTHS, "146097 days").least()).isEqualByComparingTo("4800");
    }

    @Test
    void the_greatest_number_that_is_read_costs_no_more_than_a_small_one() {
        Period ages = period(Unit.MONTHS, "9".repeat(18) + " days");

        assertThat(ages.atLeast(limit("6")).truth()).isEqualTo(Truth.YES);
        assertThat(ages.most().subtract(ages.least()).intValueExact()).isBetween(0, 1);
        assertThat(period(Unit.DAYS, "9".repeat(18) + " years")
                        .atLeast(limit("6"))
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void it_is_shown_as_it_is_written_and_says_what_it_is_compared_with() {
        Period days = period(Unit.MONTHS, "182 days");

        assertThat(days.shown()).isEqualTo("182 days");
        assertThat(period(Unit.MONTHS, "6 months").shown()).isEqualTo("6");
        assertThat(new Period(Origin.unstated("a"), Unit.MONTHS, Optional.empty(), Unit.MONTHS).shown())
                .isEqualTo("unknown");
        assertThat(relation(days, Language.EN)).isEqualTo("at least 6 months, which have 181 to 184 days");
        assertThat(relation(days, Language.ZH)).isEqualTo("不少于6个月（181至184日）");
        assertThat(relation(period(Unit.MONTHS, "6 months"), Language.EN)).isEqualTo("at least 6");
        assertThat(relation(period(Unit.DAYS, "6 months"), Language.EN)).isEqualTo("at least 6 days");
    }

    private static String relation(Period period, Language language) {
        return ((Comparison) period.atLeast(limit("6"))).relation().in(language);
    }

    private static Period period(Unit asked, String written) {
        String[] parts = written.split(" ");
        return new Period(
                Origin.unstated("logs.kept"),
                asked,
                Optional.of(new BigDecimal(parts[0])),
                Unit.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)));
    }

    private static Parameter limit(String value) {
        return new Parameter("limit", value, LocalizedText.NONE, "a test");
    }
}

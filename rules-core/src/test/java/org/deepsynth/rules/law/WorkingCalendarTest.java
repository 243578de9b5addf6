package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.law.WorkingCalendar.Year;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final HandedInYear OF_2027 = new HandedInYear("test", 2027, "2027.yaml", "sha256:0");

    private final WorkingCalendar calendar = new WorkingCalendar(
            "test",
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Map.of(
                    2026,
                    new Year(
                            days("2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"),
                            days("2026-09-20", "2026-10-10"),
                            Optional.empty())));

    @Test
    void the_day_of_the_event_is_not_counted() {
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 3, 2), 10)).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void a_holiday_is_skipped_and_a_make_up_day_counts() {
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 9, 30), 3)).contains(LocalDate.of(2026, 10, 10));
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 9, 18), 1)).contains(LocalDate.of(2026, 9, 20));
    }

    @Test
    void a_country_rests_on_its_own_weekend() {
        WorkingCalendar other = new WorkingCalendar(
                "other",
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                Map.of(2026, new Year(Set.of(), Set.of(), Optional.empty())));

        // a Thursday: Friday and Saturday are off, Sunday is worked
        assertThat(other.endOfLimit(LocalDate.of(2026, 3, 5), 1)).contains(LocalDate.of(2026, 3, 8));
    }

    @Test
    void a_limit_that_runs_into_a_year_without_notice_has_no_end() {
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 12, 30), 2)).isEmpty();
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 12, 30), 1)).contains(LocalDate.of(2026, 12, 31));
        assertThat(calendar.endOfLimit(LocalDate.of(2025, 12, 30), 1)).isEmpty();
        assertThat(calendar.endOfLimit(LocalDate.MAX, 1)).isEmpty();
        assertThat(calendar.endOfLimit(LocalDate.MIN, 1)).isEmpty();
    }

    @Test
    void a_limit_names_a_year_handed_in_only_where_it_counts_a_day_of_it() {
        WorkingCalendar longer =
                calendar.with(Map.of(2027, new Year(days("2027-01-01"), Set.of(), Optional.of(OF_2027))));
        WorkingDays limit = longer.days(new Parameter("days", "2", LocalizedText.NONE, "art. 1"));

        assertThat(limit.endAfter(LocalDate.of(2026, 12, 30))).contains(LocalDate.of(2027, 1, 4));
        assertThat(limit.handedInAfter(LocalDate.of(2026, 12, 30))).containsExactly(OF_2027);
        assertThat(limit.handedInAfter(LocalDate.of(2026, 12, 31))).containsExactly(OF_2027);
        assertThat(limit.handedInAfter(LocalDate.of(2026, 12, 29))).isEmpty();
        // it runs through 2027 and on into a year that nobody knows
        assertThat(limit.handedInAfter(LocalDate.of(2027, 12, 30))).isEmpty();
        assertThat(longer.handedIn()).containsExactly(OF_2027);
        assertThat(longer.years()).containsExactly(2026, 2027);
    }

    @Test
    void a_calendar_that_the_pack_does_not_have_is_told() {
        Calendars calendars = new Calendars(Map.of("test", calendar));

        assertThat(calendars.get("test")).isSameAs(calendar);
        assertThatThrownBy(() -> calendars.get("tset"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The calendar (tset) must be one of the pack's: [test]");
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
    }
}

package org.deepsynth.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.read("test", "days.yaml", """
            years:
              2026:
                notice: Notice on 2026
                published: 2025-11-04
                off: [2026-10-01, 2026-10-02, 2026-10-05, 2026-10-06, 2026-10-07]
                work: [2026-09-20, 2026-10-10]
            """);

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
    void a_limit_that_runs_into_a_year_without_notice_has_no_end() {
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 12, 30), 2)).isEmpty();
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 12, 30), 1)).contains(LocalDate.of(2026, 12, 31));
        assertThat(calendar.endOfLimit(LocalDate.of(2025, 12, 30), 1)).isEmpty();
        assertThat(calendar.endOfLimit(LocalDate.MAX, 1)).isEmpty();
        assertThat(calendar.endOfLimit(LocalDate.MIN, 1)).isEmpty();
    }

    @Test
    void a_year_without_its_source_is_refused() {
        assertThatThrownBy(() -> WorkingCalendar.read("test", "days.yaml", "years: {2026: {off: [soon]}}"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("2026 in years of The calendar must have the key notice.")
                .hasMessageContaining("The key off (soon) of 2026 in years of The calendar must be a day.");
    }

    @Test
    void a_calendar_without_years_and_a_year_without_days_off_are_refused() {
        assertThatThrownBy(() -> WorkingCalendar.read("test", "days.yaml", "years: {}"))
                .hasMessage("days.yaml:1:8: The key years of The calendar must name at least one.");
        assertThatThrownBy(() -> WorkingCalendar.read(
                        "test", "days.yaml", "years: {2026: {notice: N}, 2027: {notice: N, off: []}}"))
                .hasMessageContaining("2026 in years of The calendar must have the key off.")
                .hasMessageContaining("The key off of 2027 in years of The calendar must name at least one.");
    }

    @Test
    void a_day_that_the_calendar_would_not_heed_is_refused() {
        assertThatThrownBy(() -> WorkingCalendar.read("test", "days.yaml", """
                years:
                  2026: {notice: Notice, off: [2026-10-03, 2025-10-01], work: [2026-10-12]}
                  2O27: {notice: Notice}
                """))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(
                        "off (2026-10-03) of 2026 in years of The calendar must be from Monday to Friday in 2026.")
                .hasMessageContaining(
                        "off (2025-10-01) of 2026 in years of The calendar must be from Monday to Friday in 2026.")
                .hasMessageContaining(
                        "work (2026-10-12) of 2026 in years of The calendar must be on a weekend in 2026.")
                .hasMessageContaining("The year (2O27) of the calendar must have four digits.");
    }
}

package org.deepsynth.rules.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.deepsynth.rules.internal.tree.Faults;
import org.deepsynth.rules.internal.tree.Fields;
import org.deepsynth.rules.internal.tree.TreeParser;
import org.deepsynth.rules.law.WorkingCalendar;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class CalendarReaderTest {

    private static final String HEAD = "title: test\nweekend: [saturday, sunday]\n";

    @Test
    void a_calendar_has_the_weekend_and_the_years_that_its_file_says() {
        WorkingCalendar calendar = read("""
                title: calendar of the isle
                weekend: [friday, saturday]
                years:
                  2026: {notice: Gazette, published: 2025-11-04, off: [2026-03-08], work: [2026-03-06]}
                """);

        assertThat(calendar.title()).isEqualTo("calendar of the isle");
        assertThat(calendar.endOfLimit(LocalDate.of(2026, 3, 5), 2)).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void a_calendar_without_its_weekend_and_one_that_never_works_are_refused() {
        assertThatThrownBy(() -> read("title: test\nyears: {2026: {notice: N, off: [2026-01-01]}}"))
                .hasMessageContaining("The calendar must have the key weekend.");
        assertThatThrownBy(() -> read("title: test\nweekend: []\nyears: {2026: {notice: N, off: [2026-01-01]}}"))
                .hasMessageContaining("The key weekend of The calendar must name at least one.");
        assertThatThrownBy(() -> read("title: test\nweekend: [sunday, satturday]\nyears: {2026: {notice: N}}"))
                .hasMessageContaining("days.yaml:2:10: The name (satturday) in weekend must be a day of the week.\n"
                        + "    Maybe write saturday.");
        assertThatThrownBy(() -> read("title: test\nweekend: [monday, tuesday, wednesday, thursday, friday, saturday,"
                        + " sunday]\nyears: {2026: {notice: N}}"))
                .hasMessageContaining("The weekend must leave a day to work on.");
    }

    @Test
    void a_year_without_its_source_is_refused() {
        assertThatThrownBy(() -> read(HEAD + "years: {2026: {off: [soon]}}"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("2026 in years of The calendar must have the key notice.")
                .hasMessageContaining("The key off (soon) of 2026 in years of The calendar must be a day.");
    }

    @Test
    void a_calendar_without_years_and_a_year_without_days_off_are_refused() {
        assertThatThrownBy(() -> read(HEAD + "years: {}"))
                .hasMessage("days.yaml:3:8: The key years of The calendar must name at least one.");
        assertThatThrownBy(() -> read(HEAD + "years: {2026: {notice: N}, 2027: {notice: N, off: []}}"))
                .hasMessageContaining("2026 in years of The calendar must have the key off.")
                .hasMessageContaining("The key off of 2027 in years of The calendar must name at least one.");
    }

    @Test
    void a_day_that_the_calendar_would_not_heed_is_refused() {
        assertThatThrownBy(() -> read(HEAD + """
                years:
                  2026: {notice: Notice, off: [2026-10-03, 2025-10-01], work: [2026-10-12]}
                  2O27: {notice: Notice}
                """))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(
                        "off (2026-10-03) of 2026 in years of The calendar must be a day of 2026 that is on"
                                + " no weekend.")
                .hasMessageContaining(
                        "off (2025-10-01) of 2026 in years of The calendar must be a day of 2026 that is on"
                                + " no weekend.")
                .hasMessageContaining(
                        "work (2026-10-12) of 2026 in years of The calendar must be a day of 2026 that is on a weekend.")
                .hasMessageContaining("The year (2O27) of the calendar must have four digits.");
    }

    private static WorkingCalendar read(String text) {
        Faults faults = new Faults("days.yaml");
        WorkingCalendar calendar =
                Fields.finish(new Fields(TreeParser.parse(text, faults), "The calendar", faults), CalendarReader::read);
        faults.throwIfAny();
        return calendar;
    }
}

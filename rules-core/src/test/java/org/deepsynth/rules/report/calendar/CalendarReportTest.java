package org.deepsynth.rules.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReportTest {

    private static final String SHOP = """
            service: {name: "玩具店; “a, b” \\\\ and a long name 很长很长很长很长很长很长很长很长很长很长很长很长的名字 🧸🧸🧸🧸🧸🧸🧸🧸🧸"}
            features: []
            toy: {sells: yes, due: 2026-09-01, checks: [{score: SCORE}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void a_calendar_program_reads_it_and_finds_no_fault(Language language) throws Exception {
        Calendar calendar = read(write("3", "2026-11-01", language));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(events(calendar)).hasSize(1);
    }

    @Test
    void the_calendar_program_would_find_a_fault() throws Exception {
        String text = write("3", "2026-11-01", Language.EN);

        assertThat(read(text.replaceAll("UID:[^ ]+?\r\n(?! )", "")).validate().hasErrors())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void lines_end_as_the_standard_says_and_hold_at_most_75_octets(Language language) {
        String text = write("1", "2026-11-01", language);

        assertThat(text).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        // a split character would have turned into question marks
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-11-01, 1", "3, 2026-11-01, 1", "5, 2026-11-01, 0", "5, 2026-09-01, 1", "5, 2026-08-31, 1"})
    void a_deadline_stays_while_it_is_open_or_missed_and_one_that_was_kept_leaves_after_its_day(
            String score, String asOf, int events) throws Exception {
        assertThat(events(read(write(score, asOf, Language.EN))).stream()
                        .filter(event -> value(event, "UID").startsWith("toy-act-3-deadline-")))
                .hasSize(events);
    }

    @Test
    void a_missed_deadline_says_what_is_owed_why_what_would_mend_it_and_who_says_so() throws Exception {
        CalendarComponent event =
                events(read(write("1", "2026-11-01", Language.EN))).get(0);

        assertThat(value(event, "SUMMARY")).isEqualTo("Due: Toys are safe");
        assertThat(value(event, "DTSTART")).isEqualTo("20260901");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261101T000000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20260902");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Toy Act");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("""
                Toy Act, art. 3 · law · since 2026-06-01
                It applies and is breached on the stated facts.
                A toy is not safe.
                Fix: Mend it.
                Only a toy.""");
    }

    @ParameterizedTest
    @CsvSource({"en, First day: Toy Act (obligations: 1), Toys are safe", "zh, 施行首日：玩具法令（1项义务）, 玩具须安全"})
    void a_law_begins_once_with_a_list_of_what_begins(Language language, String title, String begins) throws Exception {
        CalendarComponent event =
                events(read(write("5", "2026-05-31", language))).get(0);

        assertThat(value(event, "SUMMARY")).isEqualTo(title);
        assertThat(value(event, "DTSTART")).isEqualTo("20260601");
        assertThat(value(event, "DESCRIPTION")).contains("toy-act-3 " + begins);
        assertThat(value(event, "UID")).startsWith("toy-act-first-day-");
    }

    @Test
    void the_calendar_is_named_described_and_nothing_that_some_programs_hide() throws Exception {
        Calendar calendar = read(write("1", "2026-11-01", Language.EN));

        assertThat(events(calendar)).hasSameSizeAs(calendar.getComponents()).isNotEmpty();
        assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue()).startsWith("Duties of 玩具店");
        assertThat(calendar.getRequiredProperty("X-WR-CALDESC").getValue())
                .contains("as of 2026-11-01", "described in toy.yaml", "not legal advice");
    }

    @Test
    void a_path_is_told_by_its_last_name() {
        Report there = ToyEngine.assess("{toy: {sells: yes}}", "2026-11-01");
        for (String path : new String[] {"/home/ann/secret/toy.yaml", "C:\\\\ann\\secret\\toy.yaml"}) {
            String text = new CalendarReport(Language.EN)
                    .write(new Report("Toy", path, there.descriptionDigest(), there.asOf(), there.packs()));

            assertThat(text).contains("described in toy.yaml").doesNotContain("secret");
        }
    }

    @Test
    void an_alarm_rings_so_many_days_before_but_none_that_is_over() throws Exception {
        Calendar calendar = read(new CalendarReport(Language.EN, List.of(0, 10, 90))
                .write(ToyEngine.assess(SHOP.replace("SCORE", "1"), "2026-08-01")));
        String text = calendar.toString();

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(text).contains("TRIGGER:-P10D", "TRIGGER:PT0S").doesNotContain("-P90D");
        assertThat(write("1", "2026-08-01", Language.EN)).doesNotContain("VALARM");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CalendarReport(Language.EN, List.of(-1)))
                .withMessage("The days of a reminder (-1) must be 0 or more.");
    }

    @Test
    void a_calendar_without_days_is_valid_too_and_says_so_and_signs_that_mean_something_survive() throws Exception {
        Calendar calendar = read(write("5", "2026-11-01", Language.EN));

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(calendar.getComponents().get(0), "SUMMARY"))
                .startsWith("玩具店; “a, b” \\ and a long name 很长")
                .endsWith("的名字 🧸🧸🧸🧸🧸🧸🧸🧸🧸: no days to keep");
        assertThat(value(calendar.getComponents().get(0), "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(CalendarText.escaped("a\r\nb\rc\u0007;\\,")).isEqualTo("a\\nb\\nc\\\\u0007\\;\\\\\\,");
    }

    @Test
    void a_day_keeps_its_id_from_one_report_to_the_next_and_shares_it_with_no_other_service() throws Exception {
        String first = value(events(read(write("3", "2026-11-01", Language.EN))).get(0), "UID");
        String other = new CalendarReport(Language.EN)
                .write(ToyEngine.assess("{toy: {sells: yes, due: 2026-09-01, checks: [{score: 1}]}}", "2026-11-01"));

        assertThat(first).startsWith("toy-act-3-deadline-").endsWith("@deepsynth-rules");
        assertThat(value(events(read(write("1", "2026-11-02", Language.ZH))).get(0), "UID"))
                .isEqualTo(first);
        assertThat(value(events(read(other)).get(0), "UID")).isNotEqualTo(first);
        assertThat(write("3", "2026-11-01", Language.EN)).isEqualTo(write("3", "2026-11-01", Language.EN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_last_day_of_a_waiver_in_use_is_in_the_calendar(Language language) throws Exception {
        Calendar calendar = read(new CalendarReport(language).write(ToyWaivers.report(ToyWaivers.SOME)));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(events(calendar).stream().map(event -> value(event, "DTSTART")))
                .containsExactly("20270331", "20261130");
        assertThat(value(events(calendar).get(0), "DESCRIPTION")).contains("The printer is broken.", "Ann", "TOY-7");
        assertThat(value(events(calendar).get(0), "SUMMARY")).endsWith(" · bear");
        assertThat(value(events(calendar).get(1), "UID")).startsWith("toy-act-3-waiver-end-");
    }

    private static String write(String score, String asOf, Language language) {
        return new CalendarReport(language).write(ToyEngine.assess(SHOP.replace("SCORE", score), asOf));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<CalendarComponent> events(Calendar calendar) {
        Stream<CalendarComponent> all = calendar.getComponents().stream();
        return all.filter(component -> component.getName().equals("VEVENT")).toList();
    }

    private static String value(CalendarComponent component, String property) {
        return component.getRequiredProperty(property).getValue();
    }
}

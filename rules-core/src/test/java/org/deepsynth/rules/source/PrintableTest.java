package org.deepsynth.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Face swap (v2): 100 % – “quoted” \\ #1 ## [a] a::b",
                "换脸　视频，「标识」",
                "תיאור השירות",
                "خدمة المحتوى",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "👩\u200D👩\u200D👧 ☂\uFE0F 🇨🇳 葛\uDB40\uDD00",
                "e\u0301",
                "a\u00A0b"
            })
    void ordinary_text_of_any_language_stays_as_it_is(String ordinary) {
        assertThat(Printable.line(ordinary)).isEqualTo(ordinary);
        assertThat(Printable.lines(ordinary)).isEqualTo(ordinary);
        assertThat(Printable.visible(ordinary)).isEqualTo(ordinary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\t"})
    void an_end_of_a_line_is_a_blank_on_a_line(String end) {
        assertThat(Printable.line("a" + end + "b")).isEqualTo("a b");
    }

    @Test
    void lines_stay_lines_and_nothing_goes_back_to_the_start_of_one() {
        assertThat(Printable.lines("a\r\nb\rc\nd\te\u0085f\u2028g")).isEqualTo("a\nb\nc\nd\te\\u0085f\\u2028g");
    }

    @ParameterizedTest
    @CsvSource({
        "0, \\u0000",
        "1B, \\u001b",
        "7, \\u0007",
        "7F, \\u007f",
        "9B, \\u009b",
        "AD, \\u00ad",
        "61C, \\u061c",
        "115F, \\u115f",
        "180E, \\u180e",
        "200B, \\u200b",
        "200E, \\u200e",
        "200F, \\u200f",
        "202A, \\u202a",
        "202E, \\u202e",
        "2060, \\u2060",
        "2066, \\u2066",
        "2069, \\u2069",
        "206F, \\u206f",
        "3164, \\u3164",
        "D800, \\ud800",
        "DFFF, \\udfff",
        "FEFF, \\ufeff",
        "FFA0, \\uffa0",
        "FFF9, \\ufff9",
        "1D173, \\ud834\\udd73",
        "E0041, \\udb40\\udc41"
    })
    void what_is_not_seen_is_shown_as_an_escape(String point, String escape) {
        String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";

        assertThat(Printable.line(text)).isEqualTo("a" + escape + "b");
        assertThat(Printable.lines(text)).isEqualTo("a" + escape + "b");
    }

    @ParameterizedTest
    @CsvSource({
        "::error::x, \\u003a:error::x",
        "'\u3000 \t::error::x', '\u3000  \\u003a:error::x'",
        "'a\n::error::x', a ::error::x",
        "a ##[error]x, a \\u0023#[error]x",
        "##vso[task.complete]x, \\u0023#vso[task.complete]x",
        "###teamcity[x], #\\u0023#teamcity[x]"
    })
    void a_build_server_is_given_no_command(String command, String told) {
        assertThat(Printable.line(command)).isEqualTo(told);
        assertThat(Printable.line(told)).isEqualTo(told);
    }

    @Test
    void no_line_among_others_begins_with_a_command() {
        assertThat(Printable.lines("a\n  ::error::x\n::y")).isEqualTo("a\n  \\u003a:error::x\n\\u003a:y");
    }
}

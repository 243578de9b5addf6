package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can see in a description, and what cannot all be so, is told with its place. */
class NothingPassesUnseenTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        service: {name: "a\\ud800"}                                      | 17 | The fact service.name
        features: [{id: "\\udfff"}]                                      | 17 | The fact features[0].id
        toy: {sells: {value: yes, reason: "\\0"}}                        | 35 | The reason of toy.sells
        toy: {sells: {value: yes, evidence: ["\\0"]}}                    | 38 | The evidence of toy.sells
        toy: {sells: {value: yes, evidence: {reference: "x\\ud8ff"}}}    | 49 | The reference of toy.sells
        """)
    void halves_of_characters_and_nulls_are_told_with_their_place(String text, int column, String thing) {
        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.message())
                    .startsWith(thing)
                    .containsPattern("must not hold U\\+(0000 \\(null\\)|D[8F]\\w\\w \\(half of a character\\))\\.$");
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @Test
    void they_are_told_in_the_text_itself_too() {
        assertThat(faults("service:\r\n  name: a\ud800"))
                .singleElement()
                .hasToString("a.yaml:2:10: The text must not hold U+D800 (half of a character).\n"
                        + "    Remove it, and save the file as text in the encoding UTF-8.");
        assertThat(faults("# 𠮷\rservice: {name: \u0000}"))
                .singleElement()
                .extracting(Fault::message, Fault::line, Fault::column)
                .containsExactly("The text must not hold U+0000 (null).", 2, 17);
        assertThat(faults("service: {name: 𠮷}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00ad", "\u202e", "\u2066", "\ufeff", "\u3164", "\ufe0f", "\u2028", "\t"})
    void an_id_holds_nothing_that_nobody_sees(String unseen) {
        assertThat(faults("features: [{id: \"sw" + unseen + "ap\"}]"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains(") must not hold U+"));
    }

    @Test
    void ids_that_look_the_same_are_one_and_others_are_not() {
        assertThat(faults("features: [{id: caf\u00e9}, {id: cafe\u0301}]"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).endsWith("must name one feature only."));
        assertThat(faults("features: [{id: cafe}, {id: caf\u00e9}, {id: CAFE}, {id: 换脸}, {id: a-b}]"))
                .isEmpty();
    }

    @Test
    void a_service_does_not_end_before_it_starts() {
        assertThat(faults("service:\n  terminatedOn: 2026-02-28\n  startedOn: 2026-03-01\n"))
                .singleElement()
                .hasToString(
                        "a.yaml:2:17: The day service.terminatedOn (2026-02-28) must not be before service.startedOn"
                                + " (2026-03-01), stated on line 3.\n"
                                + "    Correct one of the two, or remove one to leave it open.");
        assertThat(faults("service: {startedOn: 2026-03-01, terminatedOn: 2026-03-01}"))
                .isEmpty();
    }

    @Test
    void a_service_that_was_not_terminated_has_no_past_day_of_its_end() {
        Description planned = READER.read("a.yaml", "service: {terminated: no, terminatedOn: 2026-06-30}");

        assertThat(told(() -> ToyEngine.ENGINE.assess(planned, LocalDate.of(2026, 6, 30))))
                .isEmpty();
        assertThat(told(() -> ToyEngine.ENGINE.assess(planned, LocalDate.of(2026, 7, 1))))
                .singleElement()
                .hasToString(
                        "a.yaml:1:23: The answer service.terminated (no) must fit service.terminatedOn (2026-06-30),"
                                + " stated on line 1, a day that is past.\n"
                                + "    Correct one of the two, or remove one to leave it open.");
    }

    private static List<Fault> faults(String text) {
        return told(() -> READER.read("a.yaml", text));
    }

    private static List<Fault> told(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidSourceException told) {
            return told.faults();
        }
    }
}

package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private final Cases cases = Cases.of(ToyEngine.ENGINE, "toy", DAY);

    @Test
    void cases_that_say_what_the_law_says_pass() {
        assertThat(cases.all())
                .hasSize(5)
                .allSatisfy(one -> assertThat(cases.differences(one)).isEmpty());
    }

    @Test
    void a_change_that_nobody_expected_is_told() {
        Case one = new Case(
                "x.cases.yaml",
                "x",
                Map.of("toy.sells", "no"),
                Map.of(),
                DAY,
                Map.of("toy-act-1", Verdict.NOT_APPLICABLE));

        assertThat(cases.differences(one)).containsExactly("toy-act-3 must be MET, is NOT_APPLICABLE");
    }

    @Test
    void an_expectation_that_is_not_fulfilled_or_shows_nothing_is_told() {
        Case one = new Case("x.cases.yaml", "x", Map.of(), Map.of(), DAY, Map.of("toy-act-1", Verdict.MET));
        Case other = new Case("x.cases.yaml", "x", Map.of(), Map.of(), DAY, Map.of("toy-act-2", Verdict.GAP));
        Case third = new Case("x.cases.yaml", "x", Map.of(), Map.of(), DAY, Map.of("toy-act-7", Verdict.GAP));

        assertThat(cases.differences(one))
                .containsExactly("toy-act-1 is MET for the ordinary service too, so the case shows nothing");
        assertThat(cases.differences(other)).containsExactly("toy-act-2 must be GAP, is MET");
        assertThat(cases.differences(third)).containsExactly("toy-act-7 is no obligation of the pack");
        assertThat(cases.differences(new Case("x.cases.yaml", "x", Map.of(), Map.of(), DAY, Map.of())))
                .containsExactly("it sets nothing, chooses nothing and names no other day, so the case shows nothing");
    }

    @Test
    void faults_of_a_file_of_cases_are_told_with_their_places() {
        assertThatThrownBy(() -> CaseFile.read("x.cases.yaml", """
                        cases:
                          - name: a
                            set: nothing
                            expect: {toy-act-1: BAD}
                            because: y
                        """, DAY))
                .hasMessageContaining("x.cases.yaml:3:10: The value (nothing) must be a block of keys.")
                .hasMessageContaining("The key toy-act-1 (BAD) of expect of a must be one of")
                .hasMessageContaining("The key (because) must be one that each of cases in The file of cases has.");
        assertThatThrownBy(() -> Cases.of(ToyEngine.ENGINE, "toi", DAY))
                .hasMessage("The pack (toi) must be one of the engine's.");
    }
}

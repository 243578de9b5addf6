package org.deepsynth.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.broken.BrokenPack;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.testing.junit.PackContractTest;
import org.junit.jupiter.api.Test;

/** Each part of the contract tells its fault, by rule and fact. */
class PackContractBrokenTest {

    private static final PackContract BROKEN =
            PackContract.of(new BrokenPack(), LocalDate.of(2026, 11, 1)).descriptions(200);

    @Test
    void a_pack_that_does_not_load_is_told_in_every_part() {
        RulePack old = () -> "old";
        PackContract contract = PackContract.of(old, LocalDate.of(2026, 11, 1));

        assertThat(contract.violations(Part.LOADS))
                .anyMatch(one -> one.what().contains("The rules were built by Drools (9.44.0)"));
        assertThat(contract.violations(Part.SILENCE)).isEqualTo(contract.violations(Part.LOADS));
    }

    @Test
    void a_text_in_the_wrong_language_is_told() {
        assertThat(what(Part.TEXTS)).containsExactly("broken-act-1, title: the Chinese text is not Chinese: Kites fly");
    }

    @Test
    void an_allowed_word_that_no_chinese_text_has_is_told() {
        PackContract contract =
                PackContract.of(new BrokenPack(), LocalDate.of(2026, 11, 1)).latin("C2PA");

        assertThat(contract.violations(Part.TEXTS))
                .contains(new Violation("C2PA", "no Chinese text has the word C2PA, which the contract allows"));
    }

    @Test
    void a_sentence_that_clauses_repeat_is_told_unless_they_share_it() {
        assertThat(what(Part.REPEATS))
                .contains(
                        "broken-act-2, clause sells, says in en what broken-act-1, clause always, says, and shares no sentence"
                                + " with it: It is not so.")
                .noneMatch(one -> one.startsWith("broken-act-7"));
    }

    @Test
    void an_article_of_which_nobody_gives_an_account_is_told() {
        assertThat(what(Part.ARTICLES))
                .containsExactly(
                        "broken-act, article 2, is left out as a whole, and has obligations; name the part that is left out",
                        "broken-act, article 8, is no obligation, and is not left out with a sentence why",
                        "broken-act, article 9, is beyond the 8 articles that the instrument has");
    }

    @Test
    void an_instrument_without_a_page_and_an_article_that_was_not_recorded_are_told() {
        assertThat(what(Part.SOURCED))
                .containsExactly(
                        "broken-act names no page on which it is published",
                        "broken-act-7 is written from article 7, which is not among those recorded of its instrument");
    }

    @Test
    void a_second_reading_that_differs_without_saying_why_is_told() {
        String file = "broken/act/art-3.reading.yaml, ";

        assertThat(what(Part.READINGS))
                .contains(
                        file + "broken-act-3: bearers is [seller], in the pack [], and nobody says why",
                        file + "broken-act-3: from is 2026-01-02, in the pack 2026-01-01, and nobody says why",
                        file + "broken-act-3: a kite on the ground: the second reading says GAP, the pack MET",
                        file + "broken-act-3: a kite in the air: the second reading says MET, the pack MET",
                        file + "broken-act-33: is no obligation of the pack")
                .anyMatch(told -> told.contains("a kite of which nobody knows: ") && told.contains("The key (flew)"));
    }

    @Test
    void a_question_that_nobody_reads_is_told() {
        assertThat(what(Part.QUESTIONS)).contains("no rule reads the answer to broken.unread");
    }

    @Test
    void cases_that_expect_something_else_or_are_missing_are_told() {
        assertThat(what(Part.CASES))
                .contains("broken/act/art-3.cases.yaml, a kite that nobody flew: broken-act-3 must be GAP, is MET");
        assertThat(what(Part.CASES))
                .contains(
                        "broken/act/art-1.cases.yaml must hold a case",
                        "broken/act/art-4.cases.yaml, a star for nothing: broken-akt-* stands for no obligation of the pack");
        assertThat(what(Part.REACH)).contains("no case brings broken-act-5 to GAP");
    }

    @Test
    void praise_for_silence_is_told() {
        assertThat(what(Part.SILENCE)).containsExactly("broken-act-1 is MET although nothing is stated");
    }

    @Test
    void a_verdict_that_turns_round_is_told_with_the_smallest_description_that_shows_it() {
        assertThat(BROKEN.violations(Part.SOUNDNESS))
                .filteredOn(one -> one.about().equals("broken-act-2"))
                .first()
                .hasToString("""
                        broken-act-2 is GAP and becomes MET when more is stated
                            stated:
                              broken:
                                sells: yes
                            completed:
                              broken:
                                sells: yes
                                told: yes
                        """);
    }

    @Test
    void an_open_verdict_that_can_go_one_way_only_is_told() {
        assertThat(what(Part.PRECISION))
                .contains("broken-act-3 is open without broken.flown, and MET whatever it says");
    }

    @Test
    void facts_that_are_asked_for_in_vain_or_followed_without_asking_are_told() {
        assertThat(what(Part.ASKS))
                .contains("broken-act-1 asks for nothing, so nothing can change its verdict")
                .contains("broken-act-4 asks for broken.red, which can never change its verdict")
                .contains("broken-act-2 follows broken.told, for which it does not ask");
    }

    @Test
    void a_verdict_that_depends_on_order_is_told() {
        assertThat(what(Part.ORDER)).contains("broken-act-5 depends on the order of facts");
    }

    @Test
    void an_obligation_that_sleeps_on_its_first_day_is_told() {
        assertThat(what(Part.DAY))
                .contains(
                        "broken-act-6 is NOT_APPLICABLE on its first day, 2026-06-01, although nothing is stated; it must"
                                + " be judged, and open");
    }

    @Test
    void a_verdict_that_its_trace_does_not_bear_out_is_told() {
        assertThat(BROKEN.violations(Part.TRACE))
                .filteredOn(one -> one.about().equals("broken-act-7"))
                .extracting(Violation::what)
                // which of the two comes first depends on how often it was asked before
                .containsAnyOf(
                        "broken-act-7 in the report is GAP, worked out again MET",
                        "broken-act-7 in the report is MET, worked out again GAP");
    }

    @Test
    void mistakes_that_no_case_notices_are_told_where_they_are_many() {
        assertThat(what(Part.MUTATIONS))
                .anyMatch(one -> one.matches("[\\d.]+ % of \\d+ mistakes noticed, .*"))
                .contains("no case notices: broken-act-5: clause landed dropped");
    }

    @Test
    void a_junit_test_fails_with_all_violations_of_its_part() {
        PackContractTest test = () -> BROKEN;

        assertThatThrownBy(() -> test.the_pack_keeps_its_contract()
                        .filter(one -> one.getDisplayName().startsWith("P1"))
                        .findFirst()
                        .orElseThrow()
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("P1 silence: nothing stated, nothing praised or blamed – broken 1 times:\n"
                        + "broken-act-1 is MET although nothing is stated");
    }

    private static List<String> what(Part part) {
        return BROKEN.violations(part).stream().map(Violation::what).toList();
    }
}

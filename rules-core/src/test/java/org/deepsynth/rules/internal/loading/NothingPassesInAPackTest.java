package org.deepsynth.rules.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.mini.MiniRules;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would turn a verdict off and not be noticed keeps the pack from loading, with the place and a way out. */
class NothingPassesInAPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String ACT = "act/instrument.yaml";
    private static final String ARTICLE = "act/art-1.yaml";
    private static final String RULE = "act/art-1.drl";
    private static final String SCOPES = "scopes.drl";

    private final MiniPack pack = new MiniPack();

    @Test
    void the_pack_in_order_loads_and_judges() {
        ComplianceEngine engine = pack.engine();

        var report = engine.assess(engine.reader().read("shop.yaml", "mini: {onMarket: yes, tells: no}"), DAY);
        assertThat(report.finding("mini-act-1"))
                .get()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.GAP));
    }

    /** Days that cannot be, or that would switch an obligation off. */
    @Nested
    class Days {

        @Test
        void an_instrument_ends_no_day_before_it_begins_and_begins_no_day_before_it_is_issued() {
            pack.change(ACT, "until: 2030-12-31", "until: 2025-01-01")
                    .change(ACT, "issued: 2025-12-01", "issued: 2026-02-01");

            assertThat(pack.faults())
                    .contains(
                            "mini/act/instrument.yaml:3:9: The key issued (2026-02-01) of The instrument must be on or before"
                                    + " from, 2026-01-01.\n    Correct one of the two.",
                            "mini/act/instrument.yaml:5:8: The key until (2025-01-01) of The instrument must be on or after"
                                    + " from, 2026-01-01.\n    Correct one of the two.");
        }

        @Test
        void what_is_issued_after_the_law_was_read_was_not_read() {
            pack.change("pack.yaml", "lawReadOn: 2026-06-01", "lawReadOn: 2025-06-01");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/instrument.yaml:3:9: The key issued (2025-12-01) of The instrument must be on or"
                                    + " before the day up to which the law was read, 2025-06-01.\n    Correct one of the two.",
                            "mini/act/instrument.yaml:9:87: The key readOn (2026-01-01) of each of sources in The instrument must be"
                                    + " on or before the day up to which the law was read, 2025-06-01.\n    Correct one of the two.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                from: 2026-08-02, until: 2026-08-01  | on or after its first day, 2026-08-02
                until: 2025-12-31                    | on or after its first day, 2026-01-01
                from: 2031-01-01                     | on or before the last day of its instrument, 2030-12-31
                from: 2025-01-01                     | on or after the day on which its instrument was issued, 2025-12-01
                """)
        void an_obligation_has_a_day_on_which_it_is_judged(String days, String must) {
            pack.change(ARTICLE, "kind: duty", days.replace(", ", "\n    ") + "\n    kind: duty");

            assertThat(pack.faults()).hasSize(1).first().asString().contains("must be " + must + ".");
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31", "2030-12-31"})
        void a_former_wording_is_one_that_somebody_reads(String until) {
            pack.change(ARTICLE, "zh: 第一条", "zh: 第一条, earlier: {until: " + until + ", en: sec. 1, zh: 第一节}");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/art-1.yaml:4:52: The key until (" + until + ") of earlier of source of each of"
                                    + " obligations in The provision must be on or after its first day, 2026-01-01, and before its last,"
                                    + " 2030-12-31.\n"
                                    + "    Correct one of the two.");
        }
    }

    /** Names that mean nothing, and texts that show braces to readers. */
    @Nested
    class Names {

        @Test
        void a_place_that_nobody_fills_in_is_told_with_those_that_are_known() {
            pack.change(ARTICLE, "People are not told.", "People of {feature} are not told.")
                    .change(ARTICLE, "Tell them.", "\"Tell {subject}.\"")
                    .change("pack.yaml", "It is not on the market.", "\"{subject} is not on the market.\"")
                    .change("pack.yaml", "A fine.", "\"A fine of {sum}.\"");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/art-1.yaml:14:13: The place ({feature}) in en of told in clauses of each of obligations in"
                                    + " The provision must be one that is filled in.\n    Known here: {subject}.",
                            "mini/act/art-1.yaml:16:19: The place ({subject}) in en of fix of told in clauses of each of"
                                    + " obligations in The provision must be one that is filled in.\n    Nothing is filled in"
                                    + " here; write it out.",
                            "mini/pack.yaml:13:14: The place ({sum}) in en of FINE in consequences of The pack must be one that"
                                    + " is filled in.\n    Nothing is filled in here; write it out.");
        }

        @Test
        void a_name_that_no_obligation_uses_is_told() {
            pack.change(
                            "pack.yaml",
                            "scopes:\n",
                            "  buyer: {en: buyer, zh: 买方}\nscopes:\n  shop: {en: No shop., zh: 非商店。}\n")
                    .change("pack.yaml", "efforts:\n", "  PRISON: {en: Prison., zh: 监禁。}\nefforts:\n")
                    .change("pack.yaml", "[telling]", "[telling, teling, telling]");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/pack.yaml:10:10: The role (buyer) must be used by an obligation.\n    Remove it, or name it"
                                    + " below bearers of those that it concerns.",
                            "mini/pack.yaml:16:11: The consequence (PRISON) must be used by an obligation.\n    Remove it, or"
                                    + " name it below consequences of those that it concerns.",
                            "mini/pack.yaml:18:10: The category (teling) in weeks must be that of an obligation.\n    Maybe"
                                    + " write telling.",
                            "mini/pack.yaml:18:10: The category (telling) must have one effort.\n    Remove it from weeks or"
                                    + " from the list before.");
        }

        @Test
        void a_scope_that_no_obligation_and_no_clause_names_is_told() {
            pack.change("pack.yaml", "scopes:\n", "scopes:\n  shop: {en: No shop., zh: 非商店。}\n");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/pack.yaml:11:3: The scope (shop) must be used by an obligation.\n    Remove it, or name"
                                    + " it below scopes of those that it concerns.");
        }

        @Test
        void a_misspelt_name_is_not_told_twice_and_neither_is_what_an_unreadable_file_would_have_used() {
            assertThat(new MiniPack().change(ARTICLE, "[seller]", "[seler]").faults())
                    .containsExactly(
                            "mini/act/art-1.yaml:5:14: The name (seler) in bearers must be one that the pack defines.\n"
                                    + "    Maybe write seller.");
            assertThat(new MiniPack().without(ARTICLE).faults())
                    .containsExactly(
                            "mini/act/art-1.yaml: The file must be there.\n    Write it, or take it out of the list that"
                                    + " names it.");
            assertThat(new MiniPack().change(ARTICLE, "  - id", "\t- id").faults())
                    .singleElement()
                    .asString()
                    .startsWith("mini/act/art-1.yaml:2:1: The text cannot be read: ");
            assertThat(new MiniPack()
                            .change(ARTICLE, "en: People are not", "en: People: are not")
                            .faults())
                    .singleElement()
                    .asString()
                    .startsWith("mini/act/art-1.yaml:14:19: The text cannot be read: ");
        }

        @Test
        void an_instrument_without_provisions_and_a_provision_without_obligations_are_told() {
            assertThat(new MiniPack().change(ACT, "[art-1]", "[]").faults())
                    .contains(
                            "mini/act/instrument.yaml:8:13: The key provisions of The instrument must name at least one.");
            assertThat(new MiniPack()
                            .change(ARTICLE, "obligations:", "obligations: []\nothers:")
                            .faults())
                    .contains("mini/act/art-1.yaml:1:14: The key obligations of The provision must name at least one.");
        }
    }

    /** Ids that belong to another pack. */
    @Nested
    class Ids {

        @Test
        void ids_begin_with_the_packs_own() {
            pack.change(ACT, "force: law", "force: law\nidPrefix: cac-ds").change(ARTICLE, "mini-act-1", "cac-ds-1");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/instrument.yaml:7:11: The key idPrefix (cac-ds) must begin with mini, the id of the"
                                    + " pack.\n    Write mini-act, or leave it out.");
        }
    }

    /** Rules that would not be heard, or not as they are written. */
    @Nested
    class Rules {

        @Test
        void an_answer_tested_on_the_left_is_told_with_its_place() {
            pack.change(RULE, "MiniSection()", "MiniSection( tells.truth != org.deepsynth.rules.fact.Truth.NO )");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/art-1.drl:9:24: The left side of the rule (mini-act-1) must not test what it"
                                    + " gathers; it tests 'tells.truth != org.deepsynth.rules.fact.Truth.NO' of MiniSection.\n    Gather"
                                    + " it, such as $x : MiniSection(), and say on the right side what applies or is required: where an"
                                    + " answer keeps a rule from speaking, a gap is not seen.");
        }

        @Test
        void a_rule_is_given_the_shared_facts_and_its_own_packs_section() {
            pack.rules(MiniRules.Foreign.class).change(RULE, "$shop : MiniSection()", "$toy : Toy()");

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/art-1.drl:9:3: The rule (mini-act-1) gathers Toy, which the pack mini is not"
                                    + " given.\n    It is given Calendars, Feature, Instrument, Logs, MiniSection, Misuse, Notices, Parameters, RemovalRequest, Safeguards,"
                                    + " Scope, Service, Terms, Today, Training; the section of another pack where pack.yaml requires that pack.");
        }

        @Test
        void rules_are_compiled_as_they_are_written() {
            pack.rules(MiniRules.Foreign.class);
            assertThat(pack.faults())
                    .contains(
                            "mini/act/art-1.drl:7:1: The rule (mini-act-1) must be compiled as it is written.\n    Build the pack"
                                    + " again.");

            assertThat(new MiniPack()
                            .change(RULE, "rule \"mini-act-1\"", "rule \"mini-act-2\"")
                            .faults())
                    .contains(
                            "mini/act/art-1.drl:7:1: The rule (mini-act-2) must be among the compiled ones.\n    Build the pack"
                                    + " again.",
                            "pack mini: The rule (mini-act-1) must stand in a file of rules that the pack's digest covers.\n"
                                    + "    Move it to mini/act/art-1.drl.");
        }

        @Test
        void a_rule_that_no_file_of_the_pack_holds_is_told() {
            assertThat(new MiniPack().without(RULE).faults())
                    .containsExactly(
                            "pack mini: The file (mini/act/art-1.drl) must be in the pack's jar, for it holds the rule"
                                    + " (mini-act-1).\n    Keep the rule files among the resources: what they say is checked and counts"
                                    + " towards the digest.");
            assertThat(new MiniPack().rules(MiniRules.Hidden.class).faults())
                    .containsExactly(
                            "pack mini: The rule (scope in hiding) must stand in a file of rules that the pack's digest"
                                    + " covers.\n    Move it to mini/scopes.drl.");
        }

        @Test
        void rules_that_fail_are_told_with_their_names_files_and_lines() {
            pack.rules(MiniRules.Failing.class);

            assertThat(pack.faults())
                    .containsExactly(
                            "mini/act/art-1.drl:7:1: The rule (mini-act-1) must conclude; it failed: IllegalStateException: no such"
                                    + " thing.\n    Look at what it calls: a rule must have an answer whatever is stated.",
                            "mini/scopes.drl:5:1: The rule (scope of the market) must conclude; it failed: IllegalStateException:"
                                    + " no such role.\n    Look at what it calls: a rule must have an answer whatever is stated.");
        }

        @Test
        void a_rule_that_fails_at_something_stated_is_told_so_too_and_the_next_description_is_judged() {
            ComplianceEngine engine = pack.rules(MiniRules.FailingOnNo.class).engine();
            var no = engine.reader().read("shop.yaml", "mini: {onMarket: yes, tells: no}");
            var yes = engine.reader().read("shop.yaml", "mini: {onMarket: yes, tells: yes}");

            assertThatThrownBy(() -> engine.assess(no, DAY))
                    .isInstanceOf(InvalidSourceException.class)
                    .hasMessageStartingWith("mini/act/art-1.drl:7:1: The rule (mini-act-1) must conclude; it failed:"
                            + " IllegalArgumentException: The parameter (weeks) must be one of the pack's: [days].\n")
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);
            assertThat(engine.assess(yes, DAY)
                            .finding("mini-act-1")
                            .orElseThrow()
                            .verdict())
                    .isEqualTo(Verdict.MET);
        }
    }
}

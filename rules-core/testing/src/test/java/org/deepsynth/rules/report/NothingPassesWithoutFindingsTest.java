package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.Entry;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.Baseline;
import org.deepsynth.rules.testing.assertj.ComplianceAssertions;
import org.deepsynth.rules.testing.assertj.ComplianceSoftAssertions;
import org.deepsynth.rules.testing.junit.ComplianceTests;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.Waivers;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** No report, and nothing that is made of reports, is content with nothing. */
class NothingPassesWithoutFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Description SHOP = ToyEngine.ENGINE.reader().read("shop.yaml", ToyShops.SHOP);
    private static final Report REPORT = ToyEngine.ENGINE.assess(SHOP, DAY);

    private static void refused(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void a_report_holds_packs_and_a_pack_holds_findings() {
        Explanation explanation = ToyEngine.ENGINE.explain(SHOP, DAY);
        var catalogue = REPORT.packs().get(0).catalogue();

        refused(() -> new Report("x", "x", "x", DAY, List.of()), "A report must hold at least one pack.");
        refused(
                () -> new PackFindings(catalogue, List.of()),
                "The findings of the pack toy must hold at least one finding.");
        refused(() -> REPORT.only(List.of()), "A report must hold at least one pack.");
        refused(
                () -> REPORT.only(List.of("toy", "toi")),
                "The pack (toi) must be one that was assessed.\nMaybe write toy.");
        refused(() -> explanation.only(List.of()), "An explanation must hold at least one pack.");
        refused(
                () -> explanation.only(List.of("letter")),
                "The pack (letter) must be one that was assessed.\nKnown here: toy.");
        refused(
                () -> new PackDerivations(catalogue, List.of()),
                "The derivations of the pack toy must hold at least one verdict.");
    }

    @Test
    void advice_is_on_packs_and_obligations_that_there_are() {
        refused(
                () -> new FixPlanner(ToyEngine.ENGINE, DAY, List.of("toi"), List.of()).plan(SHOP),
                "The pack (toi) must be one that was assessed.\nMaybe write toy.");
        refused(
                () -> new FixPlanner(ToyEngine.ENGINE, DAY, List.of("toy"), List.of())
                        .plan(SHOP, List.of("toy-act-1", "toy-act-11")),
                "The obligation (toy-act-11) must be one of the packs that are planned for.");
        refused(() -> new Interview(ToyEngine.ENGINE, SHOP, DAY, List.of()), "A report must hold at least one pack.");
    }

    @Test
    void assertions_need_a_report_and_something_to_assert() {
        assertThatThrownBy(() -> ComplianceAssertions.assertThat((Report) null))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The report (null) must be there.\nWrite assertThat(engine.assess(description, day)).");
        assertThatThrownBy(() -> SoftAssertionsProvider.assertSoftly(
                        ComplianceSoftAssertions.class, softly -> softly.check(null, report -> {})))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The report (null) must be there.");
        assertThatThrownBy(() -> ComplianceAssertions.assertThat(REPORT).meets())
                .hasMessage("The obligations that must be MET must be named: there must be at least one.");
        assertThatThrownBy(() -> ComplianceAssertions.assertThat(REPORT).isNotBoundBy())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void there_is_a_test_even_where_no_obligation_applies() {
        Report nothing = ToyEngine.assess("{features: [], toy: {sells: no, hidesLabels: no}}", "2025-12-31");
        List<DynamicNode> tests = ComplianceTests.of(nothing).tests().toList();
        List<DynamicNode> chinese =
                ComplianceTests.of(nothing).in(Language.ZH).tests().toList();

        assertThat(nothing.summary().count(org.deepsynth.rules.finding.Verdict.NOT_APPLICABLE))
                .isEqualTo(3);
        assertThat(tests).extracting(DynamicNode::getDisplayName).containsExactly("None of the 3 obligations applies.");
        assertThat(chinese).extracting(DynamicNode::getDisplayName).containsExactly("3项义务均不适用。");
        assertThatThrownBy(() -> ((DynamicTest) tests.get(0)).getExecutable().execute())
                .isInstanceOf(TestAbortedException.class);
        refused(
                () -> ComplianceTests.of(null),
                "The report (null) must be there.\nWrite ComplianceTests.of(engine.assess(description, day)).");
    }

    @Test
    void a_gap_of_a_pack_that_is_not_there_is_not_mended() {
        Baseline baseline = Baseline.read(
                "baseline.yaml",
                "baseline: [{obligation: letter-1, subject: service, recorded: 2026-11-01, owner: x, until: 2026-12-01}]");

        refused(
                () -> baseline.compare(REPORT, DAY),
                "The obligations [letter-1] of the baseline must be among those of the report.\n"
                        + "Install their pack, or take them out of the baseline.");
        assertThatThrownBy(() -> baseline.shrunk(REPORT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ComplianceAssertions.assertThat(REPORT).hasNoGapsBeyond(baseline, DAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("The obligation [letter-1] must be one that the report has");
    }

    @Test
    void an_empty_portfolio_is_refused() {
        Iterator<Entry> none = List.<Entry>of().iterator();

        assertThatThrownBy(() -> new Batch(ToyEngine.ENGINE, DAY).run("shops", none, outcome -> outcome, outcome -> {}))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessage("shops: The portfolio must hold at least one description.");
    }

    @Test
    void waivers_of_nothing_accept_nothing() {
        Report waived = REPORT.with(Waivers.of(List.of()), ToyWaivers.NOON);

        assertThat(waived.unwaivedGaps()).isEqualTo(REPORT.gaps()).isNotEmpty();
        assertThatCode(() -> ComplianceAssertions.assertThat(waived).hasExactlyTheGaps("toy-act-1", "toy-act-2"))
                .doesNotThrowAnyException();
    }
}

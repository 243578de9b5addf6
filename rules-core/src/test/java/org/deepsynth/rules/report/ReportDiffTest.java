package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.broken.BrokenPack;
import org.deepsynth.rules.report.ReportDiff.Kind;
import org.deepsynth.rules.report.diff.DiffReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class ReportDiffTest {

    private static final String BEAR =
            "{service: {name: Bear}, features: [{id: bear, mayConfuse: yes, labels: {conspicuous: %s}}],"
                    + " toy: {sells: yes, hidesLabels: no, due: 2026-09-01, checks: [{score: 1}]}}";

    private static Report bear(String label, String day) {
        return ToyEngine.assess(BEAR.formatted(label), day);
    }

    @Test
    void a_day_on_which_an_obligation_starts_is_told_with_its_verdict() {
        ReportDiff diff = new ReportDiff(bear("yes", "2026-05-31"), bear("yes", "2026-06-01"));

        assertThat(diff.changes())
                .extracting(one -> one.obligation().id(), ReportDiff.Change::kind)
                .containsExactly(tuple("toy-act-3", Kind.STARTS));
        assertThat(new DiffReport(Language.EN).text(diff)).isEqualTo("""
                Bear · as of 2026-05-31 → as of 2026-06-01

                COMES INTO FORCE (1)
                  toy-act-3  Toys are safe
                      not yet in force → gap
                      • A toy is not safe.
                """);
    }

    @Test
    void a_changed_fact_shows_the_verdicts_that_change() {
        ReportDiff diff = new ReportDiff(bear("yes", "2026-05-31"), bear("no", "2026-05-31"));

        assertThat(new DiffReport(Language.ZH).text(diff))
                .contains("结论改变 (1)", "toy-act-1  易混淆玩具须标识", "符合 → 不符合", "• 玩具“bear”没有标签。");
        assertThat(new DiffReport(Language.EN).json(diff))
                .contains("\"obligation\" : \"toy-act-1\"", "\"change\" : \"verdict\"", "\"before\" : \"MET\"");
    }

    @Test
    void a_provision_that_got_another_number_is_told() {
        ReportDiff diff = new ReportDiff(bear("yes", "2026-06-30"), bear("yes", "2026-07-01"));

        assertThat(diff.changes()).extracting(ReportDiff.Change::kind).containsExactly(Kind.WORDING);
        assertThat(new DiffReport(Language.EN).text(diff)).contains("      art. 2a\n      → art. 3\n");
    }

    @Test
    void obligations_that_only_one_report_has_are_told_and_equal_reports_differ_in_nothing() {
        Report report = bear("yes", "2026-07-01");
        ComplianceEngine other = ComplianceEngine.of(new BrokenPack());
        Report others = other.assess(other.reader().read("kites.yaml", "{}"), report.asOf());

        assertThat(new ReportDiff(report, others).changes())
                .hasSize(report.findings().size() + others.findings().size())
                .allSatisfy(one -> assertThat(one.kind()).isEqualTo(Kind.CATALOGUE));
        assertThat(new DiffReport(Language.EN).text(new ReportDiff(report, others)))
                .contains("met → absent", "absent → unknown");
        assertThat(new DiffReport(Language.EN).text(new ReportDiff(report, report)))
                .contains("No obligation starts, ends or changes");
    }

    @Test
    void a_gap_that_a_waiver_accepts_in_only_one_of_the_reports_is_told() {
        Report waived = ToyWaivers.report(ToyWaivers.SOME);
        Report plain = ToyEngine.assess(ToyWaivers.SHOP, "2026-11-01");
        ReportDiff diff = new ReportDiff(waived, plain);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.otherwiseWaived()).isNotEmpty();
        assertThat(new DiffReport(Language.EN).text(diff))
                .contains("THE SAME GAP, OTHERWISE ACCEPTED BY A WAIVER", "gap, accepted until")
                .doesNotContain("No obligation starts");
        assertThat(new DiffReport(Language.EN).json(diff)).contains("\"waivers\" : [ {", "\"waivedAfter\" : null");
    }

    @Test
    void two_descriptions_are_named_with_their_sources() {
        Report one = bear("yes", "2026-07-01");
        Report other =
                ToyEngine.ENGINE.assess(ToyEngine.ENGINE.reader().read("other.yaml", BEAR.formatted("no")), one.asOf());

        assertThat(new DiffReport(Language.EN).text(new ReportDiff(one, other)))
                .startsWith("Bear (toy.yaml) → Bear (other.yaml) · as of 2026-07-01\n");
    }
}

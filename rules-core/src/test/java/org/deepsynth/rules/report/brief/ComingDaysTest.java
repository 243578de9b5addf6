package org.deepsynth.rules.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.report.Coming;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyShops;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;

/** The days to come at the head of a report, where an obligation has one for each of its subjects. */
class ComingDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate PAST = TODAY.minusDays(1);
    private static final LocalDate LATER = TODAY.plusDays(9);

    @Test
    void a_day_that_is_over_for_one_hides_no_day_of_another() {
        assertThat(days(Verdict.GAP, on("bear", Verdict.GAP, PAST), on("ball", Verdict.UNKNOWN, LATER)))
                .containsExactly(LATER);
    }

    @Test
    void what_does_not_apply_to_one_is_not_to_be_done_on_its_day() {
        assertThat(days(Verdict.GAP, on("bear", Verdict.GAP, LATER), on("ball", Verdict.NOT_APPLICABLE, TODAY)))
                .containsExactly(LATER);
    }

    @Test
    void what_is_met_throughout_has_no_day_to_come() {
        assertThat(days(Verdict.MET, on("bear", Verdict.MET, LATER))).isEmpty();
    }

    private static SubjectFinding on(String feature, Verdict verdict, LocalDate due) {
        return new SubjectFinding(
                SubjectKind.FEATURE, feature, verdict, List.of(), Set.of(), Set.of(), Set.of(), Optional.of(due));
    }

    private static List<LocalDate> days(Verdict verdict, SubjectFinding... subjects) {
        ComplianceEngine engine = ComplianceEngine.of(new ToyPack());
        Report toy = engine.assess(engine.reader().read("toy.yaml", ToyShops.SHOP), TODAY);
        PackFindings pack = toy.packs().get(0);
        Finding finding = new Finding(pack.findings().get(0).obligation(), verdict, false, List.of(subjects));
        Report report = new Report(
                "Toy shop", "toy.yaml", "", TODAY, List.of(new PackFindings(pack.catalogue(), List.of(finding))));
        return Brief.of(report).coming().stream().map(Coming::day).toList();
    }
}

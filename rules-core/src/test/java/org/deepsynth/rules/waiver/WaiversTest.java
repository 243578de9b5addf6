package org.deepsynth.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.report.ToyWaivers.at;
import static org.deepsynth.rules.report.ToyWaivers.list;
import static org.deepsynth.rules.report.ToyWaivers.report;
import static org.deepsynth.rules.report.ToyWaivers.waiver;

import java.util.List;
import java.util.Set;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    @Test
    void a_waiver_changes_no_verdict() {
        Report plain = ToyEngine.assess(ToyWaivers.SHOP, "2026-11-01");
        Report waived = report(ToyWaivers.SOME);

        assertThat(waived.packs()).isEqualTo(plain.packs());
        assertThat(waived.summary()).isEqualTo(plain.summary());
        assertThat(ids(waived.gaps())).containsExactly("toy-act-1", "toy-act-2", "toy-act-3");
        assertThat(plain.unwaivedGaps()).isEqualTo(plain.gaps());
    }

    @Test
    void a_gap_is_waived_when_it_is_accepted_for_each_subject_that_has_it() {
        String bear = waiver("toy-act-1", "bear", "2026-10-01", "2027-03-31");
        String doll = waiver("toy-act-1", "doll", "2026-10-01", "2027-01-31");

        assertThat(ids(report(list(bear)).unwaivedGaps())).contains("toy-act-1");
        Report both = report(list(bear, doll));
        assertThat(ids(both.unwaivedGaps())).doesNotContain("toy-act-1");
        assertThat(both.waived().of(both.finding("toy-act-1").orElseThrow()))
                .hasValueSatisfying(first -> assertThat(first.subject()).hasValue("doll"));
        assertThat(ids(report(list(waiver("toy-act-1", "", "2026-10-01", "2027-03-31")))
                        .unwaivedGaps()))
                .doesNotContain("toy-act-1");
    }

    @Test
    void the_waiver_of_the_very_subject_stands_before_that_of_all() {
        Report report = report(list(
                waiver("toy-act-1", "", "2026-10-01", "2027-03-31"),
                waiver("toy-act-1", "bear", "2026-10-01", "2027-01-31")));
        Finding gap = report.finding("toy-act-1").orElseThrow();

        assertThat(report.waived().accepted(gap).values()).containsExactly(List.of("bear"), List.of("doll"));
        assertThat(report.waived().of(gap, gap.subjects().get(2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T15:59:59Z, NOT_YET_VALID",
        "2026-10-31T16:00:00Z, ENDS_SOON",
        "2026-11-02T15:59:59Z, ENDS_SOON",
        "2026-11-02T16:00:00Z, EXPIRED"
    })
    void days_begin_and_end_where_the_file_says(String moment, WaiverConcern concern) {
        Report report = report(list(waiver("toy-act-3", "", "2026-11-01", "2026-11-02")), at(moment));

        assertThat(concerns(report)).containsExactly(concern);
        assertThat(ids(report.unwaivedGaps()).contains("toy-act-3")).isEqualTo(concern != WaiverConcern.ENDS_SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "toy-act-1, '', 2026-12-01, ENDS_SOON",
        "toy-act-1, '', 2026-12-02, ",
        "toy-act-1, ball, 2027-12-01, UNNECESSARY",
        "toy-act-1, kite, 2027-12-01, UNUSED",
        "toy-act-2, '', 2027-12-01, REFUSED",
        "toy-act-9, '', 2027-12-01, UNKNOWN_OBLIGATION"
    })
    void what_should_be_looked_at_again_is_listed(
            String obligation, String subject, String until, WaiverConcern concern) {
        Report report = report(list(waiver(obligation, subject, "2026-10-01", until)));

        assertThat(concerns(report)).isEqualTo(concern == null ? List.of() : List.of(concern));
        boolean inUse = concern == null || concern == WaiverConcern.ENDS_SOON;
        assertThat(report.waived().valid()).hasSize(inUse ? 1 : 0);
        assertThat(report.gaps()).hasSize(3);
        assertThat(report.unwaivedGaps()).hasSize(inUse ? 2 : 3);
    }

    @Test
    void a_waiver_of_what_is_met_or_open_accepts_nothing() {
        Waivers waivers =
                Waivers.of(WaiverFile.read("waivers.yaml", list(waiver("toy-act-3", "", "2026-10-01", "2027-03-31"))));

        assertThat(concerns(ToyEngine.assess("{toy: {sells: yes, checks: [{score: 6}]}}", "2026-11-01")
                        .with(waivers, ToyWaivers.NOON)))
                .containsExactly(WaiverConcern.UNNECESSARY);
        assertThat(concerns(ToyEngine.assess("{toy: {sells: yes, checks: [{score: 3}]}}", "2026-11-01")
                        .with(waivers, ToyWaivers.NOON)))
                .containsExactly(WaiverConcern.UNUSED);
    }

    @Test
    void how_early_the_end_is_told_can_be_set() {
        Report report = ToyEngine.assess(ToyWaivers.SHOP, "2026-11-01");
        List<Waiver> waivers =
                WaiverFile.read("waivers.yaml", list(waiver("toy-act-1", "", "2026-10-01", "2026-11-08")));

        assertThat(concerns(report.with(new Waivers(waivers, 6), ToyWaivers.NOON)))
                .isEmpty();
        assertThat(concerns(report.with(new Waivers(waivers, 7), ToyWaivers.NOON)))
                .containsExactly(WaiverConcern.ENDS_SOON);
    }

    @Test
    void waivers_stay_with_the_packs_that_stay() {
        Report report = report(ToyWaivers.SOME);

        assertThat(report.only(List.of("toy"))).isEqualTo(report);
        assertThat(report.waived().without(Set.of("toy-act-1", "toy-act-2", "toy-act-3")))
                .isEqualTo(Waived.NOTHING);
    }

    private static List<WaiverConcern> concerns(Report report) {
        return report.waived().review().stream().map(WaiverReview::concern).toList();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}

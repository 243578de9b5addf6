package com.example.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class HousePackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    @Test
    void the_pack_is_found_beside_another_without_any_change_elsewhere() {
        assertThat(ENGINE.catalogues()).extracting(Catalogue::id).containsExactly("cac", "house");
    }

    @Test
    void its_section_can_be_stated_in_java() {
        var service = ENGINE.describe("Demo")
                .section("house", HouseSection.class, house -> house.no(HouseSection::releaseSigned))
                .build();

        assertThat(ENGINE.assess(service, DAY).only(List.of("house")).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.verdict()).isEqualTo(Verdict.GAP));
    }

    @Test
    void who_reads_another_language_is_shown_the_house_s_own_words_as_such() {
        var silent = ENGINE.describe("Demo").build();

        String report = ReportFormat.of("text").write(ENGINE.assess(silent, DAY).only(List.of("house")), Language.ZH);

        assertThat(report).contains("[en] A release is signed by its owner").contains("未知");
    }

    @Test
    void the_policy_stands_beside_the_law_that_it_tightens_and_changes_nothing_of_it() {
        var service = ENGINE.reader().read("shop.yaml", """
                        logs: {networkKept: yes, networkMonths: 6}
                        cac: {offeredInMainland: yes, roles: [provider]}
                        house: {logsKeptElsewhere: yes}
                        """);
        var report = ENGINE.assess(service, DAY);

        assertThat(report.finding("cac-csl-23-3").orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(report.finding("house-records-1").orElseThrow().verdict()).isEqualTo(Verdict.GAP);
        assertThat(report.only(List.of("cac")).findings())
                .isEqualTo(ComplianceEngine.load("cac").assess(service, DAY).findings());
        assertThat(ReportFormat.of("text").write(report, Language.EN))
                .contains("Records policy, sec. 1 · stricter than cac-csl-23-3, log-months = 24");
    }
}

package com.example.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class ProvincePackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void what_is_stated_for_national_law_is_not_stated_twice() {
        ComplianceEngine engine = ComplianceEngine.load("province");
        var service = engine.reader().read("service.yaml", """
                        service: {usesDeepSynthesis: yes}
                        cac: {offeredInMainland: yes, roles: [provider], complaints: {timeLimitPublished: no}}
                        province: {offeredHere: yes, complaintsByTelephone: yes}
                        """);
        var report = engine.assess(service, DAY);

        assertThat(engine.catalogues()).extracting(Catalogue::id).containsExactly("cac", "province");
        assertThat(report.finding("province-complaints-1").orElseThrow().verdict())
                .isEqualTo(Verdict.GAP);
        assertThat(ReportFormat.of("text").write(report, Language.ZH)).contains("细化 cac-ds-12", "未公布处理时限。");
        assertThat(ReportFormat.of("text").write(report, Language.EN)).contains("in detail of cac-ds-12");
    }
}

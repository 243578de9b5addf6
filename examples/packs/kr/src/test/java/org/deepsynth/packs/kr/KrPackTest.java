package org.deepsynth.packs.kr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What verdicts alone do not tell: that fines wait and duties do not, and why something is not owed. */
class KrPackTest {

    private static final String SILENT = """
            features: [{id: voice, outputs: [audio], kr: {generativeAi: yes, internalOnly: %s, obvious: no, toldBeforehand: no}}]
            kr: {operator: {developsAndProvides: yes, affectsKorea: yes, onlyForDefence: no}}
            """;

    private final ComplianceEngine engine = ComplianceEngine.of(new KrPack());

    private Report report(String internalOnly) {
        return engine.assess(
                engine.reader().read("service.yaml", SILENT.formatted(internalOnly)), LocalDate.of(2026, 11, 1));
    }

    @Test
    void a_gap_in_the_time_of_grace_is_a_gap_and_says_that_fines_wait() {
        Report report = report("no");

        assertThat(report.finding("kr-aiba-31-1").orElseThrow().verdict()).isEqualTo(Verdict.GAP);
        assertThat(ReportFormat.of("text").write(report, Language.EN).replaceAll("\\s+", " "))
                .contains("KRW 30 million", "at least a year", "the duty holds all the while");
    }

    @Test
    void internal_work_is_exempt_and_not_out_of_reach() {
        var notice = report("yes").finding("kr-aiba-31-1").orElseThrow();

        assertThat(notice.subjects().get(0).exclusion()).contains(Exclusion.EXEMPT);
    }
}

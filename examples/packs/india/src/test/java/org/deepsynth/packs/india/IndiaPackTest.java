package org.deepsynth.packs.india;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What verdicts alone do not tell: what a breach costs, what the draft asked and why something is not owed. */
class IndiaPackTest {

    private static final String STUDIO = """
            features: [{id: face, outputs: [image], labels: {conspicuous: no}, india: {seemsReal: yes, onlyExcluded: %s}}]
            india: {operator: {intermediary: yes, offeredInIndia: yes}}
            """;

    private final ComplianceEngine engine = ComplianceEngine.of(new IndiaPack());

    private Report report(String onlyExcluded) {
        return engine.assess(
                engine.reader().read("service.yaml", STUDIO.formatted(onlyExcluded)), LocalDate.of(2026, 11, 1));
    }

    @Test
    void a_gap_costs_safe_harbour_and_the_size_of_the_draft_is_not_asked() {
        assertThat(ReportFormat.of("markdown").write(report("no"), Language.EN))
                .contains("Loss of safe harbour", "dropped");
    }

    @Test
    void an_edit_in_good_faith_is_exempt_and_not_out_of_reach() {
        var label = report("yes").finding("india-itr-3-3-label").orElseThrow();

        assertThat(label.subjects().get(0).exclusion()).contains(Exclusion.EXEMPT);
    }
}

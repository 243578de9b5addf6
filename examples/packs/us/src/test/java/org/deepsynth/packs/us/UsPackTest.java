package org.deepsynth.packs.us;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class UsPackTest {

    private static final String SMALL = """
            service: {name: Small}
            us:
              offeredInUs: yes
              forum: {servesPublic: yes, primarilyUserContent: yes, accessOrEmail: no}
              california: {open: yes, producesSystem: yes, monthlyUsers: 20000, onlyScreenWorks: no, detection: {offered: no}}
            """;

    private final ComplianceEngine engine = ComplianceEngine.load("us");

    private Report report(String day) {
        return engine.assess(engine.reader().read("service.yaml", SMALL), LocalDate.parse(day));
    }

    @Test
    void a_small_provider_is_told_the_day_on_which_it_will_be_bound() {
        var finding = report("2026-09-29").finding("us-ca-22757-2-tool").orElseThrow();

        assertThat(finding.subjects().get(0).exclusion()).contains(Exclusion.NOT_DUE_YET);
        assertThat(finding.firstDay()).isEqualTo("2026-09-30");
    }

    @Test
    void what_was_struck_down_or_only_proposed_is_told_and_judged_nowhere() {
        String text = ReportFormat.of("markdown").write(report("2026-11-01"), Language.EN);

        assertThat(text).contains("AB 2655", "AB 2839", "89 FR 15072", "NO FAKES");
        assertThat(engine.catalogues().get(0).obligations())
                .noneMatch(one -> one.id().contains("2655") || one.id().contains("individual"));
    }
}

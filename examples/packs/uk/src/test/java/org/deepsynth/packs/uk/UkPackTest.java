package org.deepsynth.packs.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What verdicts alone do not tell: why something is not owed, and that criminal law is named and never judged. */
class UkPackTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new UkPack());

    private static final String FORUM = """
            service: {name: Forum, usersMeetContent: yes}
            notice:
              requests: [{id: r1, source: person-shown, matters: [intimate], unfounded: yes, removed: no, hours: 90}]
            uk: {linkedWithUk: yes, exemptKind: no, priorityOffences: {proportionateSteps: no}}
            """;

    private static final String TOOL = """
            service: {name: Tool, usersMeetContent: no}
            misuse: {intimateImagery: {intendedPurpose: yes, usedFor: yes}, abuseMaterial: {intendedPurpose: yes}}
            uk: {linkedWithUk: yes, exemptKind: no}
            """;

    private static Report report(String service) {
        return ENGINE.assess(ENGINE.reader().read("service.yaml", service), LocalDate.of(2026, 11, 1));
    }

    private static String text(String service) {
        return ReportFormat.of("text").write(report(service), Language.EN).replaceAll("\\s+", " ");
    }

    @Test
    void what_the_provider_considers_unfounded_is_exempt_and_not_out_of_reach() {
        var finding = report(FORUM).finding("uk-osa-10-3a").orElseThrow();

        assertThat(finding.subjects().get(0).exclusion()).contains(Exclusion.EXEMPT);
    }

    @Test
    void a_gap_names_the_fine_and_the_crimes_beside_it() {
        assertThat(text(FORUM)).contains("GBP 18,000,000", "ss. 66E and 66F", "not judged here");
    }

    @Test
    void a_forum_is_told_that_no_label_is_owed_in_general() {
        assertThat(text(FORUM)).contains("A label on everything that AI makes.");
    }

    @Test
    void a_tool_on_which_users_meet_nothing_hears_of_criminal_risks_and_is_found_at_fault_for_nothing() {
        assertThat(report(TOOL).findings()).allMatch(one -> one.verdict() == Verdict.NOT_APPLICABLE);
        assertThat(text(TOOL)).contains("s. 46A", "s. 99", "ss. 66B, 66E and 66F", "s. 216A", "search services");
    }
}

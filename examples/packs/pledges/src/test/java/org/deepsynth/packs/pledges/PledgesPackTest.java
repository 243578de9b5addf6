package org.deepsynth.packs.pledges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verdicts alone do not tell: whom a pledge binds, that it is no law, and how long the accord is measured. */
class PledgesPackTest {

    private static final LocalDate ELECTIONS = LocalDate.of(2024, 11, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 30);
    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new PledgesPack());

    private static Report report(ComplianceEngine engine, String signed, LocalDate day) {
        return engine.assess(engine.reader().read("service.yaml", """
                        service: {roles: [model-developer], accessPaths: [api], modalities: [voice], realisticOutput: yes, usersMeetContent: no}
                        safeguards: {covered: [political/voice]}
                        features: [{id: voice, functions: [voice-cloning], outputs: [audio], technicalLabel: no}]
                        pledges:
                          accord: {signed: %s, modelsAssessed: yes, sharesWithOthers: yes, policyPublic: yes, supportsAwareness: yes}
                          helpline: {promised: no, peopleInIndia: no}
                        """.formatted(signed)), day);
    }

    private static Finding mark(Report report) {
        return report.finding("pledges-accord-1-mark").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"yes, YES, GAPS", "no, NO, CLEAR", "unknown, UNKNOWN, UNKNOWNS"})
    void a_gap_is_a_broken_word_only_for_who_signed(String signed, Truth binds, Outcome.Kind outcome) {
        Report report = report(ENGINE, signed, ELECTIONS);

        assertThat(mark(report).verdict()).isEqualTo(Verdict.GAP);
        assertThat(mark(report).binds()).isEqualTo(binds);
        assertThat(Outcome.of(report).kind()).isEqualTo(outcome);
    }

    @Test
    void a_report_says_that_a_pledge_is_no_law() {
        assertThat(ReportFormat.of("text")
                        .write(report(ENGINE, "no", ELECTIONS), Language.EN)
                        .replaceAll("\\s+", " "))
                .contains("A pledge is no law.", "industry pledge", "You have not signed it", "None in law");
    }

    @Test
    void the_accord_measures_no_later_elections_but_for_who_reads_it_so() {
        ComplianceEngine goesOn = ENGINE.with("pledges", Map.of("accord-term", "goes-on"));

        assertThat(mark(report(ENGINE, "yes", LATER)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(mark(report(goesOn, "yes", LATER)).verdict()).isEqualTo(Verdict.GAP);
    }
}

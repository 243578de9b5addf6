package org.deepsynth.rules.isle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.ValueSource;

class SignatoriesTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new IslePack());
    private static final String MET = "marks: yes";
    private static final String GAP = "marks: no";

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, NO", "unknown, UNKNOWN"})
    void whoever_signed_is_bound_and_others_are_judged_all_the_same(String signed, Truth binds) {
        Finding gap = code(signed, GAP);

        assertThat(gap.verdict()).isEqualTo(Verdict.GAP);
        assertThat(gap.binds()).isEqualTo(binds);
        assertThat(code(signed, MET).verdict()).isEqualTo(Verdict.MET);
        assertThat(code(signed, "sells: no").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_gap_against_a_yardstick_is_no_breach_and_fails_nothing() {
        assertThat(outcome("yes", GAP)).isEqualTo(Outcome.Kind.GAPS);
        assertThat(outcome("no", GAP)).isEqualTo(Outcome.Kind.CLEAR);
        assertThat(report("no", GAP).gaps()).hasSize(1);
        assertThat(report("no", GAP).breaches()).isEmpty();
    }

    @Test
    void where_nobody_says_whether_it_was_signed_a_gap_leaves_open_whether_it_is_a_breach() {
        assertThat(outcome("unknown", GAP)).isEqualTo(Outcome.Kind.UNKNOWNS);
        assertThat(outcome("unknown", MET)).isEqualTo(Outcome.Kind.CLEAR);
        assertThat(code("unknown", GAP).signature().orElseThrow().facts())
                .extracting(fact -> fact.path())
                .containsExactly("isle.signedCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "sarif", "junit"})
    void a_finding_says_that_it_measures_what_was_not_signed(String format) {
        String not = "You have not signed it; measured against it all the same: Code of Marks (isle.signedCode).";

        assertThat(written(format, "no", GAP)).contains(not);
        assertThat(written(format, "unknown", GAP)).contains("Whether you have signed it is not stated;");
        assertThat(written(format, "yes", GAP)).contains("You have signed it: Code of Marks (isle.signedCode).");
        assertThat(written(format, "no", "sells: no")).doesNotContain("signed it");
    }

    @Test
    void programs_are_told_by_fields_of_their_own() {
        assertThat(written("json", "no", GAP).replaceAll("\\s+", ""))
                .contains(
                        "\"force\":\"code-of-practice\",\"signature\":{\"signed\":\"no\",\"facts\":[{\"path\":\"isle.signedCode\"")
                .contains("\"force\":\"statute\",\"forceTitle\":\"ActoftheAssembly\"");
        assertThat(written("sarif", "yes", GAP)).contains("\"level\" : \"warning\"");
        assertThat(written("sarif", "no", GAP).replaceAll("(?s)^.*\"results\"", ""))
                .contains("\"level\" : \"note\"")
                .doesNotContain("\"level\" : \"warning\"");
        assertThat(written("oscal", "no", GAP).replaceAll("\\s+", "")).contains("\"name\":\"signed\"");
        assertThat(written("junit", "yes", GAP)).contains("<failure");
        assertThat(written("junit", "no", GAP)).doesNotContain("<failure");
    }

    @Test
    void an_instrument_is_called_what_its_country_calls_it() {
        assertThat(written("text", "yes", "removals: [{tookHours: 50}]"))
                .contains("Isle Act, sec. 1 · Act of the Assembly · since 2026-01-01");
        assertThat(written("text", "yes", GAP)).contains("Code of Marks, no. 1 · code of practice · since 2026-01-01");
    }

    @ParameterizedTest
    @CsvSource({"48, MET", "30.5, MET", "48.5, GAP", "unknown, UNKNOWN"})
    void acting_within_hours_is_a_duration_that_is_stated(String hours, Verdict verdict) {
        assertThat(report("yes", "removals: [{tookHours: " + hours + "}]")
                        .finding("isle-act-1")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(verdict);
    }

    private static Finding code(String signed, String facts) {
        return report(signed, facts).finding("isle-code-1").orElseThrow();
    }

    private static Outcome.Kind outcome(String signed, String facts) {
        return Outcome.of(report(signed, facts)).kind();
    }

    private static String written(String format, String signed, String facts) {
        return ReportFormat.of(format).write(report(signed, facts), Language.EN);
    }

    /** Of a shop that keeps the act, in all but what these facts say. */
    private static Report report(String signed, String facts) {
        String sells = facts.startsWith("sells") ? "" : "sells: yes,";
        String removals = facts.startsWith("removals") ? "" : "removals: [],";
        return ENGINE.assess(
                ENGINE.reader()
                        .read(
                                "shop.yaml",
                                "isle: {" + sells + removals + "signedCode: " + signed
                                        + ", soldSince: 2026-03-01, registered: yes, registeredOn: 2026-03-02, " + facts
                                        + "}"),
                LocalDate.of(2026, 7, 1));
    }
}

package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.finding.Verdict.GAP;
import static org.deepsynth.rules.finding.Verdict.MET;
import static org.deepsynth.rules.finding.Verdict.NOT_APPLICABLE;
import static org.deepsynth.rules.finding.Verdict.UNKNOWN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.api.Test;

/** The worked scenarios of the letter's catalogue, as far as the duties on coverage and circumvention go. */
class ScenariosTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    private static final List<String> DUTIES = List.of(
            "letter-3-safeguard-per-modality",
            "letter-3-safeguard-per-category",
            "letter-3-safeguard-per-path",
            "letter-3-redteam-coverage",
            "letter-3-redteam-current",
            "letter-3-retest-after-change",
            "letter-3-asr-within-tolerance",
            "letter-3-no-off-switch",
            "letter-3-open-weights-durable",
            "letter-3-known-bypass-fixed",
            "letter-3-not-easily-circumvented");

    @Test
    void s1_consent_gated_voice_cloning_meets_all_but_the_duty_on_weights_it_does_not_release() {
        assertVerdicts("s1", MET, MET, MET, MET, MET, MET, MET, MET, NOT_APPLICABLE, MET, MET);
    }

    @Test
    void s2_an_open_weights_model_with_a_one_line_off_switch_is_too_easily_circumvented_without_statistics() {
        assertVerdicts("s2", MET, GAP, GAP, GAP, NOT_APPLICABLE, NOT_APPLICABLE, UNKNOWN, GAP, GAP, GAP, GAP);
    }

    @Test
    void s3_a_missing_political_test_is_a_gap_of_coverage_and_leaves_the_rate_open() {
        assertVerdicts("s3", MET, MET, MET, GAP, MET, MET, UNKNOWN, MET, NOT_APPLICABLE, MET, UNKNOWN);
    }

    @Test
    void s4_a_satire_filter_is_outside_the_letter() {
        assertThat(verdicts("s4").values()).containsOnly(NOT_APPLICABLE);
    }

    @Test
    void s7_fixed_voices_have_no_pair_to_test() {
        assertVerdicts(
                "s7",
                MET,
                NOT_APPLICABLE,
                MET,
                NOT_APPLICABLE,
                NOT_APPLICABLE,
                NOT_APPLICABLE,
                NOT_APPLICABLE,
                MET,
                NOT_APPLICABLE,
                MET,
                MET);
    }

    @Test
    void s8_three_successes_in_two_hundred_leave_one_pair_and_so_the_whole_open() {
        assertVerdicts("s8", MET, MET, MET, MET, MET, MET, UNKNOWN, MET, NOT_APPLICABLE, MET, UNKNOWN);
    }

    @Test
    void s8_the_reason_of_an_open_rate_shows_the_bounds() {
        Finding rate = ENGINE.assess(ENGINE.read(scenario("s8")), LocalDate.of(2026, 11, 1))
                .finding("letter-3-asr-within-tolerance")
                .orElseThrow();

        assertThat(rate.subjects().get(0).reasons().get(0).comparisons())
                .extracting(comparison -> comparison.relation())
                .contains("ncii/image: 3 of 200, upper bound 0.0383, at most 0.02");
    }

    @Test
    void every_finding_says_that_the_letter_is_advocacy() {
        assertThat(ENGINE.catalogues().get(0).notice().orElseThrow().en()).contains("advocacy, not law");
    }

    private static void assertVerdicts(String scenario, Verdict... expected) {
        Map<String, Verdict> wanted = new LinkedHashMap<>();
        for (int i = 0; i < expected.length; i++) {
            wanted.put(DUTIES.get(i), expected[i]);
        }
        assertThat(verdicts(scenario)).containsExactlyEntriesOf(wanted);
    }

    private static Map<String, Verdict> verdicts(String scenario) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        ENGINE.assess(ENGINE.read(scenario(scenario)), LocalDate.of(2026, 11, 1))
                .findings()
                .forEach(finding -> verdicts.put(finding.id(), finding.verdict()));
        return verdicts;
    }

    private static Path scenario(String name) {
        return Path.of("src/test/resources/letter/scenarios", name + ".yaml");
    }
}

package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.finding.Verdict.GAP;
import static org.deepsynth.rules.finding.Verdict.MET;
import static org.deepsynth.rules.finding.Verdict.NOT_APPLICABLE;
import static org.deepsynth.rules.finding.Verdict.UNKNOWN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.junit.jupiter.api.Test;

/** The worked scenarios among the example services: every verdict that a lawyer gave for them. */
class ScenariosTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    @Test
    void the_face_swap_mini_program_stands_where_the_lawyers_put_it() {
        Report report = assess("face-swap");

        assertVerdicts(
                report,
                GAP,
                "cac-ds-15-2-1",
                "cac-ds-16a",
                "cac-label-5-1",
                "cac-gb45438-6-1a",
                "cac-gb45438-5-4",
                "cac-label-4-2",
                "cac-label-8",
                "cac-ds-19-1a",
                "cac-ds-19-3",
                "cac-label-11",
                "cac-algo-24-1",
                "cac-algo-26",
                "cac-ds-11",
                "cac-ds-20",
                "cac-sa2018-3-1",
                "cac-sa2018-7",
                "cac-algo-27",
                "cac-csl-24-1",
                "cac-genai-17a",
                "cac-genai-17b");
        assertVerdicts(
                report,
                MET,
                "cac-ds-14-2",
                "cac-ds-17-1-3",
                "cac-label-4-1-4",
                "cac-ds-9a",
                "cac-ds-9b",
                "cac-ds-10-1",
                "cac-ds-10-2a",
                "cac-ds-10-2b",
                "cac-csl-26",
                "cac-csl-23-3",
                "cac-genai-15");
        assertVerdicts(
                report,
                UNKNOWN,
                "cac-ds-14-1a",
                "cac-ds-15-1",
                "cac-ds-12",
                "cac-ds-7a",
                "cac-ds-8a",
                "cac-ds-8b",
                "cac-label-12a",
                "cac-label-6-1-1",
                "cac-label-6-1-2",
                "cac-label-6-1-3",
                "cac-label-6-1-4",
                "cac-label-6-2",
                "cac-pipl-29",
                "cac-pipl-55",
                "cac-genai-10a",
                "cac-genai-10b");
        assertVerdicts(
                report,
                NOT_APPLICABLE,
                "cac-ds-13a",
                "cac-label-7",
                "cac-anth-8",
                "cac-livecom-37",
                "cac-ds-17-1-1",
                "cac-ds-17-1-2",
                "cac-ds-17-1-4",
                "cac-ds-17-1-5",
                "cac-ds-17-2",
                "cac-label-9");
        assertThat(report.finding("cac-ds-19-1a").flatMap(Finding::due)).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void one_fault_of_the_face_swap_mini_program_is_counted_once() {
        Report report = assess("face-swap").only(List.of("cac"));

        assertThat(report.gaps()).hasSize(21);
        assertThat(report.summary().count(GAP)).isEqualTo(13);
    }

    @Test
    void the_voice_cloning_interface_stands_where_the_lawyers_put_it() {
        Report report = assess("voice-api");

        assertVerdicts(report, GAP, "cac-ds-15-2-1", "cac-ds-19-2");
        assertVerdicts(report, MET, "cac-ds-14-1b", "cac-ds-14-2", "cac-pipl-29", "cac-csl-23-3");
        assertVerdicts(
                report,
                UNKNOWN,
                "cac-ds-14-1a",
                "cac-ds-15-1",
                "cac-ds-18",
                "cac-ds-6-1a",
                "cac-label-10-2b",
                "cac-genai-4-2",
                "cac-genai-17a");
        // owed where it is a provider of generative AI for the public, which is disputed
        assertVerdicts(
                report,
                UNKNOWN,
                "cac-ds-16a",
                "cac-ds-17-1-2",
                "cac-label-4-1-2",
                "cac-label-5-1",
                "cac-label-8",
                "cac-label-12a",
                "cac-sa2018-3-1",
                "cac-sa2018-3-5",
                "cac-sa2018-7");
        assertVerdicts(report, NOT_APPLICABLE, "cac-ds-19-1a", "cac-ds-19-3", "cac-ds-9a", "cac-ds-10-1", "cac-ds-20");
        assertThat(report.finding("cac-ds-18"))
                .get()
                .satisfies(finding -> assertThat(finding.silentProhibition()).isTrue());
    }

    @Test
    void the_harmless_photo_filter_has_no_gap_and_no_open_question() {
        Report report = assess("photo-filter");

        assertThat(report.findings()).extracting(Finding::verdict).containsOnly(NOT_APPLICABLE, MET);
    }

    @Test
    void the_public_record_of_real_services_accuses_nobody_under_the_chinese_rules() {
        for (String service : List.of("miaoya-camera", "elevenlabs", "stable-diffusion-weights")) {
            assertThat(assess(service).only(List.of("cac")).gaps()).as(service).isEmpty();
        }
    }

    @Test
    void weights_whose_safeguards_can_be_left_out_fall_short_of_the_letter() {
        assertThat(assess("stable-diffusion-weights").gaps())
                .extracting(Finding::id)
                .containsExactly(
                        "letter-3-safeguard-per-path", "letter-3-no-off-switch", "letter-3-not-easily-circumvented");
    }

    @Test
    void on_the_days_of_the_facts_about_miaoya_the_provisions_were_in_force_and_the_labelling_measures_were_not() {
        Report report =
                ENGINE.assess(ENGINE.read(Path.of("../services/miaoya-camera.yaml")), LocalDate.of(2023, 7, 20));

        assertThat(report.finding("cac-ds-14-2"))
                .get()
                .extracting(Finding::upcoming)
                .isEqualTo(false);
        assertThat(report.finding("cac-label-5-1"))
                .get()
                .extracting(Finding::upcoming)
                .isEqualTo(true);
    }

    private static Report assess(String service) {
        return ENGINE.assess(ENGINE.read(Path.of("../services", service + ".yaml")), LocalDate.of(2026, 11, 1));
    }

    private static void assertVerdicts(Report report, Verdict verdict, String... ids) {
        for (String id : ids) {
            assertThat(report.finding(id).orElseThrow().verdict()).as(id).isEqualTo(verdict);
        }
    }
}

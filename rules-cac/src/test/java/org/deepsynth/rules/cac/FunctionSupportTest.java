package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** A function of a feature may carry its own reason and evidence; findings that rest on the functions show them. */
class FunctionSupportTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new CacPack());

    private static final String SERVICE = """
            service: {usesDeepSynthesis: yes}
            cac: {offeredInMainland: yes, offeredToPublic: yes, roles: [provider, generative-ai-provider]}
            features:
              - id: voice
                functions:
                  - dialogue
                  - {value: %s, reason: It speaks., evidence: {reference: Demo, validUntil: 2026-10-31}}
                consentPrompt: {toInform: yes, toObtainConsent: yes}
            """;

    @Test
    void a_finding_that_rests_on_a_function_shows_its_own_reason_line_and_evidence() {
        Report report = assess("enhancement", "2026-10-31");

        assertThat(new JsonReport(Language.EN).write(report).replaceAll("\\s+", ""))
                .contains("\"members\":[{\"path\":\"features[0].functions.enhancement\",\"value\":\"yes\",\"line\":7,"
                        + "\"support\":\"evidence\",\"reason\":\"Itspeaks.\",\"evidence\":[{\"reference\":\"Demo\"");
    }

    @Test
    void a_function_that_has_lost_its_evidence_neither_binds_nor_frees() {
        assertThat(verdict("voice-cloning", "2026-10-31")).isEqualTo(Verdict.MET);
        assertThat(verdict("voice-cloning", "2026-11-01")).isEqualTo(Verdict.UNKNOWN);
        assertThat(assess("voice-cloning", "2026-11-01")
                        .finding("cac-ds-14-2")
                        .orElseThrow()
                        .missing())
                .extracting(fact -> fact.path())
                .isEqualTo(List.of("features[0].functions"));
    }

    private static Verdict verdict(String function, String day) {
        return assess(function, day).finding("cac-ds-14-2").orElseThrow().verdict();
    }

    private static Report assess(String function, String day) {
        return ENGINE.assess(ENGINE.reader().read("voice.yaml", SERVICE.formatted(function)), LocalDate.parse(day));
    }
}

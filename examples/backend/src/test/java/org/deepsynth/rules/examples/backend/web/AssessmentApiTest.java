package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.deepsynth.rules.examples.backend.audit.AuditChain;
import org.deepsynth.rules.examples.backend.audit.Entries;
import org.deepsynth.rules.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

class AssessmentApiTest extends BackendTest {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @Autowired
    private AuditChain chain;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_service_is_assessed_with_what_is_on_or_with_all_that_is_configured() {
        set("lan", "face-studio", "swap", true);

        assertThat(as("lan", HttpMethod.POST, "/api/services/face-studio/assessments"))
                .hasStatus(201)
                .hasHeader("Location", "/api/assessments/" + last().sequence());
        assertThat(last().record().description()).contains("id: swap").doesNotContain("id: dance");

        as("lan", HttpMethod.POST, "/api/services/face-studio/assessments?features=all&date=2025-08-31");
        assertThat(last().record().description()).contains("id: swap").contains("id: dance");
        assertThat(last().record().asOf()).isEqualTo("2025-08-31");
    }

    @Test
    void a_description_is_assessed_in_yaml_and_in_json_alike() {
        as("lan", HttpMethod.POST, "/api/assessments", YAML, "service: {name: 声音, usesDeepSynthesis: yes}");
        String yaml = last().record().descriptionDigest();
        as("lan", HttpMethod.POST, "/api/assessments", "{\"service\":{\"name\":\"声音\",\"usesDeepSynthesis\":\"yes\"}}");

        assertThat(last().record().descriptionDigest()).isEqualTo(yaml);
        assertThat(last().record().description()).contains("声音");
    }

    @Test
    void every_fault_of_a_description_is_told_with_its_place() {
        long entries = log.head().sequence();

        assertThat(as(
                        "lan",
                        HttpMethod.POST,
                        "/api/assessments",
                        YAML,
                        "service:\n  name: x\n  startedOn: soon\nfeatuers: []\n"))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:invalid-description"))
                .hasPathSatisfying(
                        "$.faults[*].line",
                        lines -> assertThat(lines)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly(3, 4))
                .hasPathSatisfying(
                        "$.faults[0].column", column -> assertThat(column).isEqualTo(14))
                .hasPathSatisfying("$.faults[1].wayOut", out -> assertThat(out).isEqualTo("Maybe write features."));

        assertThat(log.head().sequence()).isEqualTo(entries);
    }

    @Test
    void a_description_has_a_bounded_length() {
        assertThat(as("lan", HttpMethod.POST, "/api/assessments", YAML, "#".repeat((1 << 20) + 1)))
                .hasStatus(413);
    }

    @Test
    void a_character_that_no_database_keeps_is_a_fault() {
        assertThat(as("lan", HttpMethod.POST, "/api/assessments", "{\"service\":{\"name\":\"a\\u0000b\"}}"))
                .hasStatus(422)
                .bodyText()
                .contains("U+0000");
    }

    @Test
    void a_what_if_of_thousands_of_features_is_refused_before_it_costs_anything() {
        as("lan", HttpMethod.POST, "/api/assessments", "{\"service\":{\"name\":\"small\"}}");
        String changes = IntStream.range(0, 2_000)
                .mapToObj(i -> "\"features[" + i + "].technicalLabel\":\"yes\"")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(as("lan", HttpMethod.POST, "/api/assessments/" + last().sequence() + "/what-if", changes))
                .hasStatus4xxClientError()
                .bodyText()
                .hasSizeLessThan(2_000)
                .contains("must be at most 500");
    }

    @Test
    void assessments_are_listed_newest_first_a_page_at_a_time() {
        for (int i = 0; i < 3; i++) {
            as("lan", HttpMethod.POST, "/api/services/face-studio/assessments");
        }
        int newest = (int) last().sequence();

        assertThat(as("lan", HttpMethod.GET, "/api/assessments?service=face-studio&count=2"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(newest, newest - 1);
        assertThat(as("lan", HttpMethod.GET, "/api/assessments?count=1&before=" + newest))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(newest - 1);
    }

    @Test
    void one_is_shown_with_all_that_was_kept() {
        set("lan", "face-studio", "dance", true);

        assertThat(as("auditor", HttpMethod.GET, "/api/assessments/" + last().sequence()))
                .bodyJson()
                .hasPathSatisfying("$.assessment.hash", hash -> assertThat(hash).isEqualTo(last().hash()))
                .hasPathSatisfying(
                        "$.assessment.summary.GAP", gaps -> assertThat(gaps).isEqualTo(2))
                .hasPathSatisfying(
                        "$.assessment.decision",
                        decision -> assertThat(decision).isEqualTo("REFUSED"))
                .hasPathSatisfying("$.previousHash", hash -> assertThat(hash).isEqualTo(last().previousHash()))
                .hasPathSatisfying("$.packs[0].id", id -> assertThat(id).isEqualTo("cac"))
                .hasPathSatisfying(
                        "$.verdicts['cac-ds-16a']",
                        verdict -> assertThat(verdict).isEqualTo("GAP"));
    }

    @ParameterizedTest
    @MethodSource("org.deepsynth.rules.report.ReportFormat#all")
    void a_report_is_given_in_every_form_and_both_languages(ReportFormat format) {
        set("lan", "face-studio", "dance", true);
        String path = "/api/assessments/" + last().sequence() + "/report?format=" + format.id();

        MvcTestResult english = as("lan", HttpMethod.GET, path);
        MvcTestResult chinese = as("lan", HttpMethod.GET, path + "&language=zh");

        assertThat(english).hasStatusOk().hasContentTypeCompatibleWith(format.mediaType());
        assertThat(english).bodyText().contains(format.id().equals("calendar") ? "gaps 1" : "cac-ds-16a");
        assertThat(chinese).bodyText().containsPattern("\\p{IsHan}{4}").isNotEqualTo(bodyOf(english));
    }

    @Test
    void the_language_is_what_the_reader_s_program_prefers() {
        set("lan", "face-studio", "dance", true);

        assertThat(mvc.get()
                        .uri("/api/assessments/" + last().sequence() + "/report?format=text")
                        .headers(headers -> headers.setBasicAuth("lan", "lan-demo"))
                        .header("Accept-Language", "zh-CN,en;q=0.5")
                        .exchange())
                .bodyText()
                .containsPattern("\\p{IsHan}{8}");
    }

    @Test
    void there_is_no_report_in_an_unknown_form() {
        as("lan", HttpMethod.POST, "/api/services/face-studio/assessments");

        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + last().sequence() + "/report?format=pdf"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void a_report_under_other_packs_is_not_made_up() {
        as("lan", HttpMethod.POST, "/api/services/face-studio/assessments");
        long kept = Entries.withOtherPacks(
                        chain, transaction, last(), last().record().outcome())
                .sequence();

        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + kept + "/report"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:problem:packs-changed");
        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + kept)).hasStatusOk();
    }

    private static String bodyOf(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

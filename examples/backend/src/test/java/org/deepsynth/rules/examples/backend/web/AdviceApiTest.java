package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.examples.backend.BackendTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AdviceApiTest extends BackendTest {

    private long refused;

    @BeforeEach
    void a_refused_feature() {
        set("lan", "face-studio", "dance", true);
        refused = last().sequence();
    }

    @Test
    void a_plan_mends_what_was_refused() {
        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + refused + "/plan"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.steps[*].path",
                        paths -> assertThat(paths)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .contains("features[0].technicalLabel"))
                .hasPathSatisfying(
                        "$.unresolved",
                        left -> assertThat(left)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .isEmpty());
    }

    @Test
    void what_if_shows_the_verdicts_that_would_turn_and_keeps_nothing() {
        assertThat(as(
                        "lan",
                        HttpMethod.POST,
                        "/api/assessments/" + refused + "/what-if",
                        "{\"features[dance].technicalLabel\":true,\"logs.networkMonths\":\"3\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.changes[?(@.obligation=='cac-ds-16a')].after",
                        after -> assertThat(after)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("MET"))
                .hasPathSatisfying(
                        "$.changes[?(@.obligation=='cac-ds-10-2b')].after",
                        after -> assertThat(after)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("GAP"));

        assertThat(log.head().sequence()).isEqualTo(refused);
    }

    @Test
    void a_path_that_no_fact_has_is_a_fault() {
        assertThat(as("lan", HttpMethod.POST, "/api/assessments/" + refused + "/what-if", "{\"logs.years\":1}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.faults[0].message")
                .asString()
                .contains("(years)");
    }

    @Test
    void a_fault_is_told_in_the_language_of_the_reader() {
        assertThat(as(
                        "lan",
                        HttpMethod.POST,
                        "/api/assessments/" + refused + "/what-if?language=zh",
                        "{\"logs.years\":1}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("共有1处错误，未进行评估。");
        assertThat(as("lan", HttpMethod.GET, "/api/assessments/9999/report?language=zh"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("找不到“9999”。");
    }

    @Test
    void what_if_says_why_a_verdict_would_turn() {
        assertThat(as(
                        "lan",
                        HttpMethod.POST,
                        "/api/assessments/" + refused + "/what-if",
                        "{\"logs.networkMonths\":\"3\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.changes[?(@.obligation=='cac-ds-10-2b')].finding.subjects[0].reasons[0].fix",
                        fix -> assertThat(fix)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("Keep network logs for at least six months."));
    }

    @Test
    void findings_say_what_is_law_what_is_advocacy_and_what_is_missing() {
        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + refused + "/findings"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.length()",
                        count -> assertThat(count)
                                .isEqualTo(ComplianceEngine.load("cac", "letter").catalogues().stream()
                                        .mapToInt(pack -> pack.obligations().size())
                                        .sum()))
                .hasPathSatisfying(
                        "$[?(@.id=='cac-ds-16a')].subjects[0].reasons[0].facts[0].line",
                        lines -> assertThat(lines)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly(44))
                .hasPathSatisfying(
                        "$[?(@.force=='advocacy')].law.force",
                        forces -> assertThat(forces)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsOnly("advocacy, not law"))
                .hasPathSatisfying(
                        "$[?(@.force=='advocacy')].law.binding",
                        binding -> assertThat(binding)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsOnly(false))
                .hasPathSatisfying(
                        "$[?(@.id=='cac-ds-14-1a')].missing[0].question",
                        questions -> assertThat(questions)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("Do you train or tune a model?"));
    }

    @Test
    void it_says_how_a_fact_is_stated() {
        assertThat(as("lan", HttpMethod.GET, "/api/facts/form?path=features[0].functions"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.kind", kind -> assertThat(kind).isEqualTo("SOME"))
                .hasPathSatisfying(
                        "$.options",
                        options -> assertThat(options)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .contains("face-replacement"));
        assertThat(as("lan", HttpMethod.GET, "/api/facts/form?path=logs.years")).hasStatus(404);
    }

    @Test
    void two_assessments_are_compared() {
        set("lan", "face-studio", "swap", true);

        assertThat(as("lan", HttpMethod.GET, "/api/assessments/" + refused + "/diff/" + last().sequence()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.changes[?(@.obligation=='cac-ds-16a')].before",
                        before -> assertThat(before)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("GAP"))
                .hasPathSatisfying(
                        "$.changes[?(@.obligation=='cac-ds-16a')].after",
                        after -> assertThat(after)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactly("MET"));
    }

    @Test
    void the_next_question_follows_from_the_answers() {
        String ask = "/api/assessments/" + refused + "/question";
        MvcTestResult asked = as("lan", HttpMethod.POST, ask, "{}");
        String first = path(asked);
        String answer = switch (text(asked, "$.kind")) {
            case "DAY" -> "\"2026-10-12\"";
            case "YES_NO" -> "\"no\"";
            case "NUMBER" -> "1";
            default -> "[]";
        };
        String second = path(as("lan", HttpMethod.POST, ask, "{\"answers\":{\"" + first + "\":" + answer + "}}"));
        String skipped = path(as("lan", HttpMethod.POST, ask, "{\"skipped\":[\"" + first + "\"]}"));

        assertThat(first).isNotEmpty();
        assertThat(second).isNotEqualTo(first);
        assertThat(skipped).isNotEqualTo(first);
        assertThat(as("lan", HttpMethod.POST, ask + "?language=zh", "{}"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.question",
                        question -> assertThat(question).asString().containsPattern("\\p{IsHan}"))
                .hasPathSatisfying(
                        "$.left",
                        left -> assertThat(left)
                                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                                .isPositive());
    }

    private static String path(MvcTestResult answer) {
        return text(answer, "$.path");
    }

    private static String text(MvcTestResult answer, String place) {
        String[] text = new String[1];
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(place, value -> assertThat(value).asString().satisfies(found -> text[0] = found));
        return text[0];
    }
}

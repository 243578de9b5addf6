package org.deepsynth.rules.examples.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
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
        String first = path(as("lan", HttpMethod.POST, ask, "{}"));
        String second = path(as("lan", HttpMethod.POST, ask, "{\"answers\":{\"" + first + "\":\"no\"}}"));
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
        String[] path = new String[1];
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.path", value -> assertThat(value).asString().satisfies(text -> path[0] = text));
        return path[0];
    }
}

package com.example.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the studio's configuration may release, and what not. */
class ReleaseTest extends GateTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_feature_in_order_is_released() {
        JsonNode answer = json(release("swap"), 200);

        assertThat(answer.at("/released/0").asString()).isEqualTo("swap");
        assertThat(answer.get("obstacles")).isEmpty();
        assertThat(json(standing(), 200)).isEqualTo(answer);
    }

    @Test
    void what_is_accepted_unknown_is_told_with_its_reason() {
        JsonNode accepted = json(release("swap"), 200).get("acceptedUnknowns");

        assertThat(accepted.propertyNames()).containsExactly("cac-minors-23-1", "cac-minors-24-2");
        assertThat(accepted.get("cac-minors-23-1").asString()).contains("LEGAL-42");
    }

    @Test
    void the_day_that_counts_is_the_day_in_china_and_is_told() {
        JsonNode answer = json(release("swap"), 200);

        assertThat(answer.get("asOf").asString()).isEqualTo("2026-11-01");
        assertThat(answer.get("zone").asString()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void a_gap_is_refused_with_article_reason_and_fix() {
        MvcTestResult result = release("dance");

        assertThat(result).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode label = obstacle(json(result, 409), "cac-ds-16a");
        assertThat(label.get("verdict").asString()).isEqualTo("GAP");
        assertThat(label.get("instrument").asString()).isEqualTo("Deep Synthesis Provisions");
        assertThat(label.get("article").asString()).isEqualTo("art. 16 first half");
        JsonNode why = label.at("/reasons/0");
        assertThat(why.get("subject").asString()).isEqualTo("dance");
        assertThat(why.get("reason").asString()).contains("no technical label");
        assertThat(why.get("fix").asString()).contains("watermark");
        assertThat(why.at("/facts/0").asString()).isEqualTo("features[0].technicalLabel: no");
    }

    @Test
    void silence_is_refused_with_the_question_to_answer() {
        JsonNode label = obstacle(json(release("avatar"), 409), "cac-ds-16a");

        assertThat(label.get("verdict").asString()).isEqualTo("UNKNOWN");
        assertThat(label.at("/questions/0/path").asString()).isEqualTo("features[0].technicalLabel");
        assertThat(label.at("/questions/0/question").asString()).endsWith("?");
    }

    @Test
    void a_refusal_leaves_all_as_it_was() {
        JsonNode before = json(release("swap"), 200);

        release("dance");
        release("avatar");

        assertThat(json(standing(), 200)).isEqualTo(before);
    }

    @Test
    void off_it_goes_always() {
        release("swap");

        assertThat(mvc.delete().uri("/releases/swap").exchange()).hasStatus(204);

        assertThat(json(standing(), 200).get("released")).isEmpty();
    }

    @Test
    void there_must_be_such_a_feature() {
        assertThat(json(release("swop"), 404).get("detail").asString()).contains("(swop)");
    }

    @Test
    void a_refusal_is_told_in_the_language_of_the_reader() {
        MvcTestResult result = mvc.put()
                .uri("/releases/dance")
                .header("Accept-Language", "zh-CN,en;q=0.5")
                .exchange();

        JsonNode answer = json(result, 409);
        assertThat(answer.get("detail").asString()).containsPattern("\\p{IsHan}{4}");
        assertThat(obstacle(answer, "cac-ds-16a").at("/reasons/0/fix").asString())
                .containsPattern("\\p{IsHan}{4}");
    }

    @Test
    void the_readme_shows_what_a_refusal_says() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        List<JsonNode> shown = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> JSON.readTree(block.group(1)))
                .toList();

        assertThat(shown).containsExactly(obstacle(json(release("dance"), 409), "cac-ds-16a"));
    }

    private static JsonNode obstacle(JsonNode answer, String obligation) {
        return answer.get("obstacles")
                .valueStream()
                .filter(one -> one.get("obligation").asString().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        return JSON.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}

package org.deepsynth.rules.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyShops;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GitHub's code scanning requires of a file: the properties marked so in its page "SARIF support for code scanning", and the
 * limits that stand there.
 */
class CodeScanningTest {

    private static final List<String> LOG = List.of("$schema", "version", "runs");
    private static final List<String> RUN = List.of("tool.driver", "results");
    private static final List<String> DRIVER = List.of("name", "semanticVersion", "rules");
    private static final List<String> RULE =
            List.of("id", "shortDescription.text", "fullDescription.text", "help.text");
    private static final List<String> RESULT =
            List.of("ruleId", "message.text", "partialFingerprints.primaryLocationLineHash");
    private static final List<String> PLACE = List.of(
            "artifactLocation.uri", "region.startLine", "region.startColumn", "region.endLine", "region.endColumn");

    @ParameterizedTest
    @EnumSource
    void what_it_requires_is_there_and_not_empty(Extent extent) {
        for (Report report : reports()) {
            for (Language language : Language.OWN) {
                JsonNode log = new JsonMapper().readTree(new SarifReport(language, extent).write(report));
                JsonNode run = log.at("/runs/0");
                requires(log, LOG);
                requires(run, RUN);
                requires(run.at("/tool/driver"), DRIVER);
                run.at("/tool/driver/rules").forEach(CodeScanningTest::rule);
                run.at("/results").forEach(CodeScanningTest::result);
            }
        }
    }

    @Test
    void the_version_is_that_of_the_library() {
        assertThat(new JsonMapper()
                        .readTree(new SarifReport(Language.EN).write(reports().get(0)))
                        .at("/runs/0/tool/driver/semanticVersion")
                        .asString())
                .matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
    }

    @Test
    void of_more_results_than_it_takes_the_gravest_are_told_and_the_run_says_so() {
        Report report = ToyEngine.assess(ToyShops.SHOP, "2026-11-01");
        SarifResults results = new SarifResults(Language.EN, report, Extent.ALL, 2);

        List<Map<String, Object>> told = results.write();

        assertThat(told).extracting(result -> result.get("level")).containsExactly("error", "error");
        assertThat(results.remarks())
                .containsExactly(
                        "The 2 least grave results are left out, for code scanning takes no more than 2."
                                + " The report in JSON has them all.",
                        "Obligations here whose gap only repeats another, with which the headline counts them: 1.");
    }

    @Test
    void a_long_description_of_a_rule_is_cut_between_characters() {
        assertThat(CodeScanning.description("a".repeat(1024))).hasSize(1024).endsWith("a");
        assertThat(CodeScanning.description("a".repeat(1025))).hasSize(1024).endsWith("a…");
        assertThat(CodeScanning.description("a".repeat(1022) + "🧸b"))
                .hasSize(1023)
                .endsWith("a…");
    }

    private static List<Report> reports() {
        return Stream.concat(
                        Stream.of(ToyShops.SHOP, ToyShops.SMALL, ToyShops.HOSTILE, "{}", "service: {name: x}")
                                .map(description -> ToyEngine.assess(description, "2026-11-01")),
                        Stream.of(ToyWaivers.report(ToyWaivers.SOME)))
                .toList();
    }

    private static void rule(JsonNode rule) {
        requires(rule, RULE);
        assertThat(rule.at("/shortDescription/text").asString()).hasSizeLessThanOrEqualTo(1024);
        assertThat(rule.at("/fullDescription/text").asString()).hasSizeLessThanOrEqualTo(1024);
        assertThat(rule.at("/defaultConfiguration/level").asString()).isIn("note", "warning", "error");
        assertThat(rule.at("/properties/precision").asString()).isIn("very-high", "high", "medium", "low");
        assertThat(rule.at("/properties/problem.severity").asString()).isIn("error", "warning", "recommendation");
        assertThat(rule.at("/properties/tags")).hasSizeLessThanOrEqualTo(10);
    }

    private static void result(JsonNode result) {
        requires(result, RESULT);
        assertThat(result.at("/locations")).hasSize(1);
        requires(result.at("/locations/0/physicalLocation"), PLACE);
        result.at("/relatedLocations").forEach(place -> requires(place.get("physicalLocation"), PLACE));
        assertThat(result.at("/relatedLocations").size()).isLessThan(100);
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.get("endLine").asInt())
                .isEqualTo(region.get("startLine").asInt());
        assertThat(region.get("endColumn").asInt())
                .isGreaterThan(region.get("startColumn").asInt());
    }

    private static void requires(JsonNode object, List<String> paths) {
        for (String path : paths) {
            JsonNode value = object.at("/" + path.replace('.', '/'));
            assertThat(value.isMissingNode()).as(path).isFalse();
            assertThat(value.isString() && value.asString().isEmpty()).as(path).isFalse();
        }
    }
}

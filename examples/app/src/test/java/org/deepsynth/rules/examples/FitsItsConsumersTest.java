package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reports of real length may have at most where they are sent. */
class FitsItsConsumersTest {

    private static final int COMMENT = 65_536;
    private static final String DAY = "2026-11-29";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "face-swap, en",
        "face-swap, zh",
        "voice-api, en",
        "voice-api, zh",
        "photo-filter, en",
        "photo-filter, zh",
        "miaoya-camera, en",
        "miaoya-camera, zh",
        "elevenlabs, en",
        "elevenlabs, zh",
        "stable-diffusion-weights, en",
        "stable-diffusion-weights, zh"
    })
    void markdown_fits_a_comment_on_github(String name, String language) {
        String markdown = check(service(name), "--as-of", DAY, "--format", "markdown", "--lang", language)
                .out();

        assertThat(markdown.length()).isLessThanOrEqualTo(COMMENT);
        assertThat(markdown).startsWith("# ").contains("## ");
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void so_does_that_of_a_service_of_many_features_in_which_every_gap_is_named(String language) throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), large(60));
        String gaps = check(large, "--as-of", DAY, "--format", "json").out();
        String markdown = check(large, "--as-of", DAY, "--format", "markdown", "--lang", language)
                .out();
        String whole = check(large, "--as-of", DAY, "--format", "markdown", "--show", "all", "--lang", language)
                .out();

        assertThat(whole.length()).isGreaterThan(COMMENT);
        assertThat(markdown.length()).isLessThanOrEqualTo(COMMENT);
        assertThat(markdown).contains("--format markdown --show all");
        for (JsonNode obligation : new JsonMapper().readTree(gaps).get("findings")) {
            if (obligation.get("verdict").asString().equals("GAP")) {
                assertThat(markdown)
                        .contains(" `" + obligation.get("obligation").asString() + "`\n");
            }
        }
    }

    @Test
    void the_trace_stays_below_a_megabyte_and_in_its_first_form_where_that_is_asked_for() {
        String trace = check("explain", service("face-swap"), "--as-of", DAY).out();

        assertThat(trace.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
        assertThat(check("explain", service("face-swap"), "--as-of", DAY, "--form", "1")
                        .out())
                .contains("\"trace\" : \"1\"");
        assertThat(check("explain", service("face-swap"), "--form", "3").err())
                .contains("The version of --form (3) must be 1 or 2.");
    }

    @Test
    void so_does_the_trace_of_a_service_of_twenty_features() throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), large(20));

        assertThat(check("explain", large, "--as-of", DAY).out().getBytes(StandardCharsets.UTF_8).length)
                .isBetween(400_000, 1_000_000);
    }

    /** GitHub looks at a file by the schema of SARIF, and refuses it whole where a tag stands twice. */
    @Test
    void no_rule_of_sarif_has_a_tag_twice() {
        JsonNode rules = new JsonMapper()
                .readTree(check(service("face-swap"), "--format", "sarif").out())
                .at("/runs/0/tool/driver/rules");

        assertThat(rules.size()).isGreaterThan(200);
        for (JsonNode rule : rules) {
            assertThat(rule.at("/properties/tags").valueStream().toList())
                    .as(rule.get("id").asString())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sarif_holds_the_gaps_and_more_on_demand() {
        assertThat(kinds()).containsOnly("fail");
        assertThat(kinds("--show", "open")).contains("fail", "open").doesNotContain("pass");
        assertThat(kinds("--show", "all")).contains("pass", "notApplicable");
    }

    @Test
    void no_more_annotations_are_written_than_github_shows_and_the_last_line_counts_the_rest() {
        String written = check(service("face-swap"), "--as-of", DAY, "--format", "github")
                .out();

        for (String kind : new String[] {"error", "warning", "notice"}) {
            assertThat(written.lines().filter(line -> line.startsWith("::" + kind + " ")))
                    .hasSizeLessThanOrEqualTo(10);
        }
        assertThat(written.lines()
                        .filter(line -> line.startsWith("::error file=examples/services/face-swap.yaml,line=")))
                .hasSize(10);
        assertThat(written.lines().reduce((before, last) -> last).orElseThrow())
                .contains("Not annotated", "gaps ", "questions ")
                // ten are annotated: with the others as many as are counted and repeated
                .contains("gaps 13, and 8 that repeat them · ", "in a step: gaps 11,");
    }

    @Test
    void who_adds_up_the_results_is_told_how_many_of_them_the_headline_does_not_count() {
        JsonNode run = new JsonMapper()
                .readTree(check(service("face-swap"), "--as-of", DAY, "--format", "sarif")
                        .out())
                .at("/runs/0");
        String junit =
                check(service("face-swap"), "--as-of", DAY, "--format", "junit").out();

        assertThat(run.get("results").size()).isEqualTo(13 + 8);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("Obligations here whose gap only repeats another, with which the headline counts them: 8.");
        assertThat(junit).contains("failures=\"21\"", "with which the headline counts them: ");
    }

    @Test
    void an_extent_goes_with_a_format_that_has_it() {
        Ran ran = check(service("face-swap"), "--format", "html", "--show", "open");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The extent of --show (open) must go with --format sarif, not html.");
    }

    private static Iterable<String> kinds(String... options) {
        Object[] arguments = new Object[options.length + 5];
        System.arraycopy(new Object[] {service("face-swap"), "--as-of", DAY, "--format", "sarif"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return new JsonMapper()
                .readTree(check(arguments).out())
                .at("/runs/0/results")
                .valueStream()
                .map(result -> result.get("kind").asString())
                .toList();
    }

    /** A service with so many features, none of which does what it must. */
    private static String large(int features) {
        StringBuilder text = new StringBuilder("""
                service: {name: Many, usesDeepSynthesis: yes}
                cac: {offeredInMainland: yes, offeredToPublic: yes, roles: [provider, generative-ai-provider]}
                terms: {statesLabelMethod: no}
                features:
                """);
        for (int i = 0; i < features; i++) {
            text.append("  - {id: swap-")
                    .append(i)
                    .append(", functions: [face-replacement], outputs: [video, image],")
                    .append(" mayConfuse: yes, technicalLabel: {value: no, reason: ")
                    .append("it is to come with the next release, "
                            .replace(",", "")
                            .repeat(10))
                    .append("}, securityAssessed: no, labels: {conspicuous: no}}\n");
        }
        return text.toString();
    }
}

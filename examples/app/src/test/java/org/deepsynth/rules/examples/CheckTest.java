package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final Path SERVICES = Path.of("../services");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop_listening() {
        System.setOut(out);
        System.setErr(err);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "face-swap",
                "voice-api",
                "photo-filter",
                "miaoya-camera",
                "elevenlabs",
                "stable-diffusion-weights"
            })
    void every_example_gives_a_report_in_both_forms_and_languages(String name) {
        for (String language : new String[] {"en", "zh"}) {
            assertThat(check(name, "--lang", language)).isIn(0, 1);
            assertThat(check(name, "--lang", language, "--format", "json")).isIn(0, 1);
        }
        assertThat(text(said)).contains("cac-ds-14-1a", "letter-3-no-off-switch");
        assertThat(text(complained)).isEmpty();
    }

    @Test
    void the_exit_status_tells_gaps_from_unknowns_and_from_nothing_to_fail_on() {
        assertThat(check("face-swap")).isEqualTo(1);
        assertThat(check("face-swap", "--fail-on", "never")).isZero();
        assertThat(check("elevenlabs")).isZero();
        assertThat(check("elevenlabs", "--fail-on", "unknown")).isEqualTo(4);
        assertThat(check("photo-filter", "--fail-on", "unknown")).isZero();
    }

    @Test
    void the_letter_is_advocacy_and_can_be_left_out() {
        assertThat(check("stable-diffusion-weights")).isEqualTo(1);
        assertThat(text(said)).contains("The letter is advocacy, not law.");

        assertThat(check("stable-diffusion-weights", "--pack", "cac")).isZero();
    }

    @Test
    void a_threshold_of_advocacy_can_be_replaced_and_one_of_law_cannot() {
        check("stable-diffusion-weights", "--param", "letter.tol.ncii=0.01");
        assertThat(text(said)).contains("Parameter set by the user: tol.ncii = 0.01 (the pack's own value is 0.02)");

        assertThat(check("face-swap", "--param", "cac.log-months=1")).isEqualTo(2);
        assertThat(text(complained)).contains("must stay as they are, for law sets them.");
    }

    @Test
    void the_labelling_measures_begin_on_the_first_of_september_2025() {
        String upcoming = "(?s)UPCOMING .*cac-label-8 .*NOT APPLICABLE";
        check("face-swap", "--as-of", "2025-08-31");
        assertThat(text(said)).containsPattern(upcoming).doesNotContain("Labelling Measures, art. 8");
        said.reset();

        check("face-swap", "--as-of", "2025-09-01");
        assertThat(text(said)).contains("Labelling Measures, art. 8").doesNotContainPattern(upcoming);
    }

    @Test
    void five_mistakes_are_told_at_once_without_a_trace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), """
                service:
                  nam: Face swap
                  startedOn: soon
                features:
                  - id: swap
                    functions: [face-swapping]
                    mayConfuse: perhaps
                cac:
                  roles: provider
                """);

        assertThat(Check.run(file.toString())).isEqualTo(2);

        assertThat(text(said)).isEmpty();
        assertThat(text(complained))
                .contains(
                        "bad.yaml:2:3: The key (nam) must be one that service has.\n    Maybe write name.",
                        "bad.yaml:3:14: The fact service.startedOn (soon) must be a day of the calendar.",
                        "bad.yaml:6:17: The fact features[0].functions (face-swapping) must be one of",
                        "bad.yaml:7:17: The fact features[0].mayConfuse (perhaps) must be yes, no or unknown.",
                        "bad.yaml:9:10: The fact cac.roles (provider) must be a list of [provider, technical-supporter,")
                .doesNotContain("\tat ");
    }

    @Test
    void a_wrong_option_or_file_is_told_without_a_trace(@TempDir Path folder) {
        assertThat(check("face-swap", "--pack", "cacao")).isEqualTo(2);
        assertThat(check("face-swap", "--as-of", "yesterday")).isEqualTo(2);
        assertThat(check("nowhere")).isEqualTo(2);
        assertThat(Check.run()).isEqualTo(2);
        assertThat(check("face-swap", "--out", folder.toString())).isEqualTo(2);
        assertThat(text(complained))
                .contains(
                        "The pack (cacao) must be one of those installed: [cac, letter].",
                        "nowhere.yaml: The file must be readable.",
                        "Missing: the FILE that describes the service.",
                        "The report must be writable:")
                .doesNotContain("\tat ");
    }

    @Test
    void a_report_can_be_written_to_a_file(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.json");

        check("photo-filter", "--format", "json", "--out", report.toString());

        assertThat(Files.readString(report)).startsWith("{").contains("\"descriptionDigest\"");
        assertThat(text(said)).isEmpty();
    }

    @Test
    void a_changed_fact_shows_what_would_change_and_two_days_what_changed() {
        assertThat(check("face-swap", "--set", "features[face-swap].technicalLabel=yes"))
                .isEqualTo(1);
        assertThat(text(said))
                .contains("ANOTHER VERDICT", "cac-ds-16a  Technical (implicit) label on all output", "gap → met");

        assertThat(check("face-swap", "--diff-dates", "2025-08-31", "2025-09-01", "--format", "json"))
                .isEqualTo(1);
        assertThat(text(said)).contains("\"obligation\" : \"cac-label-4-1-4\"", "\"change\" : \"starts\"");

        assertThat(check("face-swap", "--set", "features[face-swap].technicalLabel=perhaps"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "sarif", "junit", "oscal", "calendar"})
    void every_format_is_written_in_both_languages(String format) {
        assertThat(check("face-swap", "--format", format)).isEqualTo(1);
        assertThat(check("face-swap", "--format", format, "--lang", "zh")).isEqualTo(1);
        assertThat(text(said)).contains("cac-ds-19-1a");
        assertThat(text(complained)).isEmpty();
    }

    @Test
    void a_plan_and_an_explanation_can_be_asked_for() {
        assertThat(check("face-swap", "--plan", "--pack", "cac")).isEqualTo(1);
        assertThat(text(said)).contains("STEPS THAT MEND THE GAPS (8)");
        assertThat(check("face-swap", "--explain", "--pack", "cac")).isEqualTo(1);
        assertThat(text(said)).contains("\"trace\" : \"1\"");
        assertThat(check("face-swap", "--plan", "--format", "html")).isEqualTo(2);
    }

    @Test
    void a_waiver_is_shown_and_counts_for_the_exit_status_and_changes_no_verdict(@TempDir Path folder)
            throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), """
                zone: Asia/Shanghai
                waivers:
                  - {obligation: cac-ds-15-2-1, reason: booked, owner: safety, approver: board, from: 2026-10-01, until: 2026-12-31}
                """);
        Path service = Files.writeString(folder.resolve("service.yaml"), """
                service: {usesDeepSynthesis: yes}
                features: [{id: swap, functions: [face-replacement], securityAssessed: no}]
                cac: {offeredInMainland: yes, roles: {provider: yes}}
                """);
        String[] options = {"--pack", "cac", "--as-of", "2026-11-01"};

        assertThat(Check.run(
                        service.toString(),
                        "--waivers",
                        waivers.toString(),
                        options[0],
                        options[1],
                        options[2],
                        options[3]))
                .isZero();
        assertThat(text(said)).contains("GAPS (1)", "cac-ds-15-2-1", "booked", "2026-12-31");
        assertThat(Check.run(service.toString(), options[0], options[1], options[2], options[3]))
                .isEqualTo(1);
        assertThat(Check.run(service.toString(), "--waivers", "nowhere.yaml")).isEqualTo(2);
        assertThat(text(complained)).contains("The file of waivers (nowhere.yaml) must be readable.");
    }

    @Test
    void an_interview_does_not_overwrite_comments() {
        assertThat(check("face-swap", "--interview")).isEqualTo(2);
        assertThat(text(complained))
                .contains("must have no comments, for they would be lost; name another one with --out.");
    }

    private static int check(String service, String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = SERVICES.resolve(service + ".yaml").toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Check.run(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

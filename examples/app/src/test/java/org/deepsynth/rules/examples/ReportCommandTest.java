package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

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
            for (String format : new String[] {"text", "json"}) {
                Ran ran = check(service(name), "--lang", language, "--format", format);

                assertThat(ran.status()).isIn(0, 1);
                assertThat(ran.out()).contains("cac-ds-14-1a", "letter-3-no-off-switch");
                assertThat(ran.err()).isEmpty();
            }
        }
    }

    @Test
    void the_exit_status_tells_gaps_from_unknowns_and_from_nothing_to_fail_on() {
        assertThat(check(service("face-swap")).status()).isEqualTo(1);
        assertThat(check(service("face-swap"), "--fail-on", "never").status()).isZero();
        assertThat(check(service("elevenlabs")).status()).isZero();
        assertThat(check(service("elevenlabs"), "--fail-on", "unknown").status())
                .isEqualTo(4);
        assertThat(check(service("photo-filter"), "--fail-on", "unknown").status())
                .isZero();
    }

    @Test
    void the_report_is_the_command_where_none_is_named() {
        Ran named = check("report", service("photo-filter"), "--as-of", Gaps.DAY);

        assertThat(check(service("photo-filter"), "--as-of", Gaps.DAY)).isEqualTo(named);
        assertThat(check("--as-of", Gaps.DAY, service("photo-filter"))).isEqualTo(named);
    }

    @Test
    void the_letter_is_advocacy_and_can_be_left_out() {
        Ran both = check(service("stable-diffusion-weights"));
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.out()).contains("The letter is advocacy, not law.");

        assertThat(check(service("stable-diffusion-weights"), "--pack", "cac").status())
                .isZero();
    }

    @Test
    void a_threshold_of_advocacy_can_be_replaced_and_one_of_law_cannot() {
        assertThat(check(service("stable-diffusion-weights"), "--param", "letter.tol.ncii=0.01")
                        .out())
                .contains("Parameter set by the user: tol.ncii = 0.01 (the pack's own value is 0.02)");

        Ran refused = check(service("face-swap"), "--param", "cac.log-months=1");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("must stay as they are, for law sets them.");
    }

    @Test
    void a_year_that_a_calendar_lacks_can_be_handed_in_and_one_that_it_has_cannot() throws IOException {
        Path late = Files.writeString(
                folder.resolve("late.yaml"),
                Files.readString(service("face-swap"))
                        .replace("2026-03-02", "2026-12-28")
                        .replace("2026-03-20", "2027-01-20"));
        Path holidays = Files.writeString(
                folder.resolve("holidays.yaml"),
                "calendar: cac.mainland\nyears: {2027: {notice: An example, off: [2027-01-01]}}\n");

        assertThat(check(late, "--as-of", "2027-02-01").out())
                .contains("calendar of working days in mainland China after 2026-12-28")
                .doesNotContain("handed in");
        assertThat(check(late, "--as-of", "2027-02-01", "--calendar", holidays.toString())
                        .out())
                .contains(
                        "Calendar of 2027 (mainland): " + holidays + ", handed in by the user", "Was due by 2027-01-12")
                .doesNotContain("calendar of working days in mainland China after");

        Files.writeString(holidays, Files.readString(holidays).replace("2027", "2026"));
        Ran refused = check("plan", service("face-swap"), "--calendar", holidays.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("holidays.yaml:2:15: The year (2026) must be one that the calendar does not have.");
    }

    @Test
    void the_labelling_measures_begin_on_the_first_of_september_2025() {
        String upcoming = "(?s)UPCOMING .*cac-label-8 .*NOT APPLICABLE";

        assertThat(check(service("face-swap"), "--as-of", "2025-08-31").out())
                .containsPattern(upcoming)
                .doesNotContain("Labelling Measures, art. 8");
        assertThat(check(service("face-swap"), "--as-of", "2025-09-01").out())
                .contains("Labelling Measures, art. 8")
                .doesNotContainPattern(upcoming);
    }

    @Test
    void five_mistakes_are_told_at_once_without_a_trace() throws IOException {
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

        Ran ran = check(file);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        "bad.yaml:2:3: The key (nam) must be one that service has.\n    Maybe write name.",
                        "bad.yaml:3:14: The fact service.startedOn (soon) must be a day of the calendar.",
                        "bad.yaml:6:17: The fact features[0].functions (face-swapping) must be one of",
                        "bad.yaml:7:17: The fact features[0].mayConfuse (perhaps) must be yes, no or unknown.",
                        "bad.yaml:9:10: The fact cac.roles (provider) must be a list of [provider, technical-supporter,")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "sarif", "github", "junit", "oscal", "calendar"})
    void every_format_is_written_in_both_languages(String format) {
        for (String language : new String[] {"en", "zh"}) {
            Ran ran = check(service("face-swap"), "--format", format, "--lang", language);

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.out()).contains("cac-ds-19-1a");
            assertThat(ran.err()).isEmpty();
        }
    }

    @Test
    void a_waiver_is_shown_and_counts_for_the_exit_status_and_changes_no_verdict() throws IOException {
        Path waivers = Files.writeString(folder.resolve("waivers.yaml"), Gaps.WAIVERS);
        Path service = Files.writeString(folder.resolve("service.yaml"), Gaps.SERVICE);

        Ran waived = check(service, "--pack", "cac", "--as-of", Gaps.DAY, "--waivers", waivers);

        assertThat(waived.status()).isZero();
        assertThat(waived.out()).contains("GAPS (1)", "cac-ds-15-2-1", "booked", "2026-12-31");
        assertThat(check(service, "--pack", "cac", "--as-of", Gaps.DAY).status())
                .isEqualTo(1);
    }

    @Test
    void standard_input_is_a_description_and_can_be_given_a_name() {
        Ran yaml = Ran.with(Gaps.SERVICE, "-", "--as-of", Gaps.DAY);
        assertThat(yaml.status()).isEqualTo(1);
        assertThat(yaml.out()).contains("described in -\n");

        String json = "{\"service\": {\"usesDeepSynthesis\": \"no\",}}";
        assertThat(Ran.with(json, "-", "--stdin-filename", "service.yaml").status())
                .isZero();
        assertThat(Ran.with(json, "-", "--stdin-filename", "service.json").err())
                .contains("service.json:1:");
    }

    @Test
    void several_files_and_folders_are_reported_on_in_turn_and_the_worst_gives_the_status() throws IOException {
        Path services = Files.createDirectory(folder.resolve("services"));
        Files.writeString(services.resolve("b.yaml"), Gaps.SERVICE);
        Files.writeString(services.resolve("a.yml"), "service: {usesDeepSynthesis: no}");
        Files.writeString(services.resolve("notes.txt"), "none");
        Files.writeString(services.resolve("description.schema.json"), "{}");

        Ran ran = Ran.with("features: []", services, "-", service("photo-filter"));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .containsSubsequence(
                        "==> " + services.resolve("a.yml") + " <==\n",
                        "==> " + services.resolve("b.yaml") + " <==\n",
                        "==> - <==\n",
                        "==> " + service("photo-filter") + " <==\n")
                .doesNotContain("notes", "schema");
    }

    @Test
    void a_faulty_description_among_others_is_told_and_stops_none() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.yaml"), "service: {nam: x}");

        Ran ran = check(faulty, service("photo-filter"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).contains("==> " + service("photo-filter") + " <==", "Harmless photo filter");
        assertThat(ran.err()).contains("faulty.yaml:1:11: The key (nam) must be one that service has.");
    }

    @Test
    void each_of_several_descriptions_has_a_file_of_its_own_in_a_folder() throws IOException {
        Path out = folder.resolve("reports");

        assertThat(check(service("face-swap"), service("photo-filter"), "--format", "html", "--out-dir", out)
                        .status())
                .isEqualTo(1);

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("face-swap.html", "photo-filter.html");
        }
        assertThat(out.resolve("face-swap.html")).content().contains("cac-ds-19-1a");
    }

    @Test
    void a_report_can_be_written_to_a_file() throws IOException {
        Path report = folder.resolve("report.json");

        Ran ran = check(service("photo-filter"), "--format", "json", "--out", report);

        assertThat(Files.readString(report)).startsWith("{").contains("\"descriptionDigest\"");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void a_calendar_rings_so_many_days_before_and_nothing_else_does() {
        Ran ran = check(
                service("face-swap"),
                "--as-of",
                "2026-03-05",
                "--format",
                "calendar",
                "--remind",
                "7",
                "--remind",
                "0");

        // the filing is due on 2026-03-16
        assertThat(ran.out()).containsSubsequence("TRIGGER:-P7D", "TRIGGER:PT0S");
        Ran refused = check(service("face-swap"), "--remind", "7");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("The format (text) must be calendar where --remind is given.");
        assertThat(check(service("face-swap"), "--format", "calendar", "--remind", "-1")
                        .err())
                .contains("The days of --remind (-1) must be 0 or more.");
    }

    @Test
    void a_calendar_says_where_a_law_is_one_and_keeps_no_day_of_roles_that_are_not_held() throws IOException {
        Path companion = Files.writeString(
                folder.resolve("companion.yaml"), Gaps.SERVICE.replace("provider: yes", "companion-provider: unknown"));
        Path none = Files.writeString(
                folder.resolve("none.yaml"), Gaps.SERVICE.replace("provider: yes", "companion-provider: no"));

        String maybe = check(companion, "--as-of", "2026-07-01", "--format", "calendar")
                .out();
        assertThat(maybe.replace("\r\n ", ""))
                .containsOnlyOnce("DTSTART;VALUE=DATE:20260715")
                .contains("cac-anth-first-day-", "cac-anth-22")
                .containsPattern("CATEGORIES:.*,CN\r");
        // what remains is for platforms of apps, and nobody says whether it is one
        assertThat(check(none, "--as-of", "2026-07-01", "--format", "calendar").out())
                .contains("(obligations: 1)", "cac-anth-25")
                .doesNotContain("cac-anth-22");
    }
}

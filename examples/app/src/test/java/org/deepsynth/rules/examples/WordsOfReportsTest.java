package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read of a finding: each thing once, with its number or its day, in every format for people. */
class WordsOfReportsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String ABROAD = """
            service: {name: Notes, usesDeepSynthesis: no}
            cac: {offeredInMainland: no, offeredToPublic: no}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void the_head_says_how_much_of_what_does_not_apply_is_not_yet_in_force(String format) {
        String early = written(format, assess("face-swap", LocalDate.of(2025, 6, 1)));

        assertThat(early).contains("of the not applicable 21 are not yet in force");
        assertThat(written(format, assess("face-swap", DAY))).doesNotContain("are not yet in force");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void a_sentence_that_rules_many_obligations_out_is_told_once_with_their_number(String format) {
        String platform = written(format, of(ABROAD));

        assertThat(platform)
                .contains("The service uses no generation or synthesis algorithm. (59)")
                .contains("It is not offered to the public in mainland China. (51)")
                .contains("cac-ds-24", "cac-anth-26");
        assertThat(count(platform, "The service uses no generation or synthesis algorithm."))
                .isEqualTo(1);
    }

    @Test
    void what_is_folded_keeps_the_places_that_links_go_to() {
        String page = ReportFormat.of("html").write(of(ABROAD), Language.EN);
        String group =
                page.substring(page.indexOf("<b>The service uses no generation or synthesis algorithm.</b> (59)"));

        assertThat(group.substring(0, group.indexOf("</details>"))).contains("id=\"cac-ds-24\"", "id=\"cac-ds-4\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void a_service_outside_a_letter_is_told_so_once(String format) {
        String outside = written(format, of("service: {name: Words, modalities: [text]}"));

        assertThat(outside).contains("Outside the letter; none of the media is voice, image or video. (45)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void a_first_day_is_told_once_for_what_is_owed_from_it_on(String format) {
        String early = written(format, assess("face-swap", LocalDate.of(2025, 6, 1)));

        assertThat(early).contains("First day: 2025-09-01").doesNotContain("Not yet in force; its first day is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void the_number_of_a_role_says_what_something_else_rules_out_as_well(String format) {
        String report = written(format, of("""
                service: {name: Host, roles: [content-host], modalities: [image], realisticOutput: yes, canSexualise: yes,
                  canDepictHumans: no}
                """));

        assertThat(report)
                .contains("(1, and 1 that something else rules out, too)")
                .contains("Owed by the model developer; the role is not held. (2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void a_list_of_roles_is_called_complete_where_it_is_a_list(String format) {
        String sentence = "A list of roles is complete";

        assertThat(written(format, assess("face-swap", DAY))).doesNotContain(sentence);
        assertThat(written(format, of("cac: {roles: [provider]}"))).contains(sentence);
    }

    @Test
    void consequences_have_numbers_all_or_none_and_a_line_each() {
        List<String> lines = ReportFormat.of("text")
                .write(assess("face-swap", DAY), Language.EN)
                .lines()
                .toList();

        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("May lead to:")) {
                String first = lines.get(i).strip().equals("May lead to:")
                        ? lines.get(i + 1).strip()
                        : lines.get(i).strip().substring("May lead to: ".length());
                assertThat(first).matches("\\[\\d+] .*");
            }
        }
        assertThat(lines)
                .noneMatch(line -> Pattern.compile("\\S.*\\[\\d+] \\(told under")
                                .matcher(line)
                                .find()
                        && !line.strip().startsWith("[")
                        && !line.contains("May lead to:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void what_gaps_share_under_a_demand_is_told_once(String format) {
        String letter = written(format, assess("stable-diffusion-weights", DAY).only(List.of("letter")));

        assertThat(count(letter, "Demand 3 speaks of preventive measures that are too easily circumvented"))
                .isEqualTo(1);
        assertThat(letter.indexOf("Demand 3 speaks")).isLessThan(letter.indexOf("On at least one offered path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html"})
    void a_letter_is_published_and_read_and_is_no_law_that_is_in_force(String format) {
        Report letter = assess("stable-diffusion-weights", DAY).only(List.of("letter"));

        assertThat(written(format, letter))
                .contains("published 2024-02-21", "read up to 2026-11-22", "reading of the texts behind the gaps")
                .doesNotContain("law read up to", "since 2024-02-21", "The law was read");
        assertThat(whole(format, letter, Language.ZH))
                .contains("发布日期 2024-02-21", "查阅截至 2026-11-22")
                .doesNotContain("施行日期 2024-02-21", "法规查阅截至", "法律查阅至");
    }

    @Test
    void what_only_advises_is_said_below_the_source() {
        String text = written("text", of("""
                service: {name: Camera, roles: [media-tool-or-device-maker], modalities: [image], realisticOutput: yes,
                  canSexualise: yes}
                letter: {seals: {preserved: no}}
                """));

        assertThat(text).contains("advocacy, not law · published 2024-02-21");
        assertThat(text.indexOf("Advisory:")).isGreaterThan(text.indexOf("letter-3-authenticity-seals  "));
    }

    @Test
    void no_answer_is_told_in_a_fragment() {
        Stream.of("text", "markdown", "html")
                .forEach(format -> assertThat(written(format, assess("face-swap", DAY)))
                        .contains("Beside the above, nothing is open.")
                        .doesNotContain("On nothing else that is open."));
    }

    private static Report assess(String service, LocalDate day) {
        return ENGINE.assess(ENGINE.read(Ran.service(service)), day);
    }

    private static Report of(String yaml) {
        return ENGINE.assess(ENGINE.reader().read("service.yaml", yaml), DAY);
    }

    /** In English and as one line, as a reader takes it in. */
    private static String written(String format, Report report) {
        return whole(format, report, Language.EN).replaceAll("\\s+", " ");
    }

    private static String whole(String name, Report report, Language language) {
        ReportFormat format = ReportFormat.of(name);
        String written = format.extents().contains(Extent.ALL)
                ? format.write(report, language, Extent.ALL)
                : format.write(report, language);
        return name.equals("html")
                ? written.replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]+>", "")
                : written;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}

package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that shows where a service may be offered, and the shelf from which it takes the packs. */
class WhereCommandTest {

    private static final String DAY = "2026-11-22";
    private static final Path APP = service("world/face-swap-abroad");
    private static final Path STUDIO = service("world/dubbing-studio");

    @TempDir
    private Path folder;

    @Test
    void text_shows_a_table_then_each_place_then_the_days_to_come() {
        Ran ran = check("where", APP, "--as-of", DAY);

        assertThat(ran.out())
                .containsSubsequence(
                        "FaceJoy · Where it may be offered · as of 2026-11-22",
                        "all of it                 21 gaps     1 gap       5 gaps      1 gap       3 gaps      2 gaps",
                        "face-swap                 9 gaps      not yet *",
                        "── CN  Mainland China ──",
                        "── EU  European Union ──",
                        "eu-dsa-16",
                        "2026-12-02",
                        "── GB  United Kingdom ──",
                        "Days to come, over all places",
                        "2026-12-02  EU  ")
                .contains("No law of any place, so not part of this: Open letter");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_page_shows_the_same() {
        Ran ran = check("where", APP, "--as-of", DAY, "--format", "html");

        assertThat(ran.out())
                .startsWith("<!DOCTYPE html>")
                .contains("FaceJoy", "21 gaps", "European Union", "eu-dsa-16", "2026-12-02")
                .endsWith("</html>\n");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void programs_get_the_places_their_rows_and_what_to_ask() {
        JsonNode matrix = json("where", APP, "--as-of", DAY, "--format", "json");

        assertThat(matrix.get("asOf").asString()).isEqualTo(DAY);
        JsonNode korea = matrix.get("jurisdictions")
                .valueStream()
                .filter(place -> place.get("code").asString().equals("KR"))
                .findFirst()
                .orElseThrow();
        assertThat(korea.get("title").asString()).isEqualTo("Korea");
        assertThat(korea.at("/packs/0/id").asString()).isEqualTo("kr");
        assertThat(korea.at("/gaps/0").asString()).isEqualTo("kr-aiba-31-3");
        assertThat(matrix.get("agenda")
                        .valueStream()
                        .map(one -> one.get("obligation").asString()))
                .contains("eu-aia-50-2", "eu-aia-5-1-ba-place");
    }

    @Test
    void it_speaks_chinese_and_marks_what_only_speaks_english() {
        Ran ran = check("where", APP, "--as-of", DAY, "--lang", "zh");

        assertThat(ran.out()).contains("FaceJoy · 可以在何处提供", "不符合21项", "中国", "[en] European Union", "各地将来的日期");
    }

    @Test
    void a_pack_can_be_chosen() {
        JsonNode matrix = json("where", APP, "--as-of", DAY, "--format", "json", "--pack", "us");

        assertThat(matrix.get("jurisdictions")
                        .valueStream()
                        .map(place -> place.get("code").asString()))
                .containsExactly("US", "US-CA", "US-TN", "US-NY");
        assertThat(matrix.get("elsewhere").isEmpty()).isTrue();
    }

    @Test
    void what_is_written_to_a_file_is_not_printed() throws IOException {
        Path page = folder.resolve("where.html");

        Ran ran = check("where", STUDIO, "--as-of", DAY, "--format", "html", "--out", page);

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(page)).contains("Lipsync Works");
    }

    @Test
    void gaps_in_any_law_fail_it_and_gaps_in_a_letter_do_not() {
        assertThat(check("where", APP, "--as-of", DAY).status()).isEqualTo(1);
        assertThat(check("where", APP, "--as-of", DAY, "--fail-on", "never").status())
                .isZero();
        assertThat(check("where", STUDIO, "--as-of", DAY).status()).isZero();
        assertThat(check("where", STUDIO, "--as-of", DAY, "--fail-on", "unknown")
                        .status())
                .isZero();
        // the weights have gaps in the letter, and only open questions in law
        assertThat(check("where", service("world/stable-diffusion-weights"), "--as-of", DAY)
                        .status())
                .isZero();
        assertThat(check("where", service("world/stable-diffusion-weights"), "--as-of", DAY, "--fail-on", "unknown")
                        .status())
                .isEqualTo(4);
    }

    @Test
    void it_needs_a_form_that_it_knows_and_a_file_that_it_can_read() throws IOException {
        Ran form = check("where", STUDIO, "--format", "pdf");
        assertThat(form.status()).isEqualTo(2);
        assertThat(form.err()).contains("The option --format (pdf) must be one of text, html, json.");

        Ran option = check("where", STUDIO, "--nowhere");
        assertThat(option.status()).isEqualTo(2);
        assertThat(option.err()).contains("--nowhere");

        Ran missing = check("where", folder.resolve("nowhere.yaml"));
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("nowhere.yaml: The file must be readable.");

        Ran none = check("where");
        assertThat(none.status()).isEqualTo(2);

        Path wrong =
                Files.writeString(folder.resolve("wrong.yaml"), "service: {name: X}\neu: {operator: {signed: yes}}\n");
        Ran key = check("where", wrong);
        assertThat(key.status()).isEqualTo(2);
        assertThat(key.err()).contains("The key (signed) must be one that");
        assertThat(key.out()).isEmpty();
    }

    @Test
    void a_plain_report_judges_the_packs_of_the_shelf_that_a_description_speaks_to() throws IOException {
        Path union = Files.writeString(
                folder.resolve("union.yaml"), "service: {name: X}\neu: {operator: {establishedInUnion: yes}}\n");
        Path feature = Files.writeString(
                folder.resolve("feature.yaml"), "service: {name: X}\nfeatures: [{id: a, kr: {generativeAi: yes}}]\n");
        Path mentioned = Files.writeString(
                folder.resolve("mentioned.yaml"),
                "service: {name: 'eu or us, uk and kr', usesDeepSynthesis: yes} # see eu: and us:\n");

        assertThat(packs(service("photo-filter"))).containsExactlyInAnyOrder("cac", "letter");
        assertThat(packs(union)).containsExactlyInAnyOrder("cac", "letter", "eu");
        assertThat(packs(feature)).containsExactlyInAnyOrder("cac", "letter", "kr");
        assertThat(packs(mentioned)).containsExactlyInAnyOrder("cac", "letter");
        assertThat(packs(STUDIO))
                .containsExactlyInAnyOrder("cac", "letter", "eu", "us", "uk", "kr", "india", "pledges");
    }

    @Test
    void a_fact_named_on_the_command_line_takes_its_pack_from_the_shelf() {
        assertThat(packs(service("photo-filter"), "--pack", "eu")).containsExactly("eu");
        assertThat(check("show", "eu-dsa-16").out()).contains("Notices of illegal deep fakes");
    }

    @Test
    void what_is_no_name_of_a_file_is_told_as_the_mistake_that_it_is() {
        Ran ran = check("report", "service\0.yaml");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("service").doesNotContain("defect");
    }

    @Test
    void a_folder_that_may_not_be_read_is_told_as_the_mistake_that_it_is() throws IOException {
        assumeThat(folder.toFile().setReadable(false) && !Files.isReadable(folder))
                .as("somebody who may not read everything")
                .isTrue();

        Ran ran = check("report", folder);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The folder must be readable.").doesNotContain("defect");
    }

    private static List<String> packs(Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        return json(all)
                .get("packs")
                .valueStream()
                .map(pack -> pack.get("id").asString())
                .toList();
    }

    private static JsonNode json(Object... arguments) {
        Ran ran = check(arguments);
        assertThat(ran.err()).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }
}

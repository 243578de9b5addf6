package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;
import static org.deepsynth.rules.examples.Ran.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.report.ReportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verdicts lead to where the law is published, and its articles stand beside them where the user has their text. */
class LawAtHandTest {

    private static final String PAGE = "https://www.cac.gov.cn/2022-12/11/c_1672221949354811.htm";

    /** A law made up for the test, in the place of a real one. */
    private static final String LAW = "互联网信息服务深度合成管理规定\n第十六条 纸鸢应当有线。\n第十七条 纸鸢应当有尾。\n\n线应当结实。\n第十九条 纸鸢应当登记。\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void law() throws IOException {
        Files.writeString(folder.resolve("any-name.txt"), LAW);
    }

    static Stream<String> formats() {
        return ReportFormat.all().stream().map(ReportFormat::id);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_format_names_the_official_page(String format) {
        // a calendar folds its lines
        String report = check(service("face-swap"), "--as-of", "2026-11-29", "--pack", "cac", "--format", format)
                .out()
                .replace("\r\n ", "");

        assertThat(report).contains("https://www.cac.gov.cn/");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_article_stands_in_a_report_or_the_option_is_refused(String format) {
        Ran with = check(service("face-swap"), "--as-of", "2026-11-29", "--format", format, "--texts", folder);

        if (with.status() == 2) {
            assertThat(with.err()).contains("The option --texts must go with one of the formats");
        } else {
            assertThat(with.out()).contains("纸鸢应当登记。");
            assertThat(with.status()).isEqualTo(1);
        }
    }

    @Test
    void programs_get_the_article_and_what_was_read_of_it() {
        String json = check(service("face-swap"), "--format", "json").out();

        assertThat(json)
                .contains("\"url\" : \"" + PAGE + "#:~:text=%E7%AC%AC%E5%8D%81%E4%B8%83%E6%9D%A1\"")
                .contains("\"read\" : \"extract\"", "\"readOn\" : \"2026-10-10\"");
        assertThat(check(service("face-swap"), "--format", "sarif").out())
                .contains("\"helpUri\" : \"" + PAGE + "#:~:text=");
        assertThat(check("show", "cac-ds", "--format", "json").out()).contains("\"url\" : \"" + PAGE + "\"");
    }

    @Test
    void the_article_stands_beside_what_is_said_of_it() {
        Object[] shown = {"show", "cac-ds-17-1-3", "--texts", folder};

        assertThat(check(shown).out())
                .contains(PAGE, "read on 2026-10-10: parts of the")
                .contains("The article as any-name.txt has it", "• 纸鸢应当有尾。", "• 线应当结实。")
                .doesNotContain("纸鸢应当有线");
        assertThat(check("show", "cac-ds-17-1-3").out()).contains(PAGE).doesNotContain("The article as");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Ran ran = check(service("face-swap"), "--texts", folder.resolve("missing"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The folder of texts must be there.");
    }

    @Test
    void a_text_that_is_not_the_recorded_one_is_told_article_by_article() throws IOException {
        Files.writeString(folder.resolve("cac-genai.md"), "## 第一条\n\n新的目的。\n\n## 第二条\n\n新的范围。\n");
        Ran ran = check("drift", folder);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("cac-genai  Generative AI Measures", "cac-genai.md: ", "no longer there")
                .contains("cac-genai-9-2", "clauses users-register, agreement-exists, rights-and-duties-set; cases in")
                .contains("Never compared", "cac-ds  Deep Synthesis Provisions (any-name.txt)");
        assertThat(check("drift", folder, "--lang", "zh").out()).contains("从未比对", "第九条");
        assertThat(check("drift", folder, "--format", "json").out())
                .contains("\"drifted\" : true", "\"kind\" : \"repealed\"", "\"was\" : \"9\"");
    }

    @Test
    void where_nothing_could_be_compared_nothing_passes() {
        Ran ran = check("drift", folder);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("Nothing was compared");
    }

    @Test
    void a_text_is_recorded_and_then_found_the_same() throws IOException {
        Path resources = Files.createDirectories(folder.resolve("resources"));
        Path place = Files.createDirectories(resources.resolve("cac/ds"));
        Ran ran = check("drift", folder, "--record", resources, "--as-of", "2026-11-30");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("digests.yaml: 3 articles of any-name.txt");
        assertThat(place.resolve("digests.yaml"))
                .content()
                .contains("form: 1", "recordedOn: 2026-11-30", "\"16\":", "\"17\":")
                .doesNotContain("纸鸢");
    }

    @Test
    void where_nothing_could_be_recorded_nothing_passes() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Ran ran = check("drift", folder, "--record", empty);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The folder of --record", "must hold ID/INSTRUMENT of a text in");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void two_texts_of_one_law_are_not_recorded_by_chance() throws IOException {
        Files.writeString(folder.resolve("cac-ds-2.txt"), LAW);
        Path resources = Files.createDirectories(folder.resolve("resources"));
        Ran ran = check("drift", folder, "--record", resources);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("The texts of cac-ds (any-name.txt, cac-ds-2.txt) must be one.");
    }

    @Test
    void every_obligation_of_the_packs_leads_somewhere() {
        assertThat(ComplianceEngine.load().catalogues())
                .flatExtracting(pack -> pack.obligations())
                .allSatisfy(obligation ->
                        assertThat(obligation.url()).as(obligation.id()).isPresent());
    }
}

package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.text.Page;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: bear
                mayConfuse: yes
                labels:
                  conspicuous:
                    value: no
                    reason: the label fell off
                    evidence: [{reference: Photo 7}]
              - id: ball
                mayConfuse: no
            toy:
              sells: yes
              hidesLabels: yes
              due: 2026-09-01
              checks: [{score: 3}]
            """;

    @Test
    void the_text_says_what_is_the_case_where_it_is_written_and_what_would_mend_it() {
        String text = new TextReport(Language.EN).write(ToyEngine.assess(SHOP, "2026-11-01"));

        assertThat(text).startsWith("""
                Toy shop · as of 2026-11-01
                described in toy.yaml

                In short
                """);
        assertThat(text).contains("""
                ═══ Toy law ═══
                (toy 1, law read up to 2026-01-01)
                Only a toy.
                gaps 1 · unknown 1 · met 0 · not applicable 0
                A gap that only repeats another is counted with that one, and principles are not counted.

                GAPS (1, and 1 that repeats it)
                  Owed in these roles, which are held: seller of toys (line 13).

                  toy-act-1  Confusing toys are labelled
                    Toy Act, art. 1 · law · since 2026-01-01
                    https://example.com/toy-act
                    Applies because: features[0].mayConfuse: yes (line 4)
                    • Toy 'bear' has no label.
                      features[0].labels.conspicuous: no (line 7) – the label fell off [Photo 7]
                      Fix: Label it.
                    May lead to: A small fine.
                    Confidence medium. The act is short.
                    Also a gap under: Toy Act, art. 2 · toy-act-2  Labels are not hidden
                      • Labels are hidden.
                        toy.hidesLabels: yes (line 14, claimed)
                        Fix: Uncover them.

                UNKNOWN (1)
                 — Toy Act · law
                  toy-act-3  Toys are safe
                      Was due by 2026-09-01; if it is not yet done: Mend it.
                        toy.checks[0].score: 3 (line 16, claimed), at least 5: no (least score; art. 3), at most 2:
                        no (worst score; art. 3)
                """);
        assertThat(text).endsWith("held\nagainst the service.\n");
    }

    @Test
    void silence_is_listed_with_the_questions_that_would_end_it() {
        String text = new TextReport(Language.EN).write(ToyEngine.assess("service: {name: Shop}", "2026-05-31"));

        assertThat(text).contains("""
                ANSWERS THAT WOULD SETTLE MOST
                  The number says how many obligations wait for the answer.
                  Do you sell toys?
                      toy.sells (keeps open: 1; whether it applies hangs on it)
                  Which features does the service offer? Describe each function with its own output and label
                  apart.
                      features (keeps open: 1; whether it applies hangs on it)

                UNKNOWN (1)
                 — Toy Act · law
                  toy-act-1  Confusing toys are labelled
                      Whether it applies depends on:
                        Q1 Do you sell toys? (toy.sells)
                        Q2 Which features does the service offer? Describe each function with its own output and
                        label apart. (features)

                STANDING PROHIBITIONS: NOTHING STATED (1)
                 — Toy Act · law
                  toy-act-2  Labels are not hidden

                UPCOMING (1)
                 — Toy Act · law · First day: 2026-06-01
                  toy-act-3  Toys are safe
                """);
    }

    @Test
    void what_does_not_apply_is_said_with_its_reason() {
        String text = new TextReport(Language.EN)
                .write(ToyEngine.assess(
                        "{features: [], toy: {sells: yes, hidesLabels: no, checks: [{score: 6}]}}", "2026-11-01"));

        assertThat(text).contains("""
                MET (2)
                 — Toy Act · law
                  toy-act-2  Labels are not hidden
                      Do you glue labels over labels? No.
                        toy.hidesLabels: no (line 1, claimed)
                """, """
                NOT APPLICABLE (1)
                 — Toy Act · law
                  toy-act-1  Confusing toys are labelled
                      The service has no feature.
                """);
    }

    @Test
    void the_same_report_speaks_chinese() {
        String text = new TextReport(Language.ZH).write(ToyEngine.assess(SHOP, "2026-11-01"));

        assertThat(text)
                .contains(
                        "═══ 玩具法 ═══",
                        "• 玩具“bear”没有标签。",
                        "toy.hidesLabels：是（第14行，自述，未附证据）",
                        "整改：加标签。",
                        "把握程度：中等。法令简短。");
    }

    @Test
    void lines_break_at_a_hundred_columns_and_a_chinese_character_takes_two() {
        Page page = new Page();
        page.text(2, "标".repeat(60));
        page.text(0, "x".repeat(120));

        assertThat(page.toString())
                .isEqualTo("  " + "标".repeat(49) + "\n  " + "标".repeat(11) + "\n" + "x".repeat(120) + "\n");
    }

    @Test
    void the_json_is_the_contract() {
        JsonNode json =
                new JsonMapper().readTree(new JsonReport(Language.EN).write(ToyEngine.assess(SHOP, "2026-11-01")));

        assertThat(json.at("/service").asString()).isEqualTo("Toy shop");
        assertThat(json.at("/asOf").asString()).isEqualTo("2026-11-01");
        assertThat(json.at("/packs/0/id").asString()).isEqualTo("toy");
        assertThat(json.at("/packs/0/digest").asString()).startsWith("sha256:");
        assertThat(json.at("/descriptionDigest").asString()).startsWith("sha256:");
        assertThat(json.at("/summary").toString())
                .isEqualTo("{\"MET\":0,\"GAP\":1,\"UNKNOWN\":1,\"NOT_APPLICABLE\":0}");
        JsonNode finding = json.at("/findings/0");
        assertThat(finding.propertyNames())
                .contains(
                        "obligation",
                        "title",
                        "instrument",
                        "provision",
                        "kind",
                        "force",
                        "verdict",
                        "subjects",
                        "missing",
                        "also",
                        "consequence",
                        "due",
                        "waiver");
        assertThat(finding.at("/verdict").asString()).isEqualTo("GAP");
        assertThat(finding.at("/also/0").asString()).isEqualTo("toy-act-2");
        assertThat(finding.at("/waiver").isNull()).isTrue();
        assertThat(finding.at("/notice").asString()).isEqualTo("Only a toy.");
        JsonNode bear = finding.at("/subjects/0");
        assertThat(bear.at("/id").asString()).isEqualTo("bear");
        assertThat(bear.at("/reasons/0/clause").asString()).isEqualTo("labelled");
        assertThat(bear.at("/reasons/0/fix").asString()).isEqualTo("Label it.");
        assertThat(bear.at("/reasons/0/facts/0").toString())
                .isEqualTo(
                        "{\"path\":\"features[0].labels.conspicuous\",\"value\":\"no\",\"line\":7,\"support\":\"evidence\",\"reason\":\"the"
                                + " label fell off\",\"evidence\":[{\"reference\":\"Photo 7\",\"kind\":\"\",\"observedOn\":\"\","
                                + "\"attestedBy\":\"\",\"validUntil\":null}]}");
        assertThat(json.at("/findings/2/due").asString()).isEqualTo("2026-09-01");
        assertThat(json.at("/findings/2/subjects/0/reasons/0/comparisons/0").toString())
                .isEqualTo("{\"facts\":[\"toy.checks[0].score\"],\"relation\":\"at least 5\",\"holds\":\"no\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "json", "sarif"})
    void what_is_met_is_told_as_the_question_with_its_answer_in_every_format(String format) {
        Report report = ToyEngine.assess("toy: {hidesLabels: no}", "2026-11-01");

        assertThat(whole(format, report, Language.EN))
                .contains("Do you glue labels over labels? No.")
                .doesNotContain("Stated to be so.");
        assertThat(whole(format, report, Language.ZH)).contains("是否用标签遮盖标签？否。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void what_is_open_with_a_day_says_the_day_and_what_to_do_by_then(String format) {
        Report report = ToyEngine.assess(SHOP, "2026-08-01");

        assertThat(whole(format, report, Language.EN))
                .contains("Due by 2026-09-01; if it is not yet done: Mend it.")
                .doesNotContain("The stated facts settle it neither way.");
        assertThat(whole(format, report, Language.ZH)).contains("最迟应于2026-09-01完成；如尚未完成：修理。");
    }

    private static String whole(String name, Report report, Language language) {
        ReportFormat format = ReportFormat.of(name);
        return format.extents().contains(Extent.ALL)
                ? format.write(report, language, Extent.ALL)
                : format.write(report, language);
    }

    @Test
    void colour_is_added_to_headings_and_changes_no_word() {
        Report report = ToyEngine.assess("{toy: {hidesLabels: yes}}", "2026-11-01");
        String coloured = new TextReport(Language.EN, true).write(report);

        assertThat(coloured).contains("\u001b[1;31mGAPS (1)\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(new TextReport(Language.EN).write(report));
    }
}

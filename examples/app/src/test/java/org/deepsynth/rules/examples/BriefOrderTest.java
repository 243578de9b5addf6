package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.internal.wording.Words;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.brief.Brief;
import org.deepsynth.rules.report.brief.BriefText;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What stands first on the half page, what to do with it, and what to ask. */
class BriefOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    private static Report faceSwap(LocalDate day, String... changes) throws IOException {
        String yaml = Files.readString(Ran.service("face-swap"));
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(yaml).contains(changes[i]);
            yaml = yaml.replace(changes[i], changes[i + 1]);
        }
        return ENGINE.assess(ENGINE.reader().read("face-swap.yaml", yaml), day);
    }

    private static Map<String, List<String>> blocks(Report report, Language language) {
        return new BriefText(Brief.of(report), new Words(language, report.asOf()))
                .blocks().stream().collect(Collectors.toMap(BriefText.Block::title, BriefText.Block::lines));
    }

    @Test
    void a_gap_under_a_law_stands_above_those_under_departmental_rules_also_where_they_are_overdue()
            throws IOException {
        Report report =
                faceSwap(DAY, "networkMonths: 6", "networkMonths: 1", "network-operator: no", "network-operator: yes");

        assertThat(Brief.of(report).gaps()).extracting(Finding::id).startsWith("cac-csl-23-3");
    }

    @Test
    void of_what_only_asks_that_which_takes_months_stands_before_that_which_takes_days() {
        Report report =
                ENGINE.assess(ENGINE.reader().read("model.yaml", """
                service:
                  name: Model
                  modalities: [image]
                  roles: [model-developer]
                  accessPaths: [weights]
                  realisticOutput: yes
                  canSexualise: no
                  onlySlightAlteration: no
                  onlyEvidentSatire: no
                  canDepictHumans: yes
                  canDepictRealPersons: yes
                safeguards: {modalities: [], covered: [], unprotectedPaths: [weights]}
                terms: {prohibited: []}
                """), DAY).only(List.of("letter"));
        List<Effort> efforts = Brief.of(report).gaps().stream()
                .map(gap -> report.packs().get(0).catalogue().effort(gap.obligation()))
                .toList();

        assertThat(efforts).contains(Effort.MONTHS, Effort.DAYS).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_law_under_which_a_gap_only_repeats_another_is_named() throws IOException {
        assertThat(blocks(faceSwap(DAY), Language.EN).get("In short"))
                .contains("Gaps that only repeat one of these and are counted with it: 8; also under law: 1.");
        assertThat(blocks(faceSwap(DAY), Language.ZH).get("概要"))
                .contains("不符合13项（部门规章：8项；规范性文件：4项；强制性标准：1项）。", "仅重复上述各项、与之合并计数的8项（其中法律：1项）。");
    }

    @Test
    void every_fix_stands_with_what_it_is_for_and_what_takes_days_is_done_this_week() throws IOException {
        Map<String, List<String>> blocks = blocks(faceSwap(DAY), Language.EN);

        assertThat(blocks.get("This week"))
                .contains("Show filing number and public-information link (cac-ds-19-3) · legal: Show the number"
                        + " conspicuously on the website, app or other outward service.");
        assertThat(blocks.get("To begin now, for it takes longer"))
                .allMatch(line -> line.matches(".+ \\(cac-[^)]+\\) · .+"));
    }

    @Test
    void what_the_law_waits_for_is_asked_before_what_only_an_open_letter_does_and_open_roles_are_named()
            throws IOException {
        Report report = faceSwap(DAY);

        assertThat(blocks(report, Language.EN).get("To ask"))
                .noneMatch(line -> line.contains("supply chain"))
                .anyMatch(line -> line.contains("Not answered yet: personal-information-handler, electronic"));
    }

    @Test
    void one_deadline_is_one_line_however_many_obligations_share_it() throws IOException {
        assertThat(blocks(faceSwap(LocalDate.of(2026, 3, 10)), Language.EN).get("Days to come"))
                .containsExactly("2026-03-16 Due: Algorithm filing (cac-ds-19-1a, cac-algo-24-1, cac-genai-17b)");
    }

    @Test
    void a_text_begins_once_and_what_is_not_shown_is_counted() throws IOException {
        assertThat(blocks(faceSwap(LocalDate.of(2025, 8, 31)), Language.EN).get("Days to come"))
                .hasSize(4)
                .anyMatch(line -> line.matches("2025-09-01 First day: Labelling Measures \\(obligations: \\d+\\)"))
                .last()
                .asString()
                .matches("and \\d+ more");
    }

    @Test
    void the_first_day_of_what_is_known_not_to_apply_is_none_to_keep() throws IOException {
        Report before = faceSwap(LocalDate.of(2025, 8, 31));

        assertThat(before.finding("cac-label-4-1-1").orElseThrow().ruledOut()).isTrue();
        assertThat(before.finding("cac-label-4-1-4").orElseThrow().upcoming()).isTrue();
    }

    @Test
    void what_only_a_day_keeps_from_applying_begins_all_the_same() throws IOException {
        assertThat(faceSwap(LocalDate.of(2022, 2, 1))
                        .finding("cac-algo-24-1")
                        .orElseThrow()
                        .upcoming())
                .isTrue();
    }
}

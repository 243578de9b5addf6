package org.deepsynth.rules.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyShops;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.source.TextRegion;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GithubReportTest {

    private static final String DAY = "2026-11-01";

    @Test
    void a_gap_is_an_error_beside_the_line_that_shows_it() {
        List<String> lines = lines(ToyEngine.assess(ToyShops.SHOP, DAY), Language.EN);

        assertThat(lines.get(0))
                .isEqualTo("::error file=toy.yaml,line=7,endLine=7,title=Confusing toys are labelled (toy-act-1)"
                        + "::Toy 'bear' has no label.%0AFix: Label it.%0AToy Act, art. 1 · law · since 2026-01-01"
                        + "%0Ahttps://example.com/toy-act");
        assertThat(lines.get(1))
                .startsWith("::error file=toy.yaml,line=15,endLine=15,title=Labels are not hidden (toy-act-2)");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2))
                .isEqualTo("toy.yaml: gaps 1, and 1 that repeats it · unknown 1 · met 0 · not applicable 0."
                        + " A reading of the stated facts, not legal advice.");
    }

    @Test
    void a_question_is_a_notice_where_its_answer_would_stand() {
        List<String> lines = lines(ToyEngine.assess("service: {name: Shop}\ntoy: {}\n", DAY), Language.EN);

        assertThat(lines)
                .contains("::notice file=toy.yaml,line=2,endLine=2,title=toy.sells"
                        + "::Do you sell toys?%0Akeeps open: toy-act-1, toy-act-3");
    }

    @Test
    void of_each_kind_there_are_ten_at_most_and_the_last_line_counts_the_rest() {
        List<PackFindings> packs = Collections.nCopies(
                7, ToyEngine.assess(ToyShops.SHOP, DAY).packs().get(0));
        Report report = new Report("Shop", "toy.yaml", "", LocalDate.parse(DAY), packs);

        List<String> lines = lines(report, Language.EN);

        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error title="));
        assertThat(lines.get(10)).contains("shows 10 of each kind in a step: gaps 4, questions 0;");
    }

    @Test
    void what_somebody_accepts_is_not_annotated() {
        List<String> lines = lines(ToyWaivers.report(ToyWaivers.SOME), Language.EN);

        assertThat(lines.get(0))
                .contains("toy-act-1")
                .contains("Toy 'doll' has no label.")
                .doesNotContain("bear");
        assertThat(lines.get(1)).contains("toy-act-2");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2))
                .contains("gaps 2, and 1 that repeats one of them ·")
                .contains("Accepted by a waiver and not annotated: gaps 1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_line_but_the_last_is_one_command_whatever_a_description_says(Language language) {
        String hostile = "\"::add-mask::y ##[error]z %0A::stop-commands::w, a:b\"";
        String shop = """
                service: {name: %1$s}
                features:
                  - {id: %1$s, mayConfuse: yes, labels: {conspicuous: {value: no, reason: %1$s}}}
                toy: {sells: yes, hidesLabels: {value: yes, reason: %1$s}}
                """.formatted(hostile);
        Report report = ToyEngine.ENGINE.assess(
                ToyEngine.ENGINE.reader().read("::error::a,b.yaml", shop), LocalDate.parse(DAY));

        List<String> lines = lines(report, language);

        assertThat(lines.subList(0, lines.size() - 1))
                .isNotEmpty()
                .allMatch(line -> line.matches("::(error|warning|notice) [^:]*::.*"))
                .noneMatch(line -> line.contains("##["));
        assertThat(lines.get(lines.size() - 1)).doesNotStartWith("::");
        assertThat(lines.get(0)).contains("file=\\u003a%3Aerror%3A%3Aa%2Cb.yaml,");
    }

    @Test
    void texts_are_escaped_as_githubs_toolkit_does_it() {
        assertThat(new Annotation(
                                "error",
                                "a,b:c%.yaml",
                                Optional.of(new TextRegion(3, 1, 4, 2)),
                                "t: a, b",
                                "50 %\nc: d, e")
                        .command())
                .isEqualTo("::error file=a%2Cb%3Ac%25.yaml,line=3,endLine=4,title=t%3A a%2C b::50 %25%0Ac: d, e");
        assertThat(new Annotation("notice", "x", Optional.empty(), "t", "m").command())
                .isEqualTo("::notice title=t::m");
    }

    private static List<String> lines(Report report, Language language) {
        return new GithubReport(language).write(report).lines().toList();
    }
}

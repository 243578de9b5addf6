package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report leads from each demand of the letter to its duties, in a picture and in words. */
class DemandMapTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_duty_stands_in_the_picture_and_in_the_words_under_its_demand(String language) throws IOException {
        Report report = assess(Files.readString(Path.of("src/test/resources/letter/scenarios/s6.yaml")));
        String html = ReportFormat.of("html").write(report, Language.of(language));
        String picture = between(html, "<svg class=\"map\"", "</svg>");
        String words = between(html.substring(html.indexOf(picture) + picture.length()), "<ul>", "</details>");

        assertThat(report.findings()).hasSize(45).allSatisfy(finding -> {
            assertThat(picture).containsOnlyOnce("href=\"#" + finding.id() + "\"");
            assertThat(words).containsOnlyOnce("href=\"#" + finding.id() + "\"");
        });
        for (Finding finding : report.findings()) {
            String circle = "<circle class=\"" + finding.verdict().name() + "\"";
            String before = picture.substring(0, picture.indexOf("href=\"#" + finding.id() + "\""));
            assertThat(before.substring(before.lastIndexOf("<circle")))
                    .as(finding.id())
                    .startsWith(circle);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void outside_the_letter_there_is_nothing_to_lead_to(String language) {
        assertThat(ReportFormat.of("html")
                        .write(assess("service: {name: Text, modalities: [text]}"), Language.of(language)))
                .doesNotContain("class=\"map\"");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }

    private static Report assess(String yaml) {
        return ENGINE.assess(ENGINE.reader().read("x.yaml", yaml), LocalDate.of(2026, 11, 1));
    }
}

package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Sample;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen in files stands against what is stated. */
class SeenOtherwiseTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new ToyPack());
    private static final String LABELLED = """
            service: {name: Shop, usesDeepSynthesis: yes}
            features:
              - id: swap
                technicalLabel:
                  value: yes
                  evidence:
                    - {reference: "37 of 40 files in out/ carry the label", kind: observed, observedOn: 2026-11-30,
                       files: 40, contrary: %s, sha256: "ab12"}
            """;

    @Test
    void files_that_all_show_it_support_the_fact() {
        Feature swap = feature("0");

        assertThat(swap.technicalLabel().truth()).isEqualTo(Truth.YES);
        assertThat(swap.technicalLabel().origin().evidence())
                .singleElement()
                .extracting(Evidence::sample)
                .isEqualTo(Optional.of(new Sample(40, 0, "ab12")));
    }

    @Test
    void one_file_that_shows_the_opposite_leaves_the_fact_open_and_is_a_finding() {
        Report report = report("3");

        assertThat(feature("3").technicalLabel().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(report.contradictions())
                .singleElement()
                .satisfies(hint -> assertThat(hint.message().in(Language.EN))
                        .startsWith(
                                "features[0].technicalLabel is stated as yes, but 3 of 40 files show the opposite"));
        assertThat(Outcome.of(report).kind()).isEqualTo(Outcome.Kind.GAPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "summary", "markdown", "html", "json", "sarif", "junit", "github", "oscal"})
    void every_report_tells_it(String format) {
        assertThat(ReportFormat.of(format).write(report("3"), Language.EN).replaceAll("\\s+", " "))
                .contains("3 of 40 files show the opposite");
    }

    @Test
    void a_line_of_a_batch_names_the_fact() {
        assertThat(OutcomeLine.write(Outcome.of(report("3"))))
                .contains("\"outcome\":\"gaps\"", "\"contradictions\":[\"features[0].technicalLabel\"]");
        assertThat(OutcomeLine.write(Outcome.of(report("0")))).doesNotContain("contradictions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "-1", "some"})
    void a_sample_that_cannot_be_is_refused(String contrary) {
        assertThatThrownBy(() -> report(contrary))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("must tell how many files were looked at");
    }

    private static Feature feature(String contrary) {
        return ENGINE.reader()
                .read("shop.yaml", LABELLED.formatted(contrary))
                .shared()
                .features()
                .items()
                .orElseThrow()
                .get(0);
    }

    private static Report report(String contrary) {
        return ENGINE.assess(
                ENGINE.reader().read("shop.yaml", LABELLED.formatted(contrary)), LocalDate.of(2026, 11, 30));
    }
}

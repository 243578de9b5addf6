package org.deepsynth.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.pack.RulePack;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class ComplianceEngineTest {

    @Test
    void every_obligation_is_in_the_findings_in_the_laws_order() {
        Report report = ToyEngine.assess("{}", "2026-11-01");

        assertThat(report.findings()).extracting(Finding::id).containsExactly("toy-act-1", "toy-act-2", "toy-act-3");
        assertThat(report.findings()).extracting(Finding::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(report.finding("toy-act-2"))
                .get()
                .satisfies(finding -> assertThat(finding.silentProhibition()).isTrue());
        assertThat(report.finding("toy-act-9")).isEmpty();
    }

    @Test
    void a_gap_that_repeats_another_is_counted_once() {
        Report report = ToyEngine.assess(
                "{features: [{id: a, mayConfuse: yes, labels: {conspicuous: no}}], toy: {sells: yes, hidesLabels: yes}}",
                "2026-03-01");

        assertThat(report.gaps()).extracting(Finding::id).containsExactly("toy-act-1", "toy-act-2");
        assertThat(report.summary().count(Verdict.GAP)).isEqualTo(1);
        assertThat(report.summary().count(Verdict.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void many_threads_get_the_report_that_one_gets() throws InterruptedException, ExecutionException {
        DescriptionGenerator generator = new DescriptionGenerator(ToyEngine.ENGINE, 7);
        List<Description> descriptions = IntStream.range(0, 200)
                .mapToObj(i -> generator.read(generator.erase(generator.complete(), 0.2)))
                .toList();
        List<String> alone =
                descriptions.stream().map(ComplianceEngineTest::json).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = threads.invokeAll(descriptions.stream()
                    .map(description -> (java.util.concurrent.Callable<String>) () -> json(description))
                    .toList());
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void an_engine_names_its_packs() {
        assertThat(ToyEngine.ENGINE.catalogues()).extracting(Catalogue::id).containsExactly("toy");
        assertThat(ToyEngine.ENGINE.catalogue("toy")).isPresent();
        assertThat(ToyEngine.ENGINE.catalogue("other")).isEmpty();
    }

    @Test
    void a_pack_without_files_is_refused() {
        RulePack empty = () -> "nowhere";

        assertThatThrownBy(() -> ComplianceEngine.of(empty))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("nowhere/pack.yaml: The file must be there.");
    }

    @Test
    void rules_built_by_another_drools_are_refused() {
        RulePack old = () -> "old";

        assertThatThrownBy(() -> ComplianceEngine.of(old))
                .hasMessageContaining(
                        "The rules were built by Drools (9.44.0); they must be built by the Drools that runs")
                .hasMessageContaining("The compiled rules (org.example.Gone) must be in the pack's jar:");
    }

    private static String json(Description description) {
        return new JsonReport(Language.EN).write(ToyEngine.ENGINE.assess(description, LocalDate.of(2026, 11, 1)));
    }
}

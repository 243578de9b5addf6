package org.deepsynth.rules.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ComplianceTestsTest {

    private static final Report BEAR = ToyEngine.assess(
            "{service: {name: Bear}, features: [{id: bear, mayConfuse: yes, labels: {conspicuous: no}}],"
                    + " toy: {sells: yes, hidesLabels: no}}",
            "2026-11-01");

    @TempDir
    private Path folder;

    private static List<DynamicTest> tests(ComplianceTests compliance) {
        return compliance
                .tests()
                .flatMap(node -> ((DynamicContainer) node).getChildren())
                .map(node -> (DynamicTest) node)
                .toList();
    }

    @Test
    void a_gap_fails_what_is_met_passes_and_what_is_open_is_skipped() {
        List<DynamicTest> tests = tests(ComplianceTests.of(BEAR));

        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "toy-act-1  Confusing toys are labelled",
                        "toy-act-2  Labels are not hidden",
                        "toy-act-3  Toys are safe");
        assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Fix: Label it.");
        assertThatCode(() -> tests.get(1).getExecutable().execute()).doesNotThrowAnyException();
        assertThatThrownBy(() -> tests.get(2).getExecutable().execute())
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("Which checks were made?");
    }

    @Test
    void what_is_open_may_fail_and_what_does_not_apply_may_show() {
        assertThatThrownBy(() -> tests(ComplianceTests.of(BEAR).unknownFails().in(Language.ZH))
                        .get(2)
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("玩具须安全");

        Report none = ToyEngine.assess("{toy: {sells: no}}", "2026-11-01");
        assertThat(tests(ComplianceTests.of(none))).hasSize(1);
        List<DynamicTest> all = tests(ComplianceTests.of(none).unknownFails().showNotApplicable());
        assertThat(all)
                .hasSize(3)
                .allSatisfy(test -> assertThatThrownBy(
                                () -> test.getExecutable().execute())
                        .as("a prohibition about which nothing is stated is skipped, and so is what does not apply")
                        .isInstanceOf(TestAbortedException.class));
    }

    @Test
    void a_test_leads_to_the_line_of_the_description() throws IOException {
        Path file = Files.writeString(folder.resolve("bear.yaml"), "service: {name: Bear}\ntoy:\n  hidesLabels: yes\n");
        Report report = ToyEngine.ENGINE.assess(ToyEngine.ENGINE.read(file), LocalDate.of(2026, 11, 1));

        assertThat(tests(ComplianceTests.of(report)).get(1).getTestSourceUri())
                .hasValueSatisfying(uri -> assertThat(uri.toString()).endsWith("bear.yaml?line=3"));
    }

    @TestFactory
    Stream<DynamicNode> a_compliant_service_runs_green() {
        return ComplianceTests.of(ToyEngine.assess("{toy: {sells: no, hidesLabels: no}}", "2026-11-01"))
                .tests();
    }
}

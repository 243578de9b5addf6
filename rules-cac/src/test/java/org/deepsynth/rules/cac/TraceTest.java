package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Ground;
import org.deepsynth.rules.finding.Step;
import org.deepsynth.rules.law.Language;
import org.deepsynth.rules.report.TraceReport;
import org.deepsynth.rules.testing.Cases;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.deepsynth.rules.testing.TraceCheck;
import org.junit.jupiter.api.Test;

/** Every verdict of the pack follows from its trace: a second judge that reads nothing else comes to the same. */
class TraceTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new CacPack());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final TraceReport TRACE = new TraceReport(Language.EN);

    @Test
    void the_verdicts_on_the_ordinary_service_follow_from_the_trace() {
        assertChecked(Cases.of(ENGINE, "cac", DAY).ordinary());
    }

    @Test
    void so_do_those_on_the_worked_scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cac/scenarios"))) {
            List<Path> scenarios = files.filter(file -> file.toString().matches(".*/s\\d+[a-z-]*\\.yaml"))
                    .toList();
            assertThat(scenarios).hasSizeGreaterThan(8);
            scenarios.forEach(scenario -> assertChecked(ENGINE.read(scenario)));
        }
    }

    @Test
    void so_do_those_on_generated_services() {
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, 20261101);
        for (int i = 0; i < 200; i++) {
            assertChecked(generator.read(generator.erase(generator.complete(), 0.05 * (i % 8))));
        }
    }

    @Test
    void a_scope_is_named_where_a_rule_or_another_scope_builds_on_it() {
        Description ordinary = Cases.of(ENGINE, "cac", DAY).ordinary();
        List<Step> standard = ENGINE.explain(ordinary, DAY).grounds("cac-gb45438-5-1").orElseThrow().subjects().stream()
                .flatMap(subject -> subject.clauses().stream())
                .map(Ground::formula)
                .toList();

        assertThat(names(standard)).contains("must-be-labelled", "pictures-of-persons");
    }

    private static Set<String> names(List<Step> steps) {
        Set<String> names = new TreeSet<>();
        steps.forEach(step -> {
            names.addAll(step.concepts());
            names.addAll(names(step.parts()));
        });
        return names;
    }

    private static void assertChecked(Description description) {
        String trace = TRACE.write(ENGINE.explain(description, DAY));
        assertThat(TraceCheck.differences(trace, ENGINE.assess(description, DAY)))
                .as(description.source())
                .isEmpty();
    }
}

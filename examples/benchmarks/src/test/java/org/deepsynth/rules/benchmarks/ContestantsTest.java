package org.deepsynth.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContestantsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final List<LocalDate> DAYS = Stream.of("2022-12-31", "2024-05-06", "2026-11-01")
            .map(LocalDate::parse)
            .toList();
    private static final List<Description> MORE =
            Stream.of(0.0, 0.1, 0.5, 0.8).flatMap(ContestantsTest::descriptions).toList();

    private static Stream<Description> descriptions(double silent) {
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, 1000 + Math.round(silent * 10));
        return IntStream.range(0, 15).mapToObj(i -> generator.read(generator.erase(generator.complete(), silent)));
    }

    @Test
    @Tag("slow")
    void all_find_the_same_on_the_workload() {
        Contestants.mustFindTheSame(ENGINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "plain-java", "easy-rules", "java-evidence", "java-verdicts"})
    void each_finds_the_same_on_other_descriptions_and_days_and_several_threads(String name) {
        Contestant contestant = Contestants.get(name, ENGINE);

        MORE.parallelStream().forEach(one -> DAYS.forEach(day -> hold(contestant, one, day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"library", "plain-java", "easy-rules", "java-evidence", "java-verdicts"})
    void each_leaves_evidence_out_that_has_run_out(String name) {
        Description expired = ENGINE.reader().read("expired.yaml", """
                service:
                  usesDeepSynthesis: {value: yes, evidence: [{reference: audit, validUntil: 2026-06-30}]}
                cac: {offeredInMainland: yes, roles: [provider]}
                """);

        hold(Contestants.get(name, ENGINE), expired, Workload.DAY);
    }

    @Test
    void who_finds_something_else_is_named_with_it() {
        Contestant deaf = new Contestant("deaf", (description, asOf) -> List.of("nothing heard"));

        assertThatThrownBy(() -> hold(deaf, MORE.get(0), Workload.DAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("deaf must find what the library finds", "nothing heard", "instead of");
    }

    private static void hold(Contestant contestant, Description description, LocalDate day) {
        contestant.mustTell(ENGINE.assess(description, day).findings(), description, day);
    }
}

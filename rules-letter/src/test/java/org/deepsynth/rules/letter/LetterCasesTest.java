package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LetterCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final Cases CASES = Cases.of(ENGINE, "letter", DAY);

    @TestFactory
    Stream<DynamicTest> cases_change_the_verdicts_that_they_expect_and_no_others() {
        return CASES.all().stream()
                .map(one -> dynamicTest(
                        one.name(), () -> assertThat(CASES.differences(one)).isEmpty()));
    }

    @Test
    void cases_bring_every_obligation_to_every_verdict() {
        assertThat(CASES.reached())
                .allSatisfy((id, verdicts) -> assertThat(verdicts).as(id).containsOnly(Verdict.values()));
    }

    @Test
    void the_ordinary_service_owes_everything_and_meets_it() {
        assertThat(ENGINE.assess(CASES.ordinary(), DAY).findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.verdict()).as(finding.id()).isEqualTo(Verdict.MET));
    }
}

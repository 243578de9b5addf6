package com.example.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.testing.Cases;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HousePackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    @TestFactory
    Stream<DynamicTest> cases_change_the_verdicts_that_they_expect_and_no_others() {
        Cases cases = Cases.of(ENGINE, "house", DAY);
        return cases.all().stream()
                .map(one -> dynamicTest(
                        one.name(), () -> assertThat(cases.differences(one)).isEmpty()));
    }

    @Test
    void the_pack_is_found_beside_another_without_any_change_elsewhere() {
        assertThat(ENGINE.catalogues()).extracting(Catalogue::id).containsExactly("cac", "house");
    }

    @Test
    void its_section_can_be_stated_in_java() {
        var service = ENGINE.describe("Demo")
                .section("house", HouseSection.class, house -> house.no(HouseSection::releaseSigned))
                .build();

        assertThat(ENGINE.assess(service, DAY).only(List.of("house")).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.verdict()).isEqualTo(Verdict.GAP));
    }
}

package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.internal.judging.Judge;
import org.deepsynth.rules.internal.loading.LoadedPack;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine does not hear rules on obligations that are known not to apply; to hear them would change nothing. */
class UnheardRulesTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.of(new CacPack());
    private static final Catalogue LAW = ENGINE.catalogues().get(0);

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2025-08-31", "2026-11-01"})
    void findingsAreThoseOfAllRules(String day) {
        LocalDate asOf = LocalDate.parse(day);
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, asOf.toEpochDay());
        for (int i = 0; i < 100; i++) {
            Description description = generator.read(generator.erase(generator.complete(), i / 200.0));
            Description then = ENGINE.reader().asOf(description, asOf);
            Judge all = new Judge(
                    LAW,
                    then.subjects(),
                    LoadedPack.frame(then, asOf),
                    ENGINE.conclude(description, asOf).get(LAW.id()));
            assertThat(ENGINE.assess(description, asOf).findings()).isEqualTo(all.findings());
        }
    }
}

package org.deepsynth.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.law.Catalogue;
import org.junit.jupiter.api.Test;

class SubsetEngineTest {

    private static final ComplianceEngine ALL = ComplianceEngine.load();
    private static final ComplianceEngine SUBSET = SubsetEngine.load();

    @Test
    void holdsTheObligationsOfTheThreeInstrumentsAndNoOthers() {
        Catalogue subset = SUBSET.catalogue("cac").orElseThrow();

        assertThat(SUBSET.catalogues()).hasSize(1);
        assertThat(subset.obligations()).hasSize(75);
        assertThat(subset.obligations())
                .extracting(one -> one.id())
                .isEqualTo(ALL.catalogue("cac").orElseThrow().obligations().stream()
                        .filter(one -> SubsetEngine.INSTRUMENTS.contains(
                                one.instrument().id()))
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void findsWhatTheWholeEngineFinds() {
        for (Description description : Workload.descriptions(ALL)) {
            List<Finding> some = SUBSET.assess(description, Workload.DAY).findings();
            List<Finding> all = ALL.assess(description, Workload.DAY).findings().stream()
                    .filter(one -> SubsetEngine.INSTRUMENTS.contains(
                            one.obligation().instrument().id()))
                    .toList();

            assertThat(some).hasSameSizeAs(all);
            for (int i = 0; i < all.size(); i++) {
                // the catalogue's entry differs in the related ids that were cut
                assertThat(some.get(i))
                        .as(description.yaml())
                        .isEqualTo(new Finding(
                                some.get(i).obligation(),
                                all.get(i).verdict(),
                                all.get(i).upcoming(),
                                all.get(i).subjects()));
                assertThat(some.get(i).id()).isEqualTo(all.get(i).id());
            }
        }
    }
}

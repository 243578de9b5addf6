package org.deepsynth.rules.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.SubsetEngine;
import org.deepsynth.rules.benchmarks.floor.verdicts.VerdictFloor;
import org.deepsynth.rules.benchmarks.floor.verdicts.Verdicts;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.api.Test;

class VerdictFloorTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();

    @Test
    void coversEachObligationOfTheThreeInstrumentsOnce() {
        Verdicts verdicts = VerdictFloor.assess(ENGINE.reader().read("nothing", "{}"), Descriptions.DAYS.get(0));

        assertThat(verdicts.size()).isEqualTo(75);
        assertThat(verdicts.byId().keySet())
                .containsExactlyInAnyOrderElementsOf(ENGINE.catalogue("cac").orElseThrow().obligations().stream()
                        .filter(one -> SubsetEngine.INSTRUMENTS.contains(
                                one.instrument().id()))
                        .map(one -> one.id())
                        .toList());
    }

    @Test
    void givesTheVerdictsOfTheLibrary() throws IOException {
        List<String> differences = new ArrayList<>();
        Map<String, Set<Verdict>> reached = new TreeMap<>();
        for (Description description : Descriptions.all(ENGINE)) {
            for (LocalDate day : Descriptions.DAYS) {
                Map<String, Verdict> floor = VerdictFloor.assess(ENGINE.reader().asOf(description, day), day)
                        .byId();
                for (Finding finding : ENGINE.assess(description, day).findings()) {
                    Verdict verdict = floor.get(finding.id());
                    if (verdict != null) {
                        reached.computeIfAbsent(finding.id(), id -> EnumSet.noneOf(Verdict.class))
                                .add(verdict);
                        if (verdict != finding.verdict()) {
                            differences.add("%s on %s: floor %s, library %s, of%n%s"
                                    .formatted(finding.id(), day, verdict, finding.verdict(), description.yaml()));
                        }
                    }
                }
            }
        }

        assertThat(differences).isEmpty();
        assertThat(reached)
                .hasSize(75)
                .allSatisfy((id, verdicts) -> assertThat(verdicts).as(id).containsExactlyInAnyOrder(Verdict.values()));
    }
}

package org.deepsynth.rules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.benchmarks.floor.evidence.ObligationEvidence;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.junit.jupiter.api.Test;

class FloorContestantsTest {

    private final ComplianceEngine engine = ComplianceEngine.load();
    private final JavaVerdicts verdicts = new JavaVerdicts(engine);
    private final JavaEvidence evidence = new JavaEvidence(engine);
    private final Library library = new Library(SubsetEngine.load());

    @Test
    void haveTheNamesThatTablesShow() {
        assertThat(List.of(verdicts, evidence, library))
                .extracting(Contestant::name)
                .containsExactly("Java, verdicts", "Java, evidence", "deepsynth-rules");
    }

    @Test
    void agreeOnADescriptionWhoseEvidenceHasRunOut() {
        Description description = engine.reader().read("expired.yaml", """
                service:
                  usesDeepSynthesis: {value: yes, evidence: [{reference: audit, validUntil: 2026-06-30}]}
                cac: {offeredInMainland: yes, roles: [provider]}
                """);
        var then = SubsetEngine.load().reader().read("expired.yaml", description.yaml());

        Map<String, Verdict> expected = library.assess(then, Workload.DAY).findings().stream()
                .collect(Collectors.toMap(Finding::id, Finding::verdict));

        assertThat(expected.values()).contains(Verdict.UNKNOWN).doesNotContain(Verdict.MET);
        assertThat(verdicts.assess(description, Workload.DAY).byId()).isEqualTo(expected);
        assertThat(evidence.assess(description, Workload.DAY).stream()
                        .collect(Collectors.toMap(ObligationEvidence::id, ObligationEvidence::verdict)))
                .isEqualTo(expected);
    }
}

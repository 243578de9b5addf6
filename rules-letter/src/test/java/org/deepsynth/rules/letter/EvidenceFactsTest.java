package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.fact.Paths;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each rule reads the facts that were named as its duty's evidence before it was written; the contract sees to it that it follows them. */
class EvidenceFactsTest {

    @Test
    void every_duty_asks_for_its_evidence() throws IOException {
        Map<String, List<String>> evidence;
        try (InputStream file = getClass().getResourceAsStream("/letter/evidence.yaml")) {
            evidence = new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
        var asks = ComplianceEngine.of(new LetterPack()).asks();

        assertThat(evidence.keySet()).isEqualTo(asks.keySet());
        evidence.forEach((id, facts) -> assertThat(asks.get(id).stream()
                        .map(fact -> Paths.general(fact.path()))
                        .collect(Collectors.toSet()))
                .as(id)
                .containsAll(facts));
    }
}

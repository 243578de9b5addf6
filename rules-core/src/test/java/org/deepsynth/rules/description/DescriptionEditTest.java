package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deepsynth.rules.fact.Evidence;
import org.deepsynth.rules.fact.Sample;
import org.deepsynth.rules.source.InvalidSourceException;
import org.junit.jupiter.api.Test;

class DescriptionEditTest {

    private static final String TEXT = """
            service: {name: Swap}
            features:
              # ours
              - id: swap   # the first
                technicalLabel: yes   # since spring
            """;
    private static final Evidence SEEN =
            new Evidence("out/, 40 files").kind(Evidence.OBSERVED).sample(new Sample(40, 0, "ab"));

    @Test
    void a_stated_fact_keeps_its_value_and_its_comment_and_gains_evidence() {
        assertThat(edit().support("features[swap].technicalLabel", "no", SEEN).text())
                .isEqualTo(TEXT.replace("technicalLabel: yes   # since spring\n", """
                        technicalLabel:   # since spring
                              value: yes
                              evidence:
                              - reference: out/, 40 files
                                kind: observed
                                files: 40
                                contrary: 0
                                sha256: ab
                        """));
    }

    @Test
    void a_fact_that_is_not_stated_is_stated() {
        assertThat(edit().support("features[swap].metadataLabel.keyword", "yes", SEEN)
                        .text())
                .startsWith(TEXT)
                .contains("    metadataLabel:\n      keyword:\n        value: yes\n        evidence:\n");
    }

    @Test
    void a_new_look_takes_the_place_of_an_old_one_and_of_nothing_else() {
        DescriptionEdit first = edit().set("features[0].technicalLabel", "{value: yes, evidence: [Audit 7]}");
        String twice = first.support("features[0].technicalLabel", "yes", SEEN)
                .support("features[0].technicalLabel", "yes", SEEN.sample(new Sample(50, 1, "cd")))
                .text();

        assertThat(twice).contains("Audit 7", "files: 50", "contrary: 1").doesNotContain("files: 40");
    }

    @Test
    void a_place_that_there_is_not_is_told() {
        assertThatThrownBy(() -> edit().set("features[sing].mayConfuse", "yes"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("must be in the list");
    }

    private static DescriptionEdit edit() {
        return DescriptionEdit.of("swap.yaml", TEXT);
    }
}

package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ToyEngine.ENGINE.reader().schema());

    @Test
    void what_the_reader_reads_the_schema_accepts() {
        DescriptionGenerator generator = new DescriptionGenerator(ToyEngine.ENGINE, 3);
        for (int i = 0; i < 50; i++) {
            String text = DescriptionGenerator.text(generator.erase(generator.complete(), 0.2));
            assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{service: {nam: x}}",
                "{service: {terminated: perhaps}}",
                "{logs: {generationMonths: -1}}",
                "{features: {id: x}}",
                "{features: [{outputs: [smell]}]}",
                "{features: [{metadataLabel: {value: 4}}]}",
                "{toy: {sells: {reason: x}}}",
                "{toy: {sells: {value: yes, evidence: [{kind: x}]}}}",
                "{toy: {sells: {value: yes, evidence: [{reference: x, until: 2026-01-01}]}}}",
                "{toy: {sells: {value: yes, evidence: [{reference: x, validUntil: [2026-01-01]}]}}}",
                "{toy: {checks: {value: [], evidence: x}}}",
                "{toy: {scores: {value: {}, evidence: x}}}",
                "{toy: {scores: {theft: {}}}}",
                "{other: {}}"
            })
    void what_the_reader_refuses_the_schema_refuses(String yaml) {
        assertThat(schema.validate(yaml, InputFormat.YAML)).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> ToyEngine.ENGINE.reader().read("x.yaml", yaml))
                .isInstanceOf(org.deepsynth.rules.source.InvalidSourceException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{service: {terminated: true, startedOn: unknown}}",
                "{features: unknown}",
                "{features: [{outputs: {text: yes}, metadataLabel: {value: 1}}]}",
                "{toy: {sells: {value: unknown, reason: x, evidence: a page}, scores: {ncii: {score: 1}}}}",
                "{toy: {sells: {value: yes, evidence: [{reference: x, observedOn: 2026-01-01, validUntil: 2026-01-01}]}}}"
            })
    void every_way_to_write_a_fact_is_in_the_schema(String yaml) {
        assertThat(schema.validate(yaml, InputFormat.YAML)).isEmpty();
        assertThat(ToyEngine.ENGINE.reader().read("x.yaml", yaml)).isNotNull();
    }

    @Test
    void each_fact_is_described_by_its_question_in_both_languages() {
        assertThat(ToyEngine.ENGINE.reader().schema()).contains("Do you sell toys? 是否销售玩具？");
    }
}

package org.deepsynth.rules.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class AigcLabelTest {

    @Test
    void what_is_written_first_repeats_the_producer_as_propagator() {
        assertThat(AigcLabel.generated("kiln", "2026-17").json())
                .isEqualTo(
                        "{\"Label\":\"1\",\"ContentProducer\":\"kiln\",\"ProduceID\":\"2026-17\",\"ReservedCode1\":\"\","
                                + "\"ContentPropagator\":\"kiln\",\"PropagateID\":\"2026-17\",\"ReservedCode2\":\"\"}");
    }

    @Test
    void the_wrapped_form_has_the_single_key_of_annex_e() {
        AigcLabel label = AigcLabel.generated("kiln", "2026-17");

        assertThat(label.wrapped()).isEqualTo("{\"AIGC\":" + label.json() + "}");
    }

    @Test
    void quotes_and_backslashes_in_values_come_back_from_a_parser() {
        AigcLabel label = new AigcLabel("1", "a\"b\\c/d", "2026-17", "{\"Type\":\"TC260PG\"}", "", "", "\\\"");

        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), label.json())) {
            StringBuilder values = new StringBuilder();
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    values.append(parser.getString()).append('|');
                }
            }
            assertThat(values).hasToString("1|a\"b\\c/d|2026-17|{\"Type\":\"TC260PG\"}|||\\\"|");
        }
    }

    @Test
    void chinese_names_are_taken_because_annex_e_says_mainly() {
        assertThat(AigcLabel.generated("示例科技 𠮷", "2026-17").json()).contains("示例科技 𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "11", "AIGC", "１"})
    void a_label_is_1_2_or_3(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AigcLabel(label, "kiln", "17", "", "", "", ""))
                .withMessage("Label (" + label + ") must be 1, 2 or 3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\0", "\u007f", "\u0085", "\ud842", "\ufffe", "\uffff"})
    void what_no_container_keeps_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AigcLabel("1", "kiln", "17", value, "", "", ""))
                .withMessage("ReservedCode1 must not contain control characters or halves of characters.");
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AigcLabel("x", " ", "", "", "", "", "\t"))
                .withMessage(
                        "Label (x) must be 1, 2 or 3.\nContentProducer must not be blank.\nProduceID must not be blank."
                                + "\nReservedCode2 must not contain control characters or halves of characters.");
    }
}

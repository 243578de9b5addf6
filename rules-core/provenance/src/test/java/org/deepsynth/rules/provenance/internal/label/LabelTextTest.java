package org.deepsynth.rules.provenance.internal.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.deepsynth.rules.provenance.Mark;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Remark;
import org.deepsynth.rules.provenance.made.Effort;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What annex E of GB 45438-2025 and the practice guides say of one label. */
class LabelTextTest {

    private static final Place GUIDE = new Place("iTXt XML:com.adobe.xmp", true, 0, 0);

    private static final String GOOD = "{\"Label\":\"1\",\"ContentProducer\":\"lantern\",\"ProduceID\":\"a-7\","
            + "\"ReservedCode1\":\"\",\"ContentPropagator\":\"lantern\",\"PropagateID\":\"a-7\",\"ReservedCode2\":\"\"}";

    @Test
    void a_label_as_annex_e_wants_it_has_nothing_wrong_about_it() {
        Mark.Aigc label = read(GOOD);

        assertThat(label.remarks()).isEmpty();
        assertThat(label.valid()).isTrue();
        assertThat(label.fields())
                .containsExactly(
                        entry("Label", "1"),
                        entry("ContentProducer", "lantern"),
                        entry("ProduceID", "a-7"),
                        entry("ReservedCode1", ""),
                        entry("ContentPropagator", "lantern"),
                        entry("PropagateID", "a-7"),
                        entry("ReservedCode2", ""));
    }

    @Test
    void a_wrapped_label_is_the_same_as_a_bare_one() {
        assertThat(read("{\"AIGC\": " + GOOD + "}")).isEqualTo(read(GOOD));
        assertThat(read(" {\n \"AIGC\" :" + GOOD + "}\n")).isEqualTo(read(GOOD));
    }

    @Test
    void neither_order_nor_white_space_are_judged() {
        assertThat(read("{ \"ProduceID\" : \"a-7\",\t\"PropagateID\":\"a-7\",\n\"ContentPropagator\":\"lantern\","
                                + "\"ContentProducer\":\"lantern\",\"Label\":\"1\" }")
                        .remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodings_with_or_without_byte_order_mark_and_filled_up_with_zeros_are_the_same(String charset) {
        for (String text : List.of(GOOD, "\uFEFF" + GOOD, GOOD + "\0\0\0", "\uFEFF" + GOOD + "\0")) {
            assertThat(LabelText.read(GUIDE, text.getBytes(Charset.forName(charset))))
                    .isEqualTo(read(GOOD));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\0", "\uFEFF", "\uFEFF\0\0"})
    void an_empty_shell_is_malformed_and_not_absent(String nothing) {
        assertThat(only(read(nothing))).isEqualTo("implicit.json MALFORMED The label is an empty value.");
    }

    @Test
    void text_in_another_encoding_is_malformed() {
        byte[] bytes = GOOD.replace("lantern", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(only(LabelText.read(GUIDE, bytes)))
                .isEqualTo("implicit.json MALFORMED The label is no text in UTF-8 or UTF-16.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", ",", "]", "\u3000", "\0x"})
    void nothing_follows_the_object(String more) {
        assertThat(only(read(GOOD + more))).startsWith("implicit.json MALFORMED Something follows");
        assertThat(read(GOOD + more).fields()).isEmpty();
    }

    @Test
    void no_field_comes_twice() {
        assertThat(only(read(GOOD.replace("PropagateID", "ProduceID"))))
                .isEqualTo(
                        "implicit.json MALFORMED The label has the field (ProduceID) twice; each may stand there once.");
        assertThat(only(read("{\"AIGC\":" + GOOD + ",\"AIGC\":" + GOOD + "}"))).contains("(AIGC) twice");
        assertThat(only(read(GOOD.replace("Reserved", "\\u0052eserved").replace("Code2", "Code1"))))
                .contains("(ReservedCode1) twice");
        assertThat(only(read(with("ReservedCode1", "{\"a\":1,\"a\":2}")))).contains("(a) twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "true", "{\"AIGC\":[]}", "{\"AIGC\":null}", "{\"AIGC\":1}"})
    void it_is_an_object(String other) {
        assertThat(only(read(other))).isEqualTo("implicit.json MALFORMED The label must be a JSON object.");
    }

    @Test
    void a_label_that_was_encoded_twice_is_told_as_that() {
        String twice = "\"" + GOOD.replace("\"", "\\\"") + "\"";

        assertThat(only(read(twice))).contains("encoded twice");
        assertThat(only(read("{\"AIGC\":" + twice + "}"))).contains("encoded twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "{\"Label\"", "{\"Label\":", "{\"Label\":\"1\"", "{'Label':'1'}", "{Label:\"1\"}",
                        "{\"Label\":\"1\",}",
                "{\"Label\":\"1\"/**/}", "{\"Label\":NaN}", "{\"Label\":\"a\nb\"}", "{\"Label\":\"\\x\"}", "AIGC",
                        "<x/>", "%"
            })
    void what_is_no_json_is_malformed(String text) {
        assertThat(only(read(text))).startsWith("implicit.json MALFORMED The label is no well-formed JSON");
    }

    @Test
    void cut_at_any_character_it_is_malformed_and_nothing_is_thrown() {
        String wrapped = "{\"AIGC\":" + GOOD + "}";

        for (int end = 0; end < wrapped.length(); end++) {
            assertThat(read(wrapped.substring(0, end)).valid()).isFalse();
        }
    }

    @Test
    void nesting_ends_at_four_outside_of_protection_data() {
        assertThat(read("{\"AIGC\":{\"Label\":\"1\",\"x\":{\"y\":[]}}}").remarks())
                .noneMatch(remark -> remark.check().equals("implicit.json"));
        assertThat(only(read("{\"AIGC\":{\"Label\":\"1\",\"x\":{\"y\":[{}]}}}")))
                .isEqualTo("implicit.json MALFORMED The JSON of the label is nested more than 4 deep.");
        assertThat(only(read("[".repeat(100_000)))).startsWith("implicit.json MALFORMED");
        assertThat(only(read("{\"ReservedCode1\":" + "[".repeat(100_000)))).startsWith("implicit.json MALFORMED");
    }

    @Test
    void the_value_of_label_is_one_two_or_three() {
        assertThat(checks(read(with("Label", "\"AIGC\"")))).containsExactly("implicit.label MALFORMED");
        assertThat(checks(read(with("Label", "\"01\"")))).containsExactly("implicit.label MALFORMED");
        assertThat(checks(read(with("Label", "\"\"")))).containsExactly("implicit.label MALFORMED");
        assertThat(checks(read(with("Label", "null")))).containsExactly("implicit.label MALFORMED");
        assertThat(checks(read(without("Label")))).containsExactly("implicit.label MALFORMED");
        assertThat(only(read(with("Label", "\"AIGC\""))))
                .isEqualTo("implicit.label MALFORMED The field Label is (AIGC); it must be 1, 2 or 3.");
    }

    @Test
    void a_number_is_no_string() {
        assertThat(only(read(with("Label", "1"))))
                .isEqualTo("implicit.types MALFORMED The field Label must be a JSON string.");
        assertThat(read(with("Label", "1")).fields()).containsEntry("Label", "1");
        assertThat(checks(read(with("ContentProducer", "[]")))).contains("implicit.types MALFORMED");
        assertThat(checks(read(with("ProduceID", "7")))).contains("implicit.types MALFORMED");
        assertThat(checks(read(with("ContentPropagator", "true")))).contains("implicit.types MALFORMED");
        assertThat(checks(read(with("PropagateID", "{}")))).contains("implicit.types MALFORMED");
    }

    @Test
    void who_generated_it_must_be_named() {
        for (String nobody : List.of("\"\"", "\" \"", "null")) {
            assertThat(read(with("ContentProducer", nobody)).valid()).isFalse();
            assertThat(checks(read(with("ContentProducer", nobody)))).contains("implicit.producer MALFORMED");
        }
        assertThat(checks(read(without("ContentProducer")))).contains("implicit.producer MALFORMED");
        assertThat(checks(read(GOOD.replace("ContentProducer", "ContentProducter"))))
                .contains("implicit.producer MALFORMED", "implicit.unknown-field WARNING");
        assertThat(checks(read(GOOD.replace("ContentProducer", "contentProducer"))))
                .contains("implicit.producer MALFORMED");
    }

    @Test
    void the_content_must_be_numbered() {
        assertThat(checks(read(with("ProduceID", "\"\"")))).contains("implicit.produce-id MALFORMED");
        assertThat(checks(read(without("ProduceID")))).contains("implicit.produce-id MALFORMED");
        assertThat(read(with("ProduceID", "\"0000\"")).valid()).isTrue();
        assertThat(checks(read(with("ProduceID", "\"0000\"")))).contains("implicit.produce-id WARNING");
        assertThat(checks(read(with("ProduceID", "\"0001\"")))).noneMatch(check -> check.contains("produce-id"));
    }

    @Test
    void empty_propagation_fields_are_only_a_warning_because_sources_disagree() {
        for (String propagation : List.of(
                with("ContentPropagator", "\"\""),
                with("PropagateID", "\"\""),
                with("PropagateID", "null"),
                without("ContentPropagator"))) {
            assertThat(checks(read(propagation))).containsExactly("implicit.propagation WARNING");
        }
    }

    @Test
    void that_another_service_spread_it_is_worth_knowing_and_no_fault() {
        assertThat(checks(read(with("ContentPropagator", "\"harbour\"")))).containsExactly("implicit.propagation NOTE");
    }

    @Test
    void other_characters_than_annex_e_mainly_has_are_a_warning() {
        assertThat(only(read(with("ProduceID", "\"a 7\""))))
                .startsWith("implicit.charset WARNING")
                .endsWith(": ProduceID.");
        assertThat(checks(read(GOOD.replace("lantern", "灯笼")))).containsExactly("implicit.charset WARNING");
        assertThat(checks(read(with("ProduceID", "\"a\\\\7\"")))).containsExactly("implicit.charset WARNING");
        assertThat(checks(read(with("ProduceID", "\"!#[]~\\\"\"")))).isEmpty();
    }

    @Test
    void fields_that_annex_e_does_not_know_are_a_warning() {
        String more = GOOD.replace("{", "{\"Timestamp\":1,\"Platform\":\"x\",");

        assertThat(only(read(more)))
                .isEqualTo("implicit.unknown-field WARNING "
                        + "The label has 2 fields that annex E does not know: Timestamp, Platform.");
        assertThat(read(more).fields()).containsEntry("Timestamp", "1").containsEntry("Platform", "x");
        assertThat(checks(read("{\"AIGC\":" + GOOD + ",\"Label\":\"1\"}")))
                .containsExactly("implicit.unknown-field WARNING");
    }

    @Test
    void protection_data_are_present_and_not_verified() {
        assertThat(only(read(with("ReservedCode1", "\"{\\\"SecurityData\\\":{}}\""))))
                .isEqualTo("implicit.protection NOTE Protection data is present and was not verified: ReservedCode1.");
    }

    @Test
    void protection_data_as_an_object_are_a_warning_however_deep_they_are() {
        String data =
                "{\"SecurityData\":{\"Type\":\"TC260PG\",\"PubSD\":[{\"Type\":\"DS\",\"TBSData\":{\"Type\":\"x\"}}]}}";

        Mark.Aigc label = read("{\"AIGC\":" + with("ReservedCode1", data) + "}");

        assertThat(checks(label)).containsExactly("implicit.types WARNING", "implicit.protection NOTE");
        assertThat(label.fields()).containsEntry("ReservedCode1", data);
    }

    @Test
    void a_label_of_a_platform_is_odd_only_where_no_platform_is_named() {
        for (String value : List.of("\"2\"", "\"3\"")) {
            assertThat(checks(read(with("Label", value)))).containsExactly("implicit.generation-value WARNING");
            assertThat(checks(read(with("Label", value).replace("Propagator\":\"lantern", "Propagator\":\"harbour"))))
                    .containsExactly("implicit.propagation NOTE");
        }
    }

    @Test
    void an_unusual_place_is_told_even_of_a_label_that_cannot_be_decoded() {
        Place comment = new Place("APP1 Exif UserComment", false, 0, 0);

        assertThat(LabelText.read(comment, GOOD.getBytes(StandardCharsets.UTF_8))
                        .remarks())
                .extracting(Remark::check)
                .containsExactly("implicit.place");
        assertThat(LabelText.read(comment, new byte[0]).remarks())
                .extracting(Remark::check)
                .containsExactly("implicit.json", "implicit.place");
    }

    @Test
    void what_a_file_says_cannot_steer_the_words_about_it() {
        Mark.Aigc label = read(with("Label", "\"\\u001b[2J\\u202e" + "x".repeat(9000) + "\""));

        assertThat(label.remarks().get(0).text().in(Language.EN))
                .hasSizeLessThan(300)
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @Test
    void thousands_of_fields_make_one_remark() {
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < 50_000; i++) {
            many.append("\"f").append(i).append("\":1,");
        }

        assertThat(read(many.append(GOOD.substring(1)).toString()).remarks()).hasSize(1);
    }

    @Test
    void bytes_of_any_sort_are_told_and_nothing_is_thrown() {
        byte[] good = ("{\"AIGC\":" + GOOD + "}").getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < good.length; i += Effort.step()) {
            for (byte other : new byte[] {0, '"', '{', '}', '\\', (byte) 0xFF, (byte) 0xC0, ','}) {
                byte[] changed = Arrays.copyOf(good, good.length);
                changed[i] = other;
                assertThat(LabelText.read(GUIDE, changed)).isNotNull();
            }
        }
    }

    @Test
    void whatever_is_said_of_labels_is_said_in_all_languages() {
        Texts texts = Texts.beside(LabelText.class, "texts");

        assertThat(texts.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.get(key).texts()).containsOnlyKeys(Language.OWN));
    }

    private static Mark.Aigc read(String text) {
        return LabelText.read(GUIDE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String with(String field, String json) {
        return GOOD.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":" + json.replace("\\", "\\\\"));
    }

    private static String without(String field) {
        return GOOD.replaceFirst("\"" + field + "\":\"[^\"]*\",", "");
    }

    private static List<String> checks(Mark.Aigc label) {
        return label.remarks().stream()
                .map(remark -> remark.check() + " " + remark.level())
                .toList();
    }

    private static String only(Mark.Aigc label) {
        assertThat(label.remarks()).hasSize(1);
        Remark remark = label.remarks().get(0);
        return remark.check() + " " + remark.level() + " " + remark.text().in(Language.EN);
    }
}

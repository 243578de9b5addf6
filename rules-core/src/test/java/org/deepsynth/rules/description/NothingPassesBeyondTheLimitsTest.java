package org.deepsynth.rules.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.source.Limits;
import org.deepsynth.rules.waiver.WaiverFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies at a limit is read, and what lies just beyond is told, before anything is made of it. */
class NothingPassesBeyondTheLimitsTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();
    private static final Description NOTHING = READER.read("a.yaml", "{}");

    @Test
    void a_text_has_a_longest_length() {
        assertThat(faults("#".repeat(Limits.TEXT))).isEmpty();
        assertThat(faults("#".repeat(Limits.TEXT + 1)))
                .containsExactly("The text (1000001 characters) must have at most 1000000.");
    }

    @Test
    void blocks_and_lists_have_a_greatest_depth() {
        String inner = "toy: " + "[".repeat(Limits.DEPTH - 1) + "]".repeat(Limits.DEPTH - 1);

        assertThat(faults(inner)).noneMatch(message -> message.contains("nesting"));
        assertThat(faults(inner.replace("[]", "[[]]")))
                .containsExactly("The nesting of blocks and lists must be at most 32 deep.");
        assertThat(told("a.json", "{\"toy\": " + "[".repeat(900_000)))
                .singleElement()
                .returns(40, Fault::column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{features: [%s]}", "{toy: {checks: [%s]}}"})
    void lists_have_a_greatest_number_of_items(String list) {
        assertThat(faults(list.formatted("{},".repeat(Limits.ITEMS)))).isEmpty();
        assertThat(faults(list.formatted("{},".repeat(Limits.ITEMS + 1))))
                .singleElement()
                .asString()
                .endsWith("(201 items) must have at most 200.");
    }

    @Test
    void ids_texts_and_what_supports_a_fact_have_a_longest_length() {
        assertThat(faults("features: [{id: " + "x".repeat(Limits.ID) + "}]")).isEmpty();
        assertThat(faults("features: [{id: " + "x".repeat(Limits.ID + 1) + "}]"))
                .containsExactly("The fact features[0].id (" + "x".repeat(40)
                        + "…) must have at most 100 characters; it has 101.");

        assertThat(faults("service: {name: " + "x".repeat(Limits.VALUE) + "}")).isEmpty();
        assertThat(faults("service: {name: " + "x".repeat(Limits.VALUE + 1) + "}"))
                .singleElement()
                .asString()
                .endsWith("must have at most 1000 characters; it has 1001.");

        assertThat(faults(supported("r".repeat(Limits.SUPPORT / 2), "e".repeat(Limits.SUPPORT / 2))))
                .isEmpty();
        assertThat(faults(supported("r".repeat(Limits.SUPPORT / 2), "e".repeat(Limits.SUPPORT / 2 + 1))))
                .containsExactly(
                        "The reason and evidence of toy.sells (10001 characters) must have at most 10000 together.");
        assertThat(faults(supported("r".repeat(Limits.SUPPORT + 1), "e")))
                .singleElement()
                .asString()
                .startsWith("The reason of toy.sells (rrr")
                .endsWith("it has 10001.");
    }

    @Test
    void a_fact_has_a_greatest_number_of_pieces_of_evidence() {
        assertThat(faults(supported("r", "e, ".repeat(Limits.EVIDENCE - 1) + "e")))
                .isEmpty();
        assertThat(faults(supported("r", "e, ".repeat(Limits.EVIDENCE) + "e")))
                .containsExactly("The evidence of toy.sells (21 items) must have at most 20.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "100000000000000000", "0.000000000000000001", "1e17", "6.50", "1e-18"})
    void a_number_within_the_limits_is_read(String number) {
        assertThat(faults("logs: {networkMonths: " + number + "}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000000000",
                "0.0000000000000000001",
                "1e18",
                "1e999999999",
                "1e2147483647",
                "1e-999999999",
                "-1"
            })
    void a_number_beyond_is_refused_wherever_it_is_written(String number) {
        String refused = "must be a number, 0 or more, or a period such as 180 days.";

        assertThat(faults("logs: {networkMonths: " + number + "}"))
                .singleElement()
                .asString()
                .endsWith(refused);
        assertThat(faults("logs: {networkMonths: \"" + number + "\"}")).hasSize(1);
        assertThat(told("a.json", "{\"logs\": {\"networkMonths\": " + number + "}}"))
                .hasSize(1);
        assertThat(changed(Map.of("logs.networkMonths", number))).hasSize(1);
    }

    @Test
    void a_number_has_a_longest_way_to_be_written() {
        String longest = "0".repeat(Limits.NUMBER - 1) + "6";

        assertThat(READER.read("a.yaml", "logs: {networkMonths: " + longest + "}")
                        .shared()
                        .logs()
                        .networkMonths()
                        .shown())
                .isEqualTo("6");
        assertThat(READER.form("logs.networkMonths").value(longest)).isEqualTo("6");
        assertThat(faults("logs: {networkMonths: 0" + longest + "}")).hasSize(1);
        assertThat(faults("logs: {networkMonths: " + "9".repeat(900_000) + "}")).hasSize(1);
        assertThat(told("a.json", "{\"logs\": {\"networkMonths\": " + "9".repeat(900_000) + "}}"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("The fact logs.networkMonths (999"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.form("logs.networkMonths").value("0" + longest));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.form("logs.networkMonths").value("1e999999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2000-02-29", "2199-12-31"})
    void a_day_within_the_limits_is_read(String day) {
        assertThat(faults("toy: {due: " + day + "}")).isEmpty();
        assertThat(READER.form("toy.due").value(day)).isEqualTo(day);
        assertThat(ToyEngine.ENGINE.assess(NOTHING, LocalDate.parse(day)).asOf())
                .hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "2200-01-01",
                "0000-01-01",
                "-0001-01-01",
                "+99999-01-01",
                "+999999999-12-31",
                "2026-02-30",
                "2026-2-3",
                "20260203",
                "2026-02-03T00:00",
                "２026-02-03"
            })
    void a_day_beyond_or_written_otherwise_is_refused_wherever_it_is_written(String day) {
        assertThat(faults("toy: {due: \"" + day + "\"}"))
                .singleElement()
                .asString()
                .startsWith("The fact toy.due (" + day + ") must be a day ")
                .containsAnyOf("of the calendar.", "from 1900-01-01 to 2199-12-31.");
        assertThat(faults("toy: {sells: {value: yes, evidence: {reference: x, validUntil: \"" + day + "\"}}}"))
                .singleElement()
                .asString()
                .startsWith("The validUntil of toy.sells (" + day + ") must be a day ");
        assertThat(changed(Map.of("toy.due", '"' + day + '"'))).hasSize(1);
        InvalidSourceException waiver =
                catchThrowableOfType(InvalidSourceException.class, () -> WaiverFile.read("w.yaml", """
                    zone: UTC
                    waivers:
                      - {obligation: a, reason: b, owner: c, approver: d, from: 2026-01-01, until: "%s"}
                    """.formatted(day)));
        assertThat(waiver.faults()).hasSize(1);
    }

    @Test
    void a_day_that_java_states_has_the_same_limits() {
        DescriptionBuilder far =
                READER.describe("a").shared(d -> d.day(s -> s.service().startedOn(), LocalDate.MAX));

        assertThat(catchThrowableOfType(InvalidSourceException.class, far::build))
                .hasMessage("a: The fact service.startedOn (+999999999-12-31) must be a day of the calendar.\n"
                        + "    Write it as year-month-day, such as 2025-09-01.");
    }

    @Test
    void an_assessment_is_made_on_a_day_within_the_limits_only() {
        LocalDate late = Limits.LAST_DAY.plusDays(1);
        String refused = "The day of an assessment (2200-01-01) must lie from 1900-01-01 to 2199-12-31.";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ToyEngine.ENGINE.assess(NOTHING, late))
                .withMessage(refused);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ToyEngine.ENGINE.explain(NOTHING, LocalDate.MIN))
                .withMessageStartingWith("The day of an assessment (-999999999-01-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Batch(ToyEngine.ENGINE, late))
                .withMessage(refused);
    }

    @Test
    void changes_have_a_greatest_number_and_make_no_more_items_than_a_list_may_have() {
        assertThat(changed(features(Limits.ITEMS, "technicalLabel", "mayConfuse")))
                .isEmpty();
        assertThat(changed(features(Limits.ITEMS + 1, "technicalLabel")))
                .containsExactly("The list features (201 items) must have at most 200.");
        assertThat(changed(features(167, "technicalLabel", "mayConfuse", "securityAssessed")))
                .containsExactly("The changes (501, of "
                        + length(features(167, "technicalLabel", "mayConfuse", "securityAssessed"))
                        + " characters) must be at most 500, of 1000000 characters.");
        assertThat(changed(Map.of("features[99999].mayConfuse", "yes")))
                .containsExactly("The item (99999) of features[99999].mayConfuse must be in the list.");
        assertThat(changed(Map.of("service.name", "x".repeat(Limits.TEXT)))).hasSize(1);
    }

    @Test
    void faults_are_told_up_to_a_number_and_the_rest_is_counted() {
        assertThat(faults(lines(Limits.FAULTS, i -> "k" + i + ": 1\n"))).hasSize(Limits.FAULTS);
        assertThat(told("a.yaml", "servis: {}\nqqqqqqqqqqq: {}\nwwwwwwwwwww: {}\n"))
                .extracting(Fault::wayOut)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Maybe write service."),
                        second -> assertThat(second).startsWith("Known here: service, "),
                        third -> assertThat(third).isEqualTo("See above for those that it has."));
        List<Fault> many = told("a.yaml", lines(60_000, i -> "key" + i + ": 1\n"));

        assertThat(many).hasSize(Limits.FAULTS + 1);
        assertThat(many.get(Limits.FAULTS))
                .hasToString(
                        "a.yaml:100:1: The faults (60000) must be at most 100 to be told one by one; there are 59900"
                                + " more.\n    Mend these first.");
        assertThat(many)
                .filteredOn(fault -> fault.wayOut().startsWith("Known here: "))
                .hasSize(1);
        assertThat(told("a.yaml", "features: [{functions: [" + "x, ".repeat(50_000) + "]}]"))
                .hasSize(1);
    }

    @Test
    void what_is_read_can_be_read_again_from_its_stored_form() {
        Description longest = READER.read("a.yaml", reasons(16));

        assertThat(longest.yaml()).hasSizeGreaterThan(2 * reasons(16).length());
        assertThat(READER.read("b.yaml", longest.yaml()).digest()).isEqualTo(longest.digest());
        assertThat(faults(reasons(17)))
                .singleElement()
                .asString()
                .endsWith(" characters as it is stored) must have at most 1000000.");
    }

    @Test
    void a_choice_stands_in_a_list_once() {
        assertThat(told("a.yaml", "service:\n  modalities:\n    - image\n    - voice\n    - image\n"))
                .singleElement()
                .hasToString("a.yaml:5:7: The fact service.modalities (image) must stand once in the list; it stands"
                        + " already on line 3.\n    Remove one of the two.");
    }

    private static String supported(String reason, String evidence) {
        return "toy: {sells: {value: yes, reason: " + reason + ", evidence: [" + evidence + "]}}";
    }

    /** Facts with reasons of a character that is stored as an escape of six. */
    private static String reasons(int facts) {
        String reason = "x" + "\u00a0".repeat(9_899);
        return List.of(Training.class, Terms.class).stream()
                .flatMap(section -> Stream.of(section.getRecordComponents())
                        .filter(fact -> fact.getType() == Answer.class)
                        .map(fact -> section.getSimpleName().toLowerCase(Locale.ROOT) + "." + fact.getName()))
                .limit(facts)
                .collect(Collectors.groupingBy(
                        path -> path.split("\\.")[0],
                        Collectors.mapping(
                                path -> "  " + path.split("\\.")[1] + ": {value: yes, reason: \"" + reason + "\"}\n",
                                Collectors.joining())))
                .entrySet()
                .stream()
                .map(section -> section.getKey() + ":\n" + section.getValue())
                .collect(Collectors.joining());
    }

    private static Map<String, String> features(int count, String... facts) {
        Map<String, String> changes = new LinkedHashMap<>();
        IntStream.range(0, count)
                .forEach(i -> List.of(facts).forEach(fact -> changes.put("features[" + i + "]." + fact, "yes")));
        return changes;
    }

    private static int length(Map<String, String> changes) {
        return changes.entrySet().stream()
                .mapToInt(change -> change.getKey().length() + change.getValue().length())
                .sum();
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private static List<String> faults(String text) {
        return told("a.yaml", text).stream().map(Fault::message).toList();
    }

    private static List<Fault> told(String source, String text) {
        return faultsOf(() -> READER.read(source, text));
    }

    private static List<String> changed(Map<String, String> changes) {
        return faultsOf(() -> READER.change(NOTHING, changes)).stream()
                .map(Fault::message)
                .toList();
    }

    private static List<Fault> faultsOf(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidSourceException told) {
            return told.faults();
        }
    }
}

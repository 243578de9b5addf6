package org.deepsynth.rules.examples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.deepsynth.rules.examples.Ran.check;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deepsynth.rules.report.where.WhereJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The services of {@code examples/services/world} against every jurisdiction: each stands where a lawyer put it beforehand. What an
 * expectation does not list of {@code gaps} and {@code turn} is not there; a row that it does not name owes nothing; a day that does not
 * name a place has it as the day before.
 */
class WhereScenariosTest {

    private static final Path SERVICES = Ran.SERVICES.resolve("world");
    private static final Path EXPECTED = Path.of("src/test/resources/world");
    private static final String ENDING = ".expected.yaml";
    private static final Set<String> DAYS = Set.of("2026-11-22", "2026-12-03", "2027-01-05");
    private static final Set<String> PLACES = Set.of("CN", "EU", "US", "US-CA", "US-TN", "US-NY", "GB", "KR", "IN");
    private static final List<String> LISTS = List.of("gaps", "met", "open", "upcoming");
    private static final Schema SCHEMA = schema();

    static List<String> services() throws IOException {
        return names(SERVICES, ".yaml");
    }

    @Test
    void there_is_an_expectation_for_each_service_and_a_service_for_each_expectation() throws IOException {
        assertThat(names(EXPECTED, ENDING)).isEqualTo(services()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_stands_where_the_law_puts_it(String service) {
        Map<String, JsonNode> expected = new TreeMap<>();
        JsonNode days = YAMLMapper.shared().readTree(EXPECTED.resolve(service + ENDING));
        assertThat(days.propertyNames()).containsExactlyInAnyOrderElementsOf(DAYS);
        days.forEachEntry((day, places) -> {
            places.forEachEntry(expected::put);
            assertThat(expected.keySet()).as(day).isEqualTo(PLACES);

            JsonNode matrix = matrix(service, day);

            assertThat(strings(matrix.get("elsewhere"))).containsExactlyInAnyOrder("letter", "pledges");
            assertThat(strings(matrix.get("jurisdictions"), "code")).isEqualTo(PLACES);
            matrix.get("jurisdictions").forEach(place -> {
                String code = place.get("code").asString();
                assertThat(told(place, expected.get(code)))
                        .as("%s on %s in %s", service, day, code)
                        .isEqualTo(due(expected.get(code)));
            });
        });
    }

    private static JsonNode matrix(String service, String day) {
        Ran ran = check("where", SERVICES.resolve(service + ".yaml"), "--as-of", day, "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(SCHEMA.validate(ran.out(), InputFormat.JSON)).isEmpty();
        return JsonMapper.shared().readTree(ran.out());
    }

    /** What an expectation says, in the form of {@link #told}. */
    private static Map<String, Object> due(JsonNode expected) {
        Map<String, Object> due = new TreeMap<>();
        String standing = expected.get("standing").asString();
        due.put("standing", standing);
        due.put(
                "turn",
                expected.path("turn").path("day").asString()
                        + expected.path("turn").path("to").asString());
        LISTS.stream()
                .filter(list -> compared(list, expected))
                .forEach(list -> due.put(list, strings(expected.path(list))));
        Map<String, String> rows = new TreeMap<>();
        expected.path("rows").forEachEntry((row, stands) -> rows.put(row, stands.asString()));
        if (!expected.has("rows") && owes(standing)) {
            rows.put("service", standing);
        }
        due.put("rows", rows);
        return due;
    }

    /** What the command told of a place, as far as an expectation speaks of it. */
    private static Map<String, Object> told(JsonNode place, JsonNode expected) {
        Map<String, Object> told = new TreeMap<>();
        told.put("standing", place.get("standing").asString());
        told.put(
                "turn", place.path("worseFrom").asString() + place.path("worse").asString());
        LISTS.stream()
                .filter(list -> compared(list, expected))
                .forEach(list -> told.put(list, strings(place.get(list))));
        Map<String, String> rows = new TreeMap<>();
        place.get("rows").forEach(row -> {
            String named = row.path("subject").asString(row.get("kind").asString());
            String stands = row.get("standing").asString();
            if (owes(stands) || expected.path("rows").has(named)) {
                rows.put(named, stands);
            }
        });
        told.put("rows", rows);
        return told;
    }

    private static boolean compared(String list, JsonNode expected) {
        return list.equals("gaps")
                || expected.has(list)
                || !owes(expected.get("standing").asString());
    }

    private static boolean owes(String standing) {
        return !standing.equals("nothing-owed");
    }

    private static Set<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(toCollection(TreeSet::new));
    }

    private static Set<String> strings(JsonNode list, String field) {
        return list.valueStream().map(one -> one.get(field).asString()).collect(toCollection(TreeSet::new));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static Schema schema() {
        try (InputStream text = WhereJson.class.getResourceAsStream("where.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

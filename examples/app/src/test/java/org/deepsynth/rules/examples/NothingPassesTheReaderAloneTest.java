package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.examples.FactPlaces.Place;
import org.deepsynth.rules.internal.binding.Shape.Kind;
import org.deepsynth.rules.internal.binding.Shape.Part;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Names;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/**
 * An editor that goes by the schema marks what the reader refuses and nothing else: for every fact of all packs, in YAML as an
 * editor reads it (YAML 1.2, where {@code NO} and a quoted 6 are texts) and in the JSON of the same content.
 */
class NothingPassesTheReaderAloneTest {

    private static final DescriptionReader READER = ComplianceEngine.load().reader();
    private static final List<Place> PLACES = FactPlaces.of(READER.sections());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(READER.schema());
    private static final Load EDITOR =
            new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
    private static final JsonMapper JSON = new JsonMapper();

    /** Notations that the parsed instance no longer shows; the reader is stricter there. */
    private static final Set<String> NOTATIONS = Set.of("0x1F", "0o17", "0.0000000000000000001");

    private static final List<String> FEW = List.of(
            "NO", "6", "\"6\"", "2026-01-01", "2026-02-30", "x", "[]", "{value: unknown, reason: x, evidence: y}");

    private static final List<String> MANY = List.of(
            // words
            "yes",
            "no",
            "unknown",
            "true",
            "false",
            "Yes",
            "YES",
            "No",
            "NO",
            "on",
            "off",
            "y",
            "True",
            "TRUE",
            "False",
            "Unknown",
            "UNKNOWN",
            "\"yes\"",
            "\"true\"",
            "\"unknown\"",
            "ｙｅｓ",
            "perhaps",
            "網信",
            // nothing
            "null",
            "Null",
            "NULL",
            "~",
            "",
            "\"~\"",
            "\"True\"",
            "\"+6\"",
            "🎭",
            "# 🎭\n ~",
            "\"null\"",
            "\"\"",
            "\"  \"",
            "\"\\u00a0\"",
            "\"\\u3000\"",
            "\"\\ufeff\"",
            // numbers
            "0",
            "-0",
            "6",
            "+6",
            "06",
            "-1",
            "0.5",
            ".5",
            "6.",
            "6.0",
            "60.0",
            "1e3",
            "1E3",
            "1e-3",
            "1e17",
            "1e18",
            "1e400",
            "999999999999999999",
            "1000000000000000000",
            "1000000001",
            "0.0000000000000000001",
            "\"6\"",
            "'6'",
            "６",
            "1_000",
            "1,5",
            "0x1F",
            "0o17",
            ".inf",
            "-.inf",
            ".nan",
            "6 months",
            "1 month",
            "180 days",
            "1.5 years",
            "\"180 days\"",
            "180days",
            "180  days",
            "180 Days",
            "1. days",
            "-1 days",
            "３ days",
            "1e3 days",
            "999999999999999999 days",
            "1000000000000000000 days",
            "110108123456789012345",
            "\"110108123456789012345\"",
            // days
            "2026-01-01",
            "\"2026-01-01\"",
            "2026-02-30",
            "2026-13-01",
            "2026-04-31",
            "2024-02-29",
            "2025-02-29",
            "1900-02-29",
            "2000-02-29",
            "2100-02-29",
            "1900-01-01",
            "1899-12-31",
            "2199-12-31",
            "2200-01-01",
            "+99999-01-01",
            "0000-01-01",
            "-0001-01-01",
            "2026-1-1",
            "20260101",
            "2026-01-01T00:00:00Z",
            "２０２６-01-01",
            // lists and blocks
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[unknown]",
            "[yes]",
            "[{}]",
            "{other: x}",
            "{1: yes}",
            // the long form
            "{value: unknown}",
            "{value: }",
            "{reason: x}",
            "{value: {value: yes}}",
            "{value: [unknown]}",
            "{value: yes, reason: x, evidence: y}",
            "{value: NO, reason: x}",
            "{value: 6, evidence: y}",
            "{value: \"6\", evidence: y}",
            "{value: 2026-01-01, evidence: y}",
            "{value: 2026-02-30, evidence: y}",
            "{value: x, evidence: y}",
            "{value: [], evidence: y}",
            "{value: {}, evidence: y}",
            "{value: unknown, other: x}",
            "{value: unknown, since: 2026-01-01}",
            "{value: 6, since: 2026-01-01}",
            "{value: 180 days, since: 2026-01-01}",
            "{value: unknown, since: 2026-02-30}",
            "{value: unknown, since: unknown}",
            "{value: unknown, since: }",
            "{value: unknown, reason: 6}",
            "{value: unknown, reason: true}",
            "{value: unknown, reason: }",
            "{value: unknown, reason: \"\"}",
            "{value: unknown, reason: [x]}",
            "{value: unknown, reason: unknown}",
            // evidence
            "{value: unknown, evidence: 6}",
            "{value: unknown, evidence: }",
            "{value: unknown, evidence: \" \"}",
            "{value: unknown, evidence: []}",
            "{value: unknown, evidence: [x, {reference: y}]}",
            "{value: unknown, evidence: [[x]]}",
            "{value: unknown, evidence: {}}",
            "{value: unknown, evidence: {kind: x}}",
            "{value: unknown, evidence: {reference: 6}}",
            "{value: unknown, evidence: {reference: \"\"}}",
            "{value: unknown, evidence: {reference: x, kind: }}",
            "{value: unknown, evidence: {reference: x, kind: [a]}}",
            "{value: unknown, evidence: {reference: x, attestedBy: \"\"}}",
            "{value: unknown, evidence: {reference: x, observedOn: 2026-01-01, validUntil: 2026-01-02}}",
            "{value: unknown, evidence: {reference: x, observedOn: 2026-02-30}}",
            "{value: unknown, evidence: {reference: x, observedOn: unknown}}",
            "{value: unknown, evidence: {reference: x, observedOn: }}",
            "{value: unknown, evidence: {reference: x, validUntil: +99999-01-01}}",
            "{value: unknown, evidence: {reference: x, other: y}}");

    @Test
    void at_every_fact_reader_and_schema_take_and_refuse_the_same() {
        assertThat(PLACES).hasSizeGreaterThan(400);
        assertAgreed(PLACES, FEW);
    }

    @Test
    void for_every_kind_of_fact_they_agree_on_every_way_to_write_it() {
        Collection<Place> kinds = firsts(part -> List.of(part.kind(), part.form(), part.count()), PLACES);

        assertThat(kinds).hasSizeGreaterThan(Kind.values().length);
        assertAgreed(kinds, MANY);
    }

    @Test
    void each_choice_of_each_fact_is_taken_by_both() {
        for (Place place : PLACES) {
            List<String> names =
                    place.part().kind() == Kind.CHOICE || place.part().kind() == Kind.CHOICES
                            ? Names.all(place.part().element())
                            : List.of();
            List<String> written = place.part().kind() == Kind.CHOICE || names.isEmpty()
                    ? names
                    : List.of("[" + String.join(", ", names) + "]", "{" + String.join(": yes, ", names) + ": no}");

            for (String value : written) {
                assertThat(Taken.of(place, value))
                        .as(place.path() + ": " + value)
                        .isEqualTo(new Taken(true, true, true));
            }
        }
    }

    @Test
    void near_misses_of_a_choice_are_refused_by_both() {
        Stream<Place> closed = PLACES.stream()
                .filter(place ->
                        place.part().kind() == Kind.CHOICE || place.part().kind() == Kind.CHOICES);

        for (Place place : firsts(part -> List.of(part.kind(), part.element()), closed.toList())) {
            String name = Names.all(place.part().element()).get(0);
            assertAgreed(
                    List.of(place),
                    List.of(
                            "\"" + name + "\"",
                            "{value: [" + name + "], reason: x}",
                            "{" + name + ": {value: yes, reason: x}}",
                            "{" + name + ": {value: NO, reason: x}}",
                            "{" + name + ": {reason: x}}",
                            "[{value: " + name + ", reason: x, evidence: y, since: 2026-01-01}]",
                            "[{value: " + name + ", because: x}]",
                            "[{value: " + name + "s}]",
                            "[{value: [" + name + "]}]",
                            "[{value: " + name + ", since: 2026-02-30}]",
                            "{" + name + ": NO}",
                            "{" + name + ": }",
                            name.toUpperCase(Locale.ROOT),
                            "[" + name.replace('-', '_') + "s]",
                            "\" " + name + "\"",
                            "+" + name,
                            name + ".0"));
        }
    }

    @Test
    void keys_of_a_table_are_those_of_its_list_for_both() {
        List<Place> tables = PLACES.stream()
                .filter(place -> place.part().kind() == Kind.TABLE)
                .toList();

        assertThat(tables).isNotEmpty();
        for (Place table : tables) {
            Names.all(table.part().keys())
                    .forEach(name -> assertAgreed(
                            List.of(table),
                            List.of(
                                    "{" + name + ": unknown}",
                                    "{" + name + ": }",
                                    "{" + name + ": {}}",
                                    "{" + name.toUpperCase(Locale.ROOT) + ": unknown}",
                                    "{" + name + "s: unknown}")));
        }
    }

    private static void assertAgreed(Collection<Place> places, List<String> values) {
        List<String> differences = new ArrayList<>();
        for (Place place : places) {
            for (String value : values) {
                Taken taken = Taken.of(place, value);
                if (!taken.agreed() && !NOTATIONS.contains(value)) {
                    differences.add(place.path() + ": " + value + " " + taken);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Collection<Place> firsts(Function<Part, Object> kind, List<Place> places) {
        Map<Object, Place> firsts = new LinkedHashMap<>();
        places.forEach(place -> firsts.putIfAbsent(kind.apply(place.part()), place));
        return firsts.values();
    }

    /** Who takes a value at a place. */
    private record Taken(boolean bySchema, boolean byReader, boolean byReaderAsJson) {

        static Taken of(Place place, String value) {
            String yaml = place.around().apply(value);
            Object instance = EDITOR.loadFromString(yaml);
            // what JSON cannot write, such as infinity, an editor has no word for either
            String json = JSON.writeValueAsString(instance);
            return new Taken(
                    SCHEMA.validate(json, InputFormat.JSON).isEmpty(), reads("x.yaml", yaml), reads("x.json", json));
        }

        boolean agreed() {
            return bySchema == byReader && bySchema == byReaderAsJson;
        }

        private static boolean reads(String source, String text) {
            try {
                READER.read(source, text);
                return true;
            } catch (InvalidSourceException refused) {
                return false;
            }
        }
    }
}

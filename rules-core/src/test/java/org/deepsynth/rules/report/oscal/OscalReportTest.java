package org.deepsynth.rules.report.oscal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.internal.wording.NameBasedUuid;
import org.deepsynth.rules.report.PackFindings;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ToyWaivers;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OscalReportTest {

    private static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: bear
                mayConfuse: yes
                labels:
                  conspicuous:
                    value: no
                    reason: the label fell off
                    evidence: [{reference: Photo 7, observedOn: 2026-10-02}, {reference: "https://example.org/bear"}]
              - id: ball
                mayConfuse: no
              - id: cube
            toy:
              sells: yes
              hidesLabels: no
              due: 2026-09-01
              checks: [{score: 3}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_document_is_valid_under_the_official_schema(Language language) {
        assertThat(OscalSchema.validate(write(SHOP, "2026-11-01", language))).isEmpty();
        assertThat(OscalSchema.validate(write(SHOP, "2026-05-31", language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{toy: {sells: no, hidesLabels: unknown}}",
                "{features: [], toy: {sells: yes}}",
                "{service: {name: \"\\u200b\"}, features: [{id: \"a\"}], toy: {sells: yes}}",
                "{service: {name: \" \\n*a*\\u3000[b]\\u2028 \"}, features: [{id: \" x  y \"}, {}], toy: {sells: yes}}",
                "{toy: {hidesLabels: {value: yes, reason: \" \\n-\", evidence: [{reference: \"http://a b\", kind: \" -\"}]}}}"
            })
    void whatever_is_described_the_document_is_valid(String description) {
        assertThat(OscalSchema.validate(write(description, "2026-11-01", Language.EN)))
                .isEmpty();
    }

    @Test
    void the_schema_would_refuse_a_third_state_and_an_empty_property() {
        String document = write(SHOP, "2026-11-01", Language.EN);

        assertThat(OscalSchema.validate(document.replace("\"not-satisfied\"", "\"unknown\"")))
                .isNotEmpty();
        assertThat(OscalSchema.validate(document.replace("\"Photo 7\"", "7"))).isNotEmpty();
        assertThat(OscalSchema.validate(document.replace("\"Toy shop\"", "\"\"")))
                .isNotEmpty();
    }

    @Test
    void a_gap_is_not_satisfied_a_met_one_is_and_each_points_to_what_decided_it() {
        JsonNode result = result(SHOP);
        Map<String, String> verdicts = result.path("observations")
                .valueStream()
                .collect(toMap(seen -> seen.path("uuid").asString(), seen -> property(seen, "verdict")));

        assertThat(states(result))
                .containsExactlyInAnyOrderEntriesOf(Map.of("toy-act-1", "not-satisfied", "toy-act-2", "satisfied"));
        result.path("findings")
                .forEach(finding -> assertThat(finding.path("related-observations"))
                        .isNotEmpty()
                        .allSatisfy(related -> assertThat(verdicts.get(
                                        related.path("observation-uuid").asString()))
                                .isEqualTo(property(finding, "verdict"))));
    }

    @Test
    void what_is_unknown_is_an_observation_and_never_a_finding() {
        JsonNode result = result(SHOP);

        assertThat(observed(result, "UNKNOWN")).containsExactly("toy-act-1 cube", "toy-act-3 service");
        assertThat(states(result)).doesNotContainKey("toy-act-3");
        assertThat(result.path("remarks").asString()).contains("Not decided on the stated facts: toy-act-3");
        assertThat(result("{}").has("findings")).isFalse();
    }

    @Test
    void what_does_not_apply_is_reviewed_and_listed_but_neither_observed_nor_found() {
        JsonNode result = result("{toy: {sells: no, hidesLabels: no}}");

        assertThat(result.at("/props/0/name").asString()).isEqualTo("notApplicable");
        assertThat(result.at("/props/0/value").asString()).isEqualTo("toy-act-1");
        assertThat(states(result)).containsOnlyKeys("toy-act-2");
        assertThat(result.path("observations")).hasSize(1);
        assertThat(result.at("/reviewed-controls/control-selections/0/include-controls"))
                .hasSize(3);
    }

    @Test
    void an_observation_names_the_facts_their_lines_and_their_evidence() {
        JsonNode bear = result(SHOP).at("/observations/0");

        assertThat(property(bear, "path")).isEqualTo("features[0].labels.conspicuous");
        assertThat(property(bear, "value")).isEqualTo("no");
        assertThat(property(bear, "line")).isEqualTo("7");
        assertThat(property(bear, "reason")).isEqualTo("the label fell off");
        assertThat(bear.at("/relevant-evidence/0/description").asString()).isEqualTo("Photo 7");
        assertThat(bear.at("/relevant-evidence/0").has("href")).isFalse();
        assertThat(bear.at("/relevant-evidence/1/href").asString()).isEqualTo("https://example.org/bear");
        assertThat(bear.path("description").asString()).contains("Toy 'bear' has no label.", "Fix: Label it.");
    }

    @Test
    void a_finding_says_what_the_law_says_and_how_it_was_read() {
        String unsafe = SHOP.replace("score: 3", "score: 1");
        JsonNode safe = result(unsafe)
                .path("findings")
                .valueStream()
                .filter(finding -> property(finding, "obligation").equals("toy-act-3"))
                .findFirst()
                .orElseThrow();

        assertThat(safe.path("title").asString()).isEqualTo("Toys are safe");
        assertThat(safe.path("description").asString()).startsWith("Toy Act, art. 3 · law · since 2026-06-01");
        assertThat(property(safe, "fidelity")).isEqualTo("inference");
        assertThat(safe.path("remarks").asString())
                .startsWith("The text says: Toys are for children.\n\nDerived from it: So they are safe.");
    }

    @Test
    void a_control_of_the_catalog_says_what_is_owed_what_to_do_and_how_it_is_found_out() {
        JsonNode control = new JsonMapper()
                .readTree(new OscalPacks(ToyEngine.ENGINE.catalogues(), Language.EN).catalog())
                .at("/catalog/groups/0/groups/0/controls/2");

        assertThat(control.path("id").asString()).isEqualTo("toy-act-3");
        assertThat(control.at("/parts/0/prose").asString()).isEqualTo("Toys are safe");
        assertThat(control.at("/parts/0/parts/0/prose").asString()).isEqualTo("Mend it.");
        assertThat(control.at("/parts/1/prose").asString())
                .contains("Toy Act, art. 3 · law · since 2026-06-01", "The text says: Toys are for children.");
        assertThat(control.at("/parts/2/id").asString()).isEqualTo("toy-act-3_obj");
        assertThat(property(control.at("/parts/3"), "method")).isEqualTo("EXAMINE");
    }

    @Test
    void every_reference_leads_to_something_in_the_document() {
        JsonNode document = new JsonMapper().readTree(write(SHOP, "2026-11-01", Language.EN));
        Set<String> ids = new TreeSet<>();
        document.findValues("uuid")
                .forEach(id -> assertThat(ids.add(id.asString())).isTrue());
        document.findValues("id").forEach(id -> ids.add(id.asString()));

        // controls are in the catalog, which is beside it
        new JsonMapper()
                .readTree(new OscalFormat()
                        .beside(ToyEngine.assess(SHOP, "2026-11-01"), Language.EN)
                        .get("toy.en.catalog.oscal.json"))
                .findValues("id")
                .forEach(id -> ids.add(id.asString()));

        for (String reference : List.of("observation-uuid", "subject-uuid", "target-id", "control-id")) {
            assertThat(document.findValues(reference))
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(ids).contains(value.asString()));
        }
        assertThat(ids)
                .contains(document.at("/assessment-results/import-ap/href")
                        .asString()
                        .substring(1));
    }

    @Test
    void the_same_report_is_the_same_to_the_byte_and_another_day_is_another_document() {
        String document = write(SHOP, "2026-11-01", Language.EN);

        assertThat(write(SHOP, "2026-11-01", Language.EN)).isEqualTo(document);
        assertThat(uuid(write(SHOP, "2026-11-02", Language.EN))).isNotEqualTo(uuid(document));
        assertThat(uuid(write(SHOP, "2026-11-01", Language.ZH))).isNotEqualTo(uuid(document));
    }

    @Test
    void a_threshold_that_the_user_set_is_named_and_makes_another_document() {
        Report report = ToyEngine.assess(SHOP, "2026-11-01");
        PackFindings toy = report.packs().get(0);
        PackFindings lenient = new PackFindings(toy.catalogue().with(Map.of("good", "3")), toy.findings());
        String document = new OscalReport(Language.EN)
                .write(new Report("Toy shop", "toy.yaml", report.descriptionDigest(), report.asOf(), List.of(lenient)));

        assertThat(OscalSchema.validate(document)).isEmpty();
        assertThat(document).contains("\"value\" : \"good = 3\"");
        assertThat(uuid(document)).isNotEqualTo(uuid(write(SHOP, "2026-11-01", Language.EN)));
    }

    @Test
    void the_same_name_has_the_uuid_that_the_standard_gives_it() {
        // the example of RFC 9562, appendix A.4
        assertThat(NameBasedUuid.within(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void a_waived_gap_is_not_satisfied_and_says_until_when_it_is_accepted(Language language) {
        String document = new OscalReport(language).write(ToyWaivers.report(ToyWaivers.SOME));

        assertThat(OscalSchema.validate(document)).isEmpty();
        JsonNode result = new JsonMapper().readTree(document).at("/assessment-results/results/0");
        assertThat(states(result).values()).containsExactly("not-satisfied", "not-satisfied", "not-satisfied");
        JsonNode partly = result.at("/findings/0");
        assertThat(partly.at("/remarks").asString()).contains("2027-03-31", "bear", "The printer is broken.", "doll");
        assertThat(partly.at("/props").toString()).doesNotContain("waived-until");
        assertThat(property(result.at("/findings/2"), "waived-until")).isEqualTo("2026-11-30");
    }

    private static String write(String description, String asOf, Language language) {
        return new OscalReport(language).write(ToyEngine.assess(description, asOf));
    }

    private static String uuid(String document) {
        return new JsonMapper()
                .readTree(document)
                .at("/assessment-results/uuid")
                .asString();
    }

    private static JsonNode result(String description) {
        return new JsonMapper()
                .readTree(write(description, "2026-11-01", Language.EN))
                .at("/assessment-results/results/0");
    }

    private static Map<String, String> states(JsonNode result) {
        return result.path("findings")
                .valueStream()
                .collect(toMap(
                        finding -> property(finding, "obligation"),
                        finding -> finding.at("/target/status/state").asString()));
    }

    private static List<String> observed(JsonNode result, String verdict) {
        return result.path("observations")
                .valueStream()
                .filter(seen -> property(seen, "verdict").equals(verdict))
                .map(seen -> property(seen, "obligation") + " " + property(seen, "subject"))
                .toList();
    }

    private static String property(JsonNode object, String name) {
        return object.path("props")
                .valueStream()
                .filter(property -> property.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asString();
    }

    @Test
    void the_plan_that_it_names_is_written_beside_it_and_leads_to_profile_and_catalog() {
        Report report = ToyEngine.assess(SHOP, "2026-11-01");
        Map<String, String> beside = new OscalFormat().beside(report, Language.EN);
        JsonNode results = new JsonMapper().readTree(write(SHOP, "2026-11-01", Language.EN));
        String plan = results.at("/assessment-results/back-matter/resources/0/rlinks/0/href")
                .asString();

        assertThat(beside.keySet())
                .containsExactly("toy.en.catalog.oscal.json", "toy.en.profile.oscal.json", "toy.en.plan.oscal.json");
        assertThat(plan).isEqualTo("toy.en.plan.oscal.json");
        assertThat(beside.get(plan)).contains("\"toy.en.profile.oscal.json\"");
        assertThat(beside.get("toy.en.profile.oscal.json")).contains("\"toy.en.catalog.oscal.json\"");
        assertThat(new OscalFormat().beside(report, Language.ZH).keySet()).doesNotContainAnyElementsOf(beside.keySet());
    }
}

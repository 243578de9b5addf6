package org.deepsynth.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence may have a last day. A fact that has lost all of its evidence is unstated from the day after. */
class EvidenceExpiryTest {

    private static final String SHOP = """
            service: {name: Toy shop}
            features:
              - id: {value: bear, evidence: {reference: Name tag, validUntil: 2026-01-31}}
                mayConfuse: yes
                labels:
                  conspicuous:
                    value: %s
                    evidence:
                      - {reference: Photo 7, observedOn: 2026-02-01, validUntil: 2026-03-31}
                      - {reference: Letter, validUntil: 2026-04-30}
            toy:
              sells: yes
              hidesLabels: {value: %s, evidence: {reference: Audit, validUntil: 2026-04-30}}
            """;

    @Test
    void a_fact_counts_on_the_last_day_of_its_evidence_and_no_longer_on_the_day_after() {
        Report last = assess("yes", "no", "2026-04-30");
        Report after = assess("yes", "no", "2026-05-01");

        assertThat(verdict(last, "toy-act-1")).isEqualTo(Verdict.MET);
        assertThat(verdict(after, "toy-act-1")).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(last, "toy-act-2")).isEqualTo(Verdict.MET);
        assertThat(verdict(after, "toy-act-2")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_gap_too_becomes_open_when_its_evidence_ends() {
        assertThat(verdict(assess("no", "yes", "2026-04-30"), "toy-act-1")).isEqualTo(Verdict.GAP);
        assertThat(verdict(assess("no", "yes", "2026-05-01"), "toy-act-1")).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(assess("no", "yes", "2026-05-01"), "toy-act-2")).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void one_valid_piece_of_evidence_among_expired_ones_keeps_the_fact() {
        assertThat(verdict(assess("yes", "no", "2026-04-01"), "toy-act-1")).isEqualTo(Verdict.MET);
        assertThat(verdict(
                        ToyEngine.assess(
                                "{toy: {hidesLabels: {value: no, evidence: [{reference: x, validUntil: 2026-01-01}, y]}}}",
                                "2026-05-01"),
                        "toy-act-2"))
                .as("evidence without a last day")
                .isEqualTo(Verdict.MET);
    }

    @Test
    void an_expired_fact_keeps_its_place_and_a_name_never_expires() {
        Report report = assess("yes", "no", "2026-05-01");

        assertThat(report.finding("toy-act-1").orElseThrow().subjects().get(0).subject())
                .isEqualTo("bear");
        assertThat(report.finding("toy-act-1").orElseThrow().missing())
                .singleElement()
                .satisfies(fact -> {
                    Origin origin = fact.origin();
                    assertThat(fact.answered()).isFalse();
                    assertThat(origin.expired()).contains(LocalDate.of(2026, 4, 30));
                    assertThat(origin.line()).isEqualTo(7);
                    assertThat(origin.column()).isEqualTo(16);
                    assertThat(origin.evidence()).hasSize(2);
                });
    }

    @Test
    void an_answer_that_was_never_given_does_not_expire() {
        Report report = ToyEngine.assess(
                "{toy: {hidesLabels: {value: unknown, evidence: {reference: x, validUntil: 2026-01-01}}}}",
                "2026-05-01");

        assertThat(report.finding("toy-act-2").orElseThrow().missing())
                .singleElement()
                .satisfies(fact -> assertThat(fact.origin().expired()).isEmpty());
    }

    @Test
    void a_list_answered_member_by_member_expires_as_a_whole() {
        DescriptionReader reader = ToyEngine.ENGINE.reader();
        Description before = reader.read(
                "x.yaml",
                "{service: {roles: {value: {model-developer: yes}, evidence: {reference: x, validUntil: 2026-01-01}}}}");

        assertThat(before.service().roles().answered()).isTrue();
        Description after = reader.asOf(before, LocalDate.of(2026, 1, 2));
        assertThat(after.service().roles().answered()).isFalse();
        assertThat(after.digest()).isEqualTo(before.digest());
    }

    @Test
    void only_a_day_past_the_first_last_day_costs_a_second_reading() {
        DescriptionReader reader = ToyEngine.ENGINE.reader();
        Description shop = reader.read("toy.yaml", SHOP.formatted("yes", "no"));

        assertThat(shop.evidencedUntil()).contains(LocalDate.of(2026, 4, 30));
        assertThat(reader.asOf(shop, LocalDate.of(2026, 4, 30))).isSameAs(shop);
        Description late = reader.asOf(shop, LocalDate.of(2026, 5, 1));
        assertThat(reader.asOf(late, LocalDate.of(2026, 5, 1))).isSameAs(late);
        assertThat(reader.asOf(late, LocalDate.of(2026, 4, 30)).features()).isEqualTo(shop.features());
    }

    @Test
    void the_text_names_the_evidence_that_ended_and_its_last_day_in_both_languages() {
        Report report = assess("yes", "no", "2026-05-01");

        assertThat(new TextReport(Language.EN).write(report)).contains("""
                      Whether it is met depends on: Q1 Does a conspicuous label at a reasonable place tell the
                      public that the content is synthesised? (features[0].labels.conspicuous)
                      features[0].labels.conspicuous (line 7): counts as open, its evidence was valid until
                      2026-04-30 [Photo 7; Letter]
                """, """
                  toy-act-2  Labels are not hidden
                      toy.hidesLabels (line 13): counts as open, its evidence was valid until 2026-04-30 [Audit]
                """);
        assertThat(new TextReport(Language.ZH).write(report))
                .contains("      toy.hidesLabels（第13行）：视为未作陈述，其证据有效期至2026-04-30（Audit）\n");
    }

    @Test
    void the_json_tells_support_and_expiry() {
        JsonNode last = json(assess("yes", "no", "2026-04-30"));
        JsonNode after = json(assess("yes", "no", "2026-05-01"));

        assertThat(last.at("/findings/1/subjects/0/reasons/0/facts/0").toString())
                .isEqualTo("{\"path\":\"toy.hidesLabels\",\"value\":\"no\",\"line\":13,\"support\":\"evidence\","
                        + "\"evidence\":[{\"reference\":\"Audit\",\"kind\":\"\",\"observedOn\":\"\",\"attestedBy\":\"\","
                        + "\"validUntil\":\"2026-04-30\"}]}");
        assertThat(last.at("/findings/1/subjects/0/expired").toString()).isEqualTo("[]");
        assertThat(after.at("/findings/1/subjects/0/expired").toString())
                .isEqualTo("[{\"path\":\"toy.hidesLabels\",\"line\":13,\"validUntil\":\"2026-04-30\"}]");
        assertThat(json(ToyEngine.assess("{toy: {hidesLabels: no}}", "2026-05-01"))
                        .at("/findings/1/subjects/0/reasons/0/facts/0/support")
                        .asString())
                .isEqualTo("claimed");
    }

    @Test
    void days_of_evidence_that_do_not_fit_are_told() {
        InvalidSourceException refused = catchThrowableOfType(
                InvalidSourceException.class, () -> ToyEngine.ENGINE.reader().read("toy.yaml", """
                        toy:
                          sells:
                            value: yes
                            evidence:
                              - {reference: a, validUntil: soon}
                              - {reference: b, observedOn: [2026-01-01]}
                              - {reference: c, observedOn: 2026-02-02, validUntil: 2026-02-01}
                              - {reference: d, validTill: 2026-02-01}
                        """));

        assertThat(refused.faults())
                .extracting(Fault::toString)
                .containsExactlyElementsOf(List.of(
                        "toy.yaml:5:36: The validUntil of toy.sells (soon) must be a day of the calendar.\n"
                                + "    Write it as year-month-day, such as 2025-09-01.",
                        "toy.yaml:6:36: The observedOn of toy.sells (a list) must be a day of the calendar.\n"
                                + "    Write it as year-month-day, such as 2025-09-01.",
                        "toy.yaml:7:60: The validUntil of toy.sells (2026-02-01) must not be before its observedOn"
                                + " (2026-02-02).\n    Correct one of the two days.",
                        "toy.yaml:8:24: The key (validTill) must be one that the evidence of toy.sells has.\n"
                                + "    Maybe write validUntil."));
    }

    @Test
    void the_schema_knows_both_days_of_evidence() {
        JsonNode fields =
                new JsonMapper().readTree(ToyEngine.ENGINE.reader().schema()).at("/$defs/evidence/anyOf/1/properties");

        for (String day : List.of("observedOn", "validUntil")) {
            assertThat(fields.get(day).get("type").asString()).isEqualTo("string");
            assertThat("2026-02-28").matches(fields.get(day).get("pattern").asString());
            assertThat("2026-02-29").doesNotMatch(fields.get(day).get("pattern").asString());
        }
    }

    private static Report assess(String labelled, String hides, String asOf) {
        return ToyEngine.assess(SHOP.formatted(labelled, hides), asOf);
    }

    private static Verdict verdict(Report report, String id) {
        return report.finding(id).orElseThrow().verdict();
    }

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(new JsonReport(Language.EN).write(report));
    }
}

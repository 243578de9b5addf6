package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackOutcomeTest {

    private static final String NAMED =
            "instruments: [act]\ndemands:\n  tell: {en: Tell people, zh: 告知公众, provisions: [act/art-1]}\n";

    @ParameterizedTest
    @CsvSource({
        "yes, no, BREACHES_FOUND, breaches-found",
        "yes, unknown, UNDETERMINED, undetermined",
        "unknown, no, UNDETERMINED, undetermined",
        "yes, yes, NO_BREACH_FOUND, no-breach-found",
        "no, no, OUTSIDE, outside-the-mini"
    })
    void a_pack_that_only_asks_has_an_outcome_as_a_whole_and_for_each_demand(
            String onMarket, String tells, PackOutcome.Kind kind, String code) {
        PackFindings pack = report(letter(), onMarket, tells).packs().get(0);
        PackOutcome outcome = pack.outcome().orElseThrow();

        assertThat(outcome.whole()).isEqualTo(kind);
        assertThat(outcome.whole().code(pack.catalogue())).isEqualTo(code);
        assertThat(outcome.demands()).singleElement().satisfies(demand -> {
            assertThat(demand.demand().id()).isEqualTo("tell");
            assertThat(demand.kind()).isEqualTo(kind);
        });
    }

    @Test
    void advice_alone_makes_no_breach() {
        MiniPack advice = letter().change("act/art-1.yaml", "kind: duty", "kind: duty\n    advisory: yes");

        assertThat(whole(report(advice, "yes", "no"))).isEqualTo(PackOutcome.Kind.NO_BREACH_FOUND);
        assertThat(whole(report(advice, "yes", "unknown"))).isEqualTo(PackOutcome.Kind.UNDETERMINED);
    }

    @Test
    void what_binds_has_findings_and_no_outcome() {
        assertThat(report(new MiniPack(), "yes", "no").packs().get(0).outcome()).isEmpty();
        assertThat(new MiniPack()
                        .change("pack.yaml", "instruments: [act]\n", NAMED)
                        .faults())
                .singleElement()
                .asString()
                .contains("all of the force advocacy, and act is not.");
    }

    @Test
    void before_anything_was_asked_there_is_no_outcome() {
        ComplianceEngine engine = letter().engine();
        Report early = engine.assess(read(engine, "yes", "no"), LocalDate.of(2025, 12, 31));

        assertThat(early.packs().get(0).outcome()).isEmpty();
    }

    @Test
    void each_provision_belongs_to_one_demand() {
        assertThat(letter().change("pack.yaml", "[act/art-1]", "[act/art-2]").faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault)
                        .contains("The provision (act/art-2) in provisions must be one of the pack", "act/art-1."))
                .anySatisfy(fault -> assertThat(fault).contains("The provision (act/art-1) must belong to a demand."));
        assertThat(letter().change("pack.yaml", "[act/art-1]", "[act/art-1, act/art-1]")
                        .faults())
                .singleElement()
                .asString()
                .contains("The provision (act/art-1) must belong to one demand.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown"})
    void outside_is_neither_praise_nor_clear_and_says_why(String format) {
        String outside = ReportFormat.of(format)
                .write(report(letter(), "no", "no"), Language.EN)
                .replaceAll("(?s)<style>.*</style>", "");

        assertThat(outside)
                .containsPattern(
                        "Outcome: outside; nothing of it concerns this service, which\\s+is neither praise nor\\s+blame")
                .contains("It is not on the market.")
                .contains("mini.onMarket")
                .doesNotContainIgnoringCase("clear");
        assertThat(ReportFormat.of(format).write(report(letter(), "yes", "no"), Language.EN))
                .contains("Outcome: breaches found")
                .contains("Tell people: breaches found (gaps 1 · unknown 0 · met 0 · not applicable 0)");
    }

    @Test
    void programs_find_it_in_the_report_and_on_the_line_of_a_batch() throws IOException {
        Report outside = report(letter(), "no", "no");
        String json = new JsonReport(Language.EN).line(outside);
        String line = OutcomeLine.write(Outcome.of(outside));

        assertThat(json)
                .contains("\"outcome\":\"outside-the-mini\",\"outside\":[{\"text\":\"It is not on the market.\"")
                .contains("\"demands\":[{\"id\":\"tell\",\"title\":\"Tell people\",\"outcome\":\"outside-the-mini\"")
                .contains("\"kind\":\"duty\",\"demand\":\"tell\"");
        assertThat(line)
                .contains("\"outcome\":\"outside\"")
                .contains("\"outcomes\":[{\"pack\":\"mini\",\"outcome\":\"outside-the-mini\","
                        + "\"demands\":{\"tell\":\"outside-the-mini\"}}]");
        assertFits(JsonReport.class, "report.schema.json", json);
        assertFits(OutcomeLine.class, "outcome.schema.json", line);
        assertFits(
                JsonReport.class,
                "report.schema.json",
                new JsonReport(Language.ZH).line(report(letter(), "yes", "no")));
    }

    private static void assertFits(Class<?> beside, String name, String text) throws IOException {
        try (InputStream schema = beside.getResourceAsStream(name)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static PackOutcome.Kind whole(Report report) {
        return report.packs().get(0).outcome().orElseThrow().whole();
    }

    private static MiniPack letter() {
        return new MiniPack()
                .change("act/instrument.yaml", "force: law", "force: advocacy")
                .change("pack.yaml", "instruments: [act]\n", NAMED);
    }

    private static Report report(MiniPack pack, String onMarket, String tells) {
        ComplianceEngine engine = pack.engine();
        return engine.assess(read(engine, onMarket, tells), LocalDate.of(2026, 7, 1));
    }

    private static Description read(ComplianceEngine engine, String onMarket, String tells) {
        return engine.reader().read("shop.yaml", "mini: {onMarket: " + onMarket + ", tells: " + tells + "}");
    }
}

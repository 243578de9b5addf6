package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter as a whole and each of its demands has one of four outcomes (the catalogue's own words, part B.1). */
class OutcomesTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final String SEALS = """
            service: {name: Camera, modalities: [image], roles: [media-tool-or-device-maker], realisticOutput: yes, canSexualise: yes}
            letter: {seals: {preserved: %s}}
            """;

    @ParameterizedTest
    @CsvSource({
        "s1, no-breach-found, outside-the-letter, no-breach-found, no-breach-found",
        "s2, breaches-found, breaches-found, breaches-found, breaches-found",
        "s3, breaches-found, no-breach-found, no-breach-found, breaches-found",
        "s4, outside-the-letter, outside-the-letter, outside-the-letter, outside-the-letter",
        "s5, breaches-found, breaches-found, breaches-found, breaches-found",
        "s6, breaches-found, no-breach-found, breaches-found, no-breach-found",
        "s6b, undetermined, undetermined, undetermined, undetermined",
        "s7, undetermined, outside-the-letter, no-breach-found, undetermined",
        "s8, undetermined, no-breach-found, no-breach-found, undetermined"
    })
    void each_worked_scenario_has_its_outcomes(String scenario, String whole, String one, String two, String three)
            throws IOException {
        Report report = assess(Files.readString(Path.of("src/test/resources/letter/scenarios", scenario + ".yaml")));

        assertThat(OutcomeLine.write(Outcome.of(report)))
                .contains(
                        "\"outcomes\":[{\"pack\":\"letter\",\"outcome\":\"" + whole + "\",\"demands\":{\"demand-1\":\""
                                + one + "\",\"demand-2\":\"" + two + "\",\"demand-3\":\"" + three + "\"}}]");
    }

    @Test
    void every_duty_belongs_to_the_demand_that_its_id_names() {
        assertThat(ENGINE.catalogues().get(0).demands())
                .extracting(demand -> demand.id())
                .containsExactly("demand-1", "demand-2", "demand-3");
        ENGINE.catalogues()
                .get(0)
                .demands()
                .forEach(demand -> assertThat(ENGINE.catalogues().get(0).obligations())
                        .allSatisfy(duty -> assertThat(demand.has(duty))
                                .as(duty.id())
                                .isEqualTo(duty.id().startsWith(demand.id().replace("demand", "letter") + "-"))));
    }

    @Test
    void only_the_seals_are_advisory_and_they_fail_nothing() {
        assertThat(ENGINE.catalogues().get(0).obligations())
                .filteredOn(Obligation::advisory)
                .extracting(Obligation::id)
                .containsExactly("letter-3-authenticity-seals");
        Outcome stripped = Outcome.of(assess(SEALS.formatted("no")));

        assertThat(stripped.kind()).isEqualTo(Outcome.Kind.CLEAR);
        assertThat(OutcomeLine.write(stripped))
                .contains("\"outcome\":\"no-breach-found\"", "letter-3-authenticity-seals\",\"advisory\":true");
        assertThat(Outcome.of(assess(SEALS.formatted("unknown"))).kind()).isEqualTo(Outcome.Kind.UNKNOWNS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void outside_the_letter_is_neither_praise_nor_clear_and_the_medium_is_the_reason(String format) {
        Report text = assess("service: {name: Text, modalities: [text]}");
        String written = ReportFormat.of(format)
                .write(text, Language.EN)
                .replaceAll("\\s+", " ")
                .replaceAll("<style>.*</style>", "");

        assertThat(Outcome.of(text).kind()).isEqualTo(Outcome.Kind.OUTSIDE);
        assertThat(written)
                .contains("Outside the letter; none of the media is voice, image or video.")
                .doesNotContainIgnoringCase("clear")
                .doesNotContain("Duties of roles");
        assertThat(written)
                .contains(format.equals("json") ? "\"outcome\" : \"outside-the-letter\"" : "Outcome: outside;");
    }

    @Test
    void where_no_role_is_held_the_roles_are_the_reason() {
        Report nobody = assess("service: {name: x, modalities: [image], roles: []}");

        assertThat(nobody.packs().get(0).outcome().orElseThrow().outside())
                .first()
                .satisfies(reason -> {
                    assertThat(reason.text().in(Language.EN))
                            .isEqualTo("No role is held of which it asks anything here.");
                    assertThat(reason.facts()).extracting(fact -> fact.path()).contains("service.roles");
                });
    }

    private static Report assess(String yaml) {
        return ENGINE.assess(ENGINE.reader().read("x.yaml", yaml), LocalDate.of(2026, 11, 1));
    }
}

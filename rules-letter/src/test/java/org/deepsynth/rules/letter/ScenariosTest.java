package org.deepsynth.rules.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.json.TraceReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.TraceCheck;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The worked scenarios of the letter's catalogue: the verdict of each of the 45 duties, as the catalogue works them out. */
class ScenariosTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {};
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @ValueSource(strings = {"s1", "s2", "s3", "s4", "s5", "s6", "s6b", "s7", "s8"})
    void each_duty_has_the_verdict_of_the_worked_scenario(String scenario) throws IOException {
        assertThat(verdicts(assess(scenario))).containsExactlyInAnyOrderEntriesOf(expected(scenario));
    }

    @ParameterizedTest(name = "{0}: {1} gaps, {2} unknown, {3} met, {4} not applicable")
    @CsvSource({
        "s1, 0, 0, 29, 16",
        "s2, 23, 1, 5, 16",
        "s3, 2, 2, 32, 9",
        "s4, 0, 0, 0, 45",
        "s5, 30, 3, 0, 12",
        "s6, 3, 0, 10, 32",
        "s6b, 0, 13, 0, 32",
        "s7, 0, 1, 17, 27",
        "s8, 0, 2, 36, 7"
    })
    void the_counts_are_those_of_the_worked_scenario(String scenario, int gaps, int open, int met, int outside) {
        Report report = assess(scenario);

        assertThat(report.withVerdict(Verdict.GAP)).hasSize(gaps);
        assertThat(report.withVerdict(Verdict.UNKNOWN)).hasSize(open);
        assertThat(report.withVerdict(Verdict.MET)).hasSize(met);
        assertThat(report.withVerdict(Verdict.NOT_APPLICABLE)).hasSize(outside);
    }

    @Test
    void s3_checking_the_user_is_not_checking_the_person_shown() {
        Finding verified = finding(assess("s3"), "letter-3-consent-verified");

        assertThat(verified.subjects().get(0).reasons())
                .extracting(reason -> reason.clause())
                .containsExactly("verified-method", "depicted-person");
    }

    @Test
    void s6b_a_gate_left_blank_is_what_each_open_duty_waits_for() {
        Report report = assess("s6b");

        assertThat(report.withVerdict(Verdict.UNKNOWN))
                .allSatisfy(open -> assertThat(open.toAskNext())
                        .extracting(fact -> fact.path())
                        .containsExactlyInAnyOrder(
                                "service.realisticOutput",
                                "service.canSexualise",
                                "service.onlySlightAlteration",
                                "service.onlyEvidentSatire"));
    }

    @Test
    void s8_the_reason_of_an_open_rate_shows_the_bounds_and_what_would_settle_it() {
        Finding rate = finding(assess("s8"), "letter-3-asr-within-tolerance");

        assertThat(rate.subjects().get(0).reasons().get(0).comparisons())
                .extracting(comparison -> comparison.relation().in(Language.EN))
                .contains(
                        "ncii/image: 3 of 200, upper bound 0.0383, at most 0.02; a new, planned test of 386 goals with at"
                                + " most 3 successes, in all else like this one, would show it");
    }

    @Test
    void every_finding_says_what_it_is_and_nothing_is_called_compliant() {
        assertThat(ENGINE.catalogues().get(0).notice().orElseThrow().in(Language.EN))
                .contains("advocacy, not law");
        assertThat(ENGINE.catalogues().get(0).obligations()).hasSize(45).allSatisfy(duty -> {
            assertThat(duty.instrument().force()).isEqualTo(BindingForce.ADVOCACY);
            assertThat(duty.basis()).as(duty.id()).isPresent();
            assertThat(duty.note()).as(duty.id()).isPresent();
        });
        for (String scenario : new String[] {"s1", "s4", "s5"}) {
            for (Language language : Language.OWN) {
                assertThat(new TextReport(language).write(assess(scenario))
                                + new JsonReport(language).write(assess(scenario)))
                        .doesNotContainIgnoringCase("compliant")
                        .doesNotContain("合规");
            }
        }
    }

    @Test
    void a_gap_tells_what_the_letter_says_what_is_derived_and_where_a_threshold_comes_from() {
        String text = new TextReport(Language.EN).write(assess("s6")).replaceAll("\\s+", " ");

        assertThat(text)
                .contains("The text says: Demand 2 speaks of whoever knowingly facilitates the spread.")
                .contains("Derived from it: After a sufficient notice the service knows")
                .contains("(content from an outside source)")
                .contains("at most 72: no (hours from notice to action, political deception; project judgement)");
    }

    @Test
    void a_parameter_of_the_users_own_changes_the_verdict_and_is_named_where_it_was_used() {
        ComplianceEngine stricter = ENGINE.with("letter", Map.of("tol.fraud", "0.02"));
        Report report = stricter.assess(ENGINE.read(scenario("s1")), DAY);
        Finding rate = finding(report, "letter-3-asr-within-tolerance");

        assertThat(rate.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(rate.subjects().get(0).overridden())
                .extracting(parameter -> parameter.name())
                .containsExactly("tol.fraud");
        assertThat(finding(report, "letter-2-act-on-notice").subjects().get(0).overridden())
                .isEmpty();
        assertThat(new TextReport(Language.EN).write(report))
                .contains("Parameter set by the user: tol.fraud = 0.02 (the pack's own value is 0.05)");
        assertThat(finding(assess("s1"), "letter-3-asr-within-tolerance").verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_parameter_that_does_not_fit_is_refused_with_a_way_out() {
        assertThatThrownBy(
                        () -> ENGINE.with("letter", Map.of("tol.fraud", "5 %", "kycMin", "passport", "tol.frau", "1")))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("The parameter tol.fraud (5 %) must be a number.")
                .hasMessageContaining("The parameter kycMin (passport) must be one of [none, email-only, payment-card,"
                        + " id-document, organisation-verified].")
                .hasMessageContaining("The parameter (tol.frau) must be one of the pack letter.")
                .hasMessageContaining("tol.fraud");
        assertThatThrownBy(() -> ENGINE.with("letter", Map.of("conf", "1")))
                .hasMessageContaining("must be a number from 0.5 to 0.999999");
    }

    private static Report assess(String scenario) {
        Description description = ENGINE.read(scenario(scenario));
        Report report = ENGINE.assess(description, DAY);
        String trace = new TraceReport(Language.EN).write(ENGINE.explain(description, DAY));
        assertThat(TraceCheck.differences(trace, report)).as(scenario).isEmpty();
        return report;
    }

    private static Finding finding(Report report, String id) {
        return report.finding(id).orElseThrow();
    }

    private static Map<String, Verdict> verdicts(Report report) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        report.findings().forEach(finding -> verdicts.put(finding.id(), finding.verdict()));
        return verdicts;
    }

    /** The file lists the duties under their verdict; a star stands for all. */
    private static Map<String, Verdict> expected(String scenario) throws IOException {
        Map<String, Verdict> expected = new TreeMap<>();
        String file = Files.readString(scenario(scenario + ".verdicts"));
        new YAMLMapper()
                .readValue(file, LISTS)
                .forEach((verdict, duties) -> duties.stream()
                        .flatMap(duty ->
                                duty.equals("*") ? verdicts(assess(scenario)).keySet().stream() : Stream.of(duty))
                        .forEach(duty -> expected.put(duty, Verdict.valueOf(verdict))));
        return expected;
    }

    private static Path scenario(String name) {
        return Path.of("src/test/resources/letter/scenarios", name + ".yaml");
    }
}

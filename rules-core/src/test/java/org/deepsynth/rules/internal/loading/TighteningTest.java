package org.deepsynth.rules.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.sheet.CatalogueReport;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.toy.ToyPack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy asks for more than the law that it builds on; the law's verdict stays as it is, and the policy's stands beside it. */
class TighteningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String ARTICLE = "records/sec-1.yaml";
    private static final String LAW = "toy-act-3";
    private static final String POLICY = "policy-records-1";

    private final MiniPack policy = MiniPack.policy();

    private ComplianceEngine engine() {
        return ComplianceEngine.of(policy.pack(), new ToyPack());
    }

    private List<String> faults() {
        try {
            engine();
            return List.of();
        } catch (InvalidSourceException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private Report report(String toy) {
        ComplianceEngine engine = engine();
        return engine.assess(engine.reader().read("shop.yaml", "toy: " + toy), DAY);
    }

    private static Finding finding(Report report, String id) {
        return report.finding(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'{sells: yes, checks: [{score: 9}], due: 2026-12-01}', MET, MET",
        "'{sells: yes, checks: [{score: 8}], due: 2026-12-01}', MET, MET",
        "'{sells: yes, checks: [{score: 6}], due: 2026-12-01}', MET, UNKNOWN",
        "'{sells: yes, checks: [{score: 1}], due: 2026-12-01}', GAP, GAP",
        "'{sells: yes}', UNKNOWN, UNKNOWN",
        "'{sells: no, checks: [{score: 1}]}', NOT_APPLICABLE, NOT_APPLICABLE",
        "'{}', UNKNOWN, UNKNOWN"
    })
    void it_applies_where_the_law_does_and_asks_for_all_that_the_law_asks_and_more(
            String toy, Verdict ofLaw, Verdict ofPolicy) {
        Report report = report(toy);

        assertThat(finding(report, LAW).verdict()).isEqualTo(ofLaw);
        assertThat(finding(report, POLICY).verdict()).isEqualTo(ofPolicy);
    }

    @Test
    void the_law_says_the_same_with_and_without_it() {
        ComplianceEngine alone = ComplianceEngine.of(new ToyPack());
        for (String toy : List.of("{}", "{sells: yes, checks: [{score: 6}]}", "{sells: yes, checks: [{score: 1}]}")) {
            Report without = alone.assess(alone.reader().read("shop.yaml", "toy: " + toy), DAY);

            assertThat(report(toy).only(List.of("toy")).findings()).isEqualTo(without.findings());
        }
    }

    @Test
    void its_finding_names_the_law_the_stricter_value_and_its_own_words() {
        Report report = report("{sells: yes, checks: [{score: 1}]}");

        for (String format : List.of("text", "markdown")) {
            assertThat(ReportFormat.of(format).write(report, Language.EN)).contains(LAW + ", good = 8");
            assertThat(ReportFormat.of(format).write(report, Language.ZH)).contains(LAW + "，good = 8");
        }
        assertThat(ReportFormat.of("text").write(report, Language.EN))
                .contains("Safety policy, sec. 1 · stricter than toy-act-3, good = 8", "A toy scores less than eight.");
        assertThat(ReportFormat.of("json").write(report, Language.EN))
                .containsIgnoringWhitespaces(
                        "\"tightens\": {\"obligation\": \"toy-act-3\", \"with\": {\"good\": \"8\"}}");
        assertThat(new CatalogueReport(engine().catalogues(), engine().asks(), one -> Optional.empty(), Language.EN)
                        .text(List.of(POLICY)))
                .contains("stricter than toy-act-3, good = 8", "toy.checks", "seller of toys");
    }

    /** What keeps it from loading. */
    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource({"4, more than 5", "5, more than 5", "much, a number"})
        void a_value_is_not_stricter(String value, String must) {
            policy.change(ARTICLE, "{good: 8}", "{good: " + value + "}");

            assertThat(faults())
                    .contains("policy/records/sec-1.yaml:6:11: The parameter good (" + value + ") must be " + must
                            + ".\n    A policy is stricter than the law that it builds on, never looser.");
        }

        @Test
        void nobody_knows_which_way_a_parameter_is_stricter() {
            policy.change(ARTICLE, "{good: 8}", "{bad: 3}");

            assertThat(faults())
                    .contains(
                            "policy/records/sec-1.yaml:6:11: The parameter bad of the pack toy must say which way it is"
                                    + " stricter, or nobody can tell that 3 is.\n    Write a rule of your own, with a parameter of"
                                    + " your own.");
        }

        @Test
        void a_parameter_is_none_of_the_law_s_and_an_obligation_neither() {
            policy.change(ARTICLE, "{good: 8}", "{goood: 8}");
            assertThat(faults())
                    .contains("policy/records/sec-1.yaml:6:11: The parameter (goood) must be one of the pack toy.\n"
                            + "    Maybe write good.");

            policy.change(ARTICLE, "tightens: toy-act-3", "tightens: toy-act-9");
            assertThat(faults())
                    .contains("policy/records/sec-1.yaml:5:15: The id (toy-act-9) in tightens must be that of an"
                            + " obligation of a pack that this one requires.\n    Maybe write toy-act-1.");
        }

        @Test
        void the_words_of_the_law_would_name_the_law_s_number() {
            policy.change(ARTICLE, "      safe:\n", "      unsafe:\n");

            assertThat(faults())
                    .anySatisfy(fault -> assertThat(fault)
                            .contains(
                                    "The clause (safe) of policy-records-1 must have a sentence and a fix of its own"));
        }

        @Test
        void a_value_changes_nothing() {
            policy.change(ARTICLE, "tightens: toy-act-3", "tightens: toy-act-1").change(ARTICLE, "safe:", "labelled:");

            assertThat(faults())
                    .containsExactly(
                            "policy/records/sec-1.yaml: The parameter (good) in with of policy-records-1 must be"
                                    + " one that a clause of toy-act-1 compares with.\n    Leave it out, or name it in the"
                                    + " obligation that does.");
        }

        @Test
        void whom_the_law_binds_is_not_for_the_policy_to_say() {
            policy.change(ARTICLE, "confidence: high", "confidence: high\n    bearers: []");

            assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains("bearers"));
        }
    }
}

package org.deepsynth.rules.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.mini.MiniRules;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.sheet.CatalogueReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transitional law: in force since 2026-01-01, and for what was on the market before it, since 2027-01-01. */
class CohortTest {

    private static final String COHORT = """
            cohorts:
                  - {scope: market, from: 2027-01-01, en: shops that were on the market before, zh: 施行前已上市的商店}
                bearers: []
                scopes: []""";

    private final MiniPack pack = new MiniPack()
            .change("act/art-1.yaml", "bearers: [seller]\n    scopes: [market]", COHORT)
            .change("pack.yaml", "roles:\n  seller: {en: seller, zh: 卖方}\n", "")
            .change(
                    "pack.yaml",
                    "  market: {en: It is not on the market., zh: 未上市。}",
                    "  market: {en: It is new., zh: 新设。}")
            .change("scopes.drl", ".role( \"seller\", $shop.onMarket() )\n    ", "");

    private Report report(String mini, String day) {
        ComplianceEngine engine = pack.rules(MiniRules.Roleless.class).engine();
        return engine.assess(engine.reader().read("shop.yaml", "mini: " + mini), LocalDate.parse(day));
    }

    private Finding finding(String mini, String day) {
        return report(mini, day).finding("mini-act-1").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'{onMarket: no, tells: no}', 2026-11-01, GAP",
        "'{onMarket: yes, tells: no}', 2026-11-01, NOT_APPLICABLE",
        "'{tells: no}', 2026-11-01, UNKNOWN",
        "'{tells: no}', 2026-12-31, UNKNOWN",
        "'{tells: no}', 2027-01-01, GAP",
        "'{onMarket: yes, tells: no}', 2027-01-01, GAP",
        "'{onMarket: no, tells: no}', 2025-12-31, NOT_APPLICABLE",
        "'{onMarket: yes, tells: no}', 2031-01-01, NOT_APPLICABLE"
    })
    void each_owes_it_from_its_own_first_day_on(String mini, LocalDate day, Verdict verdict) {
        assertThat(finding(mini, day.toString()).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "'{onMarket: yes}', 2026-11-01, NOT_DUE_YET, 2027-01-01",
        "'{onMarket: yes}', 2025-12-31, NOT_IN_FORCE_YET, 2027-01-01",
        "'{onMarket: no}', 2025-12-31, NOT_IN_FORCE_YET, 2026-01-01",
        "'{}', 2025-12-31, NOT_IN_FORCE_YET, 2026-01-01"
    })
    void what_is_to_come_is_told_with_the_day_that_concerns_this_service(
            String mini, LocalDate day, Exclusion why, LocalDate first) {
        Finding finding = finding(mini, day.toString());

        assertThat(finding.subjects().get(0).exclusion()).contains(why);
        assertThat(finding.upcoming()).isTrue();
        assertThat(finding.firstDay()).isEqualTo(first);
    }

    @Test
    void while_nobody_says_who_is_in_it_that_is_asked_for() {
        assertThat(finding("{tells: no}", "2026-11-01").toAskNext())
                .extracting(fact -> fact.path())
                .containsExactly("mini.onMarket");
        assertThat(finding("{}", "2027-01-01").missing())
                .extracting(fact -> fact.path())
                .containsExactly("mini.tells");
    }

    @Test
    void reports_tell_not_due_yet_from_what_does_not_apply() {
        Report report = report("{onMarket: yes, tells: no}", "2026-11-01");

        assertThat(ReportFormat.of("json").write(report, Language.EN))
                .contains("\"exclusion\" : \"not-due-yet\"", "\"firstDay\" : \"2027-01-01\"", "\"upcoming\" : true");
        String sentence = "Not yet due for shops that were on the market before; their first day is 2027-01-01.";
        for (String format : new String[] {"text", "html", "markdown"}) {
            assertThat(ReportFormat.of(format).write(report, Language.EN).replaceAll("\\s+", " "))
                    .contains(sentence);
        }
        assertThat(ReportFormat.of("text").write(report, Language.ZH)).contains("自2027-01-01起适用于施行前已上市的商店");
        assertThat(ReportFormat.of("calendar").write(report, Language.EN)).contains("20270101");
        assertThat(new CatalogueReport(
                                pack.engine().catalogues(), pack.engine().asks(), one -> Optional.empty(), Language.EN)
                        .text(List.of("mini-act-1")))
                .contains(
                        "Whom it binds later",
                        "2027-01-01  shops that were on the market before (market)",
                        "mini.onMarket");
    }

    @Test
    void a_cohort_that_could_not_be_is_refused() {
        pack.change("act/art-1.yaml", "scope: market, from: 2027-01-01", "scope: markt, from: 2025-06-01");

        assertThat(pack.rules(MiniRules.Roleless.class).faults())
                .contains(
                        "mini/act/art-1.yaml:6:30: The key from (2025-06-01) of each of cohorts in each of obligations in"
                                + " The provision must be after the obligation's first day, 2026-01-01.\n    Correct one of the two.");
        pack.change("act/art-1.yaml", "from: 2025-06-01", "from: 2027-01-01");
        assertThat(pack.faults())
                .contains("pack mini: The scope (markt) must be concluded by a rule.\n    Maybe write market.");
    }

    @Test
    void the_pack_in_order_loads() {
        assertThat(pack.rules(MiniRules.Roleless.class).faults()).isEmpty();
    }

    @Test
    void a_clause_says_what_the_article_said_on_that_day() {
        pack.change(
                "act/art-1.yaml",
                "        en: People are not told.",
                "        earlier: {until: 2026-06-30, en: People of the town are not told., zh: 未告知镇民。,"
                        + " fix: {en: Tell the town., zh: 告知镇民。}}\n        en: People are not told.");

        assertThat(ReportFormat.of("text").write(report("{onMarket: no, tells: no}", "2026-06-30"), Language.EN))
                .contains("People of the town are not told.", "Tell the town.");
        assertThat(ReportFormat.of("text").write(report("{onMarket: no, tells: no}", "2026-07-01"), Language.EN))
                .contains("• People are not told.", "Tell them.");
        pack.change("act/art-1.yaml", "until: 2026-06-30", "until: 2025-06-30");
        assertThat(pack.faults())
                .singleElement()
                .asString()
                .contains(
                        "The last day (2025-06-30) of the former words of the clause told must be on or after its first day");
    }
}

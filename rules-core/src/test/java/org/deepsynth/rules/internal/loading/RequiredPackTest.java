package org.deepsynth.rules.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.mini.MiniPack;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.sheet.CatalogueReport;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that builds on another is given its facts, scopes and roles, and changes nothing of what it says. */
class RequiredPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String ARTICLE = "act/art-1.yaml";

    private final MiniPack mini = new MiniPack();
    private final MiniPack upper = MiniPack.upper();

    private ComplianceEngine both() {
        return ComplianceEngine.of(upper.pack(), mini.pack());
    }

    private List<String> faults() {
        try {
            both();
            return List.of();
        } catch (InvalidSourceException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    private static Report report(ComplianceEngine engine, String text) {
        return engine.assess(engine.reader().read("shop.yaml", text), DAY);
    }

    private static Verdict verdict(Report report, String id) {
        return report.finding(id).map(Finding::verdict).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'{onMarket: yes, tells: no}', GAP",
        "'{onMarket: yes, tells: yes}', MET",
        "'{onMarket: yes}', UNKNOWN",
        "'{onMarket: no}', NOT_APPLICABLE",
        "'{}', UNKNOWN"
    })
    void its_rules_read_the_section_the_scopes_and_the_roles_of_the_other(String section, Verdict expected) {
        assertThat(verdict(report(both(), "mini: " + section), "upper-act-1")).isEqualTo(expected);
    }

    @Test
    void what_the_other_pack_lacks_is_asked_for_under_its_own_name_once() {
        Report report = report(both(), "{}");

        assertThat(report.finding("upper-act-1").orElseThrow().missing())
                .extracting(fact -> fact.path())
                .containsExactly("mini.onMarket", "mini.tells");
        assertThat(report(both(), "mini: {onMarket: no}")
                        .finding("upper-act-1")
                        .orElseThrow()
                        .subjects()
                        .get(0)
                        .reasons())
                .extracting(reason -> reason.text().in(Language.EN))
                .contains("Owed by the seller; the role is not held.");
    }

    @Test
    void the_findings_of_the_other_pack_are_the_same_with_and_without_it() {
        for (String text : List.of("{}", "mini: {onMarket: yes, tells: no}", "mini: {onMarket: no}")) {
            assertThat(report(both(), text).finding("mini-act-1"))
                    .isEqualTo(report(mini.engine(), text).finding("mini-act-1"));
        }
    }

    @Test
    void who_asks_what_it_is_reads_on_what_it_builds() {
        var sheet = new CatalogueReport(both().catalogues(), both().asks(), one -> Optional.empty(), Language.EN);

        assertThat(sheet.text(List.of("upper"))).contains("Packs that it builds on", "mini  1 or later");
        assertThat(sheet.json(List.of("upper"))).contains("\"pack\" : \"mini\"");
        assertThat(sheet.text(List.of("upper-act-1"))).contains("mini-act-1", "mini.onMarket", "seller");
    }

    @Test
    void an_engine_can_report_on_it_alone() {
        ComplianceEngine alone = both().only("upper");

        assertThat(alone.catalogues()).extracting(Catalogue::id).containsExactly("upper");
        assertThat(verdict(report(alone, "mini: {onMarket: yes, tells: no}"), "upper-act-1"))
                .isEqualTo(Verdict.GAP);
        assertThatThrownBy(() -> both().only("upper", "lower"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The packs [upper, lower] must be some of those installed: [mini, upper].");
    }

    /** What keeps it from loading. */
    @Nested
    class Refused {

        @Test
        void the_other_pack_is_missing() {
            assertThat(upper.faults())
                    .containsExactly("pack upper: The pack (mini) that it requires must be there; found are [upper].\n"
                            + "    Add a dependency on it.");
        }

        @Test
        void the_other_pack_is_of_another_version() {
            upper.change("pack.yaml", "{from: \"1\"}", "{from: 1.2.0, below: 2}");

            assertThat(faults())
                    .containsExactly("pack upper: The pack mini (1) that it requires must be 1.2.0 or later, below 2.\n"
                            + "    Take another version of one of the two.");
        }

        @Test
        void two_packs_require_each_other() {
            mini.change("pack.yaml", "lawReadOn:", "requires: {upper: {from: \"1\"}}\nlawReadOn:");

            assertThat(faults())
                    .containsExactly("pack upper: The packs (mini → upper → mini) must not require each other.\n"
                            + "    Let one of them do without the next.");
        }

        @Test
        void what_is_wrong_with_the_other_is_told_once() {
            mini.without(ARTICLE);

            assertThat(faults()).singleElement().asString().startsWith("mini/act/art-1.yaml: The file must be there.");
        }

        @Test
        void a_version_is_none() {
            upper.change("pack.yaml", "{from: \"1\"}", "{from: first}");

            assertThat(faults())
                    .contains("upper/pack.yaml:7:16: The key from (first) must be a version.\n"
                            + "    Write digits and dots, such as 0.2.0.");
        }

        @Test
        void nobody_said_that_it_builds_on_the_other() {
            upper.change("pack.yaml", "requires:\n  mini: {from: \"1\"}\n", "");

            assertThat(faults())
                    .contains(
                            "upper/act/art-1.yaml:5:14: The name (mini.seller) in bearers must be one that the pack defines.\n"
                                    + "    If it is another pack's, name that below requires in pack.yaml.");
        }

        @Test
        void an_id_is_neither_its_own_nor_one_of_the_other() {
            upper.change(ARTICLE, "related: [mini-act-1]", "related: [mini-act-9]");

            assertThat(faults())
                    .containsExactly(
                            "pack upper: The id (mini-act-9) in related of upper-act-1 must be one of this pack"
                                    + " or of one that it requires.\n    Maybe write mini-act-1.");
        }

        @Test
        void a_role_or_scope_of_its_own_has_the_name_of_another_pack_s() {
            upper.change(
                    "pack.yaml", "instruments: [act]", "instruments: [act]\nroles: {mini.buyer: {en: buyer, zh: 买方}}");

            assertThat(faults())
                    .contains("upper/pack.yaml:10:21: The name (mini.buyer) must hold no dot: with one, it is that of"
                            + " another pack.\n    Write mini-buyer.");
        }
    }
}

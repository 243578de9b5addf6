package org.deepsynth.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.source.Fault;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.toy.ToyPack.Toy;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A fact may hold from a day. Before it, the fact is unstated. */
class SinceTest {

    private static final DescriptionReader READER = ToyEngine.ENGINE.reader();
    private static final String SHOP = """
            service: {name: Toy shop}
            features: []
            toy:
              sells: yes
              hidesLabels: {value: %s, since: 2026-08-01}
            """;

    @Test
    void a_fact_counts_from_its_day_on_and_is_open_before_it_whatever_it_says() {
        for (String value : List.of("no", "yes")) {
            Verdict known = value.equals("no") ? Verdict.MET : Verdict.GAP;

            assertThat(verdict(value, "2026-07-31")).isEqualTo(Verdict.UNKNOWN);
            assertThat(verdict(value, "2026-08-01")).isEqualTo(known);
            assertThat(verdict(value, "2027-01-01")).isEqualTo(known);
        }
    }

    @Test
    void a_fact_that_does_not_count_yet_keeps_its_place_and_its_day() {
        Report report = assess("no", "2026-07-31");

        assertThat(report.finding("toy-act-2").orElseThrow().missing())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.answered()).isFalse();
                    assertThat(fact.origin().line()).isEqualTo(5);
                    assertThat(fact.origin().awaited()).contains(LocalDate.of(2026, 8, 1));
                    assertThat(fact.origin().since()).contains(LocalDate.of(2026, 8, 1));
                });
    }

    @Test
    void a_description_knows_from_when_on_all_its_facts_hold_and_is_read_again_only_before() {
        Description shop = READER.read("toy.yaml", SHOP.formatted("no"));

        assertThat(shop.heldFrom()).contains(LocalDate.of(2026, 8, 1));
        assertThat(READER.asOf(shop, LocalDate.of(2026, 8, 1))).isSameAs(shop);
        Description early = READER.asOf(shop, LocalDate.of(2026, 7, 31));
        assertThat(READER.asOf(early, LocalDate.of(2026, 7, 31))).isSameAs(early);
        assertThat(early.digest()).isEqualTo(shop.digest());
        assertThat(toy(READER.asOf(early, LocalDate.of(2026, 8, 1))).hidesLabels())
                .isEqualTo(toy(shop).hidesLabels());
    }

    @Test
    void the_last_of_several_days_is_what_all_wait_for_and_each_fact_waits_for_its_own() {
        Description shop = READER.read("toy.yaml", """
                toy:
                  sells: {value: yes, since: 2026-03-01, evidence: {reference: x, validUntil: 2026-12-31}}
                  hidesLabels: {value: no, since: 2026-08-01}
                """);

        assertThat(shop.heldFrom()).contains(LocalDate.of(2026, 8, 1));
        assertThat(shop.evidencedUntil()).contains(LocalDate.of(2026, 12, 31));
        Toy between = toy(READER.asOf(shop, LocalDate.of(2026, 5, 1)));
        assertThat(between.sells().stated()).isTrue();
        assertThat(between.hidesLabels().stated()).isFalse();
        Toy after = toy(READER.asOf(shop, LocalDate.of(2027, 1, 1)));
        assertThat(after.sells().origin().expired()).isPresent();
        assertThat(after.sells().origin().awaited()).isEmpty();
        assertThat(after.hidesLabels().stated()).isTrue();
    }

    @Test
    void what_does_not_hold_yet_contradicts_nothing() {
        Description reopened = READER.read(
                "toy.yaml", "service: {terminated: {value: no, since: 2026-08-01}, terminatedOn: 2026-03-01}");

        assertThat(READER.asOf(reopened, LocalDate.of(2026, 7, 1))
                        .service()
                        .terminatedOn()
                        .stated())
                .isTrue();
        assertThat(catchThrowableOfType(
                                InvalidSourceException.class, () -> READER.asOf(reopened, LocalDate.of(2026, 8, 1)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void a_diff_of_two_days_shows_what_becomes_so() {
        Description shop = READER.read("toy.yaml", SHOP.formatted("no"));
        ReportDiff diff = new ReportDiff(
                ToyEngine.ENGINE.assess(shop, LocalDate.of(2026, 7, 1)),
                ToyEngine.ENGINE.assess(shop, LocalDate.of(2026, 9, 1)));

        assertThat(diff.changes())
                .extracting(change -> change.obligation().id())
                .contains("toy-act-2");
    }

    @Test
    void a_change_and_java_state_it_too() {
        Description shop = READER.read("toy.yaml", SHOP.formatted("no"));

        Description changed = READER.change(shop, Map.of("toy.hidesLabels", "{value: no, since: 2027-01-01}"));
        assertThat(changed.heldFrom()).contains(LocalDate.of(2027, 1, 1));
        Description now = READER.change(shop, Map.of("toy.hidesLabels", "no"));
        assertThat(now.heldFrom()).isEmpty();
        assertThat(READER.read("again.yaml", shop.yaml()).digest()).isEqualTo(shop.digest());
        assertThat(READER.describe("Toy shop")
                        .noFeatures()
                        .section(
                                "toy",
                                Toy.class,
                                t -> t.yes(Toy::sells).no(Toy::hidesLabels).since(LocalDate.of(2026, 8, 1)))
                        .build()
                        .digest())
                .isEqualTo(shop.digest());
    }

    @Test
    void reports_name_the_day_where_the_fact_counts_and_where_it_does_not_yet() {
        Report before = assess("no", "2026-07-31");
        Report after = assess("yes", "2026-08-01");

        assertThat(new TextReport(Language.EN).write(before))
                .contains("toy.hidesLabels (line 5): counts as open, it holds from 2026-08-01");
        assertThat(new TextReport(Language.ZH).write(before)).contains("toy.hidesLabels（第5行）：视为未作陈述，自2026-08-01起方为如此");
        assertThat(new TextReport(Language.EN).write(after))
                .contains("toy.hidesLabels: yes (line 5, holds from 2026-08-01, claimed)");
        for (String format : List.of("html", "markdown")) {
            assertThat(written(before, format)).contains("it holds from");
            assertThat(written(after, format)).contains("holds from 2026");
        }
        assertThat(json(before).at("/findings/1/subjects/0/awaited").toString())
                .isEqualTo("[{\"path\":\"toy.hidesLabels\",\"line\":5,\"since\":\"2026-08-01\"}]");
        assertThat(json(after)
                        .at("/findings/1/subjects/0/reasons/0/facts/0/since")
                        .asString())
                .isEqualTo("2026-08-01");
    }

    @Test
    void days_that_do_not_fit_are_told() {
        InvalidSourceException refused =
                catchThrowableOfType(InvalidSourceException.class, () -> READER.read("toy.yaml", """
                        features: [{id: {value: bear, since: 2026-01-01}}]
                        toy:
                          sells: {value: yes, since: soon}
                          hidesLabels: {value: no, since: 2026-03-01, evidence: {reference: x, validUntil: 2026-02-01}}
                          due: {value: 2026-01-01, since: 2300-01-01}
                        """));

        assertThat(refused.faults())
                .extracting(Fault::message)
                .containsExactlyInAnyOrder(
                        "The fact features[0].id must have no since (2026-01-01): it is a name.",
                        "The since of toy.sells (soon) must be a day of the calendar.",
                        "The since of toy.hidesLabels (2026-03-01) must not be after the end of all its evidence"
                                + " (2026-02-01).",
                        "The since of toy.due (2300-01-01) must be a day from 1900-01-01 to 2199-12-31.");
    }

    @Test
    void an_answer_that_was_never_given_waits_for_no_day() {
        Report report = ToyEngine.assess("toy: {hidesLabels: {value: unknown, since: 2026-08-01}}", "2026-01-01");

        assertThat(report.finding("toy-act-2").orElseThrow().missing())
                .extracting(Fact::origin)
                .allSatisfy(origin -> assertThat(origin.awaited()).isEmpty());
    }

    private static Verdict verdict(String hides, String day) {
        return assess(hides, day).finding("toy-act-2").orElseThrow().verdict();
    }

    private static Report assess(String hides, String day) {
        return ToyEngine.assess(SHOP.formatted(hides), day);
    }

    private static Toy toy(Description description) {
        return (Toy) description.sections().get("toy");
    }

    private static String written(Report report, String format) {
        return ReportFormat.all().stream()
                .filter(one -> one.id().equals(format))
                .findFirst()
                .orElseThrow()
                .write(report, Language.EN);
    }

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(new JsonReport(Language.EN).write(report));
    }
}

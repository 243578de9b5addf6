package org.deepsynth.rules.cac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** What stands around the verdicts: wrong assumptions, texts to watch, citations by date, the form of filing numbers. */
class SurroundingsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Path SCENARIOS = Path.of("src/test/resources/cac/scenarios");

    @Test
    void a_picture_enhancer_is_told_that_it_needs_no_visible_label_filing_or_consent() {
        assertThat(notRequired("s04.yaml"))
                .contains(
                        "A visible label on everything that is generated or edited.",
                        "An algorithm filing by every provider of deep synthesis.",
                        "A security assessment for every new product, application or function.",
                        "Consent of the person shown for every picture or voice that is generated.")
                .doesNotContain("A metadata label on what is only shown or streamed.");
    }

    @Test
    void a_text_chatbot_is_told_that_the_size_of_labels_and_companion_duties_are_not_for_it() {
        assertThat(notRequired("s03.yaml"))
                .contains(
                        "A label text of at least 5 % of the shortest side.",
                        "Reminders of time, emergency contacts and an easy exit for every chatbot.")
                .doesNotContain(
                        "A visible label on everything that is generated or edited.",
                        "An algorithm filing by every provider of deep synthesis.");
    }

    @Test
    void a_duty_binds_from_its_first_midnight_in_china() {
        Report before = at("2025-08-31T15:59:59Z");
        Report since = at("2025-08-31T16:00:00Z");

        assertThat(before.asOf()).isEqualTo("2025-08-31");
        assertThat(before.finding("cac-label-4-1-1").orElseThrow().upcoming()).isTrue();
        assertThat(since.asOf()).isEqualTo("2025-09-01");
        assertThat(since.finding("cac-label-4-1-1").orElseThrow().upcoming()).isFalse();
        assertThat(new TextReport(Language.EN).write(since)).contains("as of 2025-09-01 (today in Asia/Shanghai)");
    }

    private static Report at(String moment) {
        return ENGINE.assess(ENGINE.reader().read("nothing", "{}"), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    @Test
    void nothing_is_called_unneeded_while_nothing_is_stated() {
        Report report = ENGINE.assess(ENGINE.reader().read("nothing", "{}"), DAY);
        assertThat(report.packs().get(0).notRequired()).isEmpty();
    }

    @Test
    void a_plain_list_of_roles_shows_which_duties_it_rules_out() {
        String text = new TextReport(Language.EN)
                .write(ENGINE.assess(
                        ENGINE.reader().read("studio", "cac: {roles: [provider, generative-ai-provider]}"), DAY));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Duties of roles that are not held:")
                .contains("provider of a network audio-video information service (3)")
                .contains("cac.roles: [provider, generative-ai-provider] (line 1, claimed)")
                .contains("Where a role is unsettled, answer the roles one by one.");
    }

    @Test
    void texts_to_watch_are_notes_and_never_verdicts() {
        Report report = assess("s09-avatar.yaml");
        assertThat(report.packs().get(0).horizon())
                .extracting(note -> note.title().in(Language.EN))
                .contains("Measures for digital virtual human information services");
        assertThat(report.findings())
                .extracting(finding -> finding.obligation().instrument().id())
                .containsOnly(
                        "ds",
                        "label",
                        "gb45438",
                        "algo",
                        "sa2018",
                        "genai",
                        "csl",
                        "pipl",
                        "nd",
                        "minors",
                        "minclass",
                        "frt",
                        "av",
                        "livecom",
                        "anth");
    }

    @Test
    void the_cybersecurity_law_is_cited_by_its_old_numbers_until_the_end_of_2025() {
        Map<String, List<String>> numbers = Map.of(
                "cac-csl-23-3", List.of("art. 21 item 3", "art. 23 item 3"),
                "cac-csl-24-1", List.of("art. 22 para. 1", "art. 24 para. 1 sentence 1"),
                "cac-csl-24-2", List.of("art. 22 para. 2", "art. 24 para. 2"),
                "cac-csl-26", List.of("art. 24 para. 1", "art. 26 para. 1"),
                "cac-csl-27a", List.of("art. 25", "art. 27 first half"),
                "cac-csl-49", List.of("art. 47", "art. 49"),
                "cac-csl-50-2", List.of("art. 48 para. 2", "art. 50 para. 2"),
                "cac-csl-51-1", List.of("art. 49 para. 1", "art. 51 para. 1"));
        numbers.forEach((id, cited) -> {
            Obligation obligation = ENGINE.catalogues().get(0).obligations().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(obligation.source().on(LocalDate.of(2025, 12, 31)).in(Language.EN))
                    .isEqualTo(cited.get(0));
            assertThat(obligation.source().on(LocalDate.of(2026, 1, 1)).in(Language.EN))
                    .isEqualTo(cited.get(1));
        });
    }

    @Test
    void a_licence_number_is_no_filing_number() {
        assertThatThrownBy(() -> ENGINE.reader().read("x.yaml", "cac: {filings: [{number: 京ICP备12345678号}]}"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining(
                        "x.yaml:1:26: The fact cac.filings[0].number (京ICP备12345678号) must be the number of an"
                                + " algorithm filing, 21 digits with or without 网信算备.")
                .hasMessageContaining("the licence number of a website (ICP) is another thing");
        assertThat(ENGINE.reader().read("x.yaml", "cac: {filings: [{number: 网信算备110108000000000000011号}]}"))
                .isNotNull();
        assertThatThrownBy(
                        () -> ENGINE.reader().read("x.yaml", "cac: {filings: [{number: 网信算备11010800000000000001号}]}"))
                .hasMessageContaining("21 digits");
    }

    @Test
    void a_filing_number_of_digits_alone_stands_in_quotes() {
        assertThat(ENGINE.reader().read("x.yaml", "cac: {filings: [{number: \"110108000000000000011\"}]}"))
                .isNotNull();
        assertThatThrownBy(() -> ENGINE.reader().read("x.yaml", "cac: {filings: [{number: 110108000000000000011}]}"))
                .hasMessageContaining("The fact cac.filings[0].number (110108000000000000011) must be a text.")
                .hasMessageContaining("Write it in quotes, so that no program takes it for a number.");
    }

    @Test
    void who_still_describes_one_filing_is_told_how_to_write_the_list() {
        assertThatThrownBy(() -> ENGINE.reader().read("x.yaml", "cac: {filing: {status: completed}}"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("x.yaml:1:7")
                .hasMessageContaining("Write filings, a list with an entry for each algorithm")
                .hasMessageContaining("Where nothing was filed: filings: [].");
        assertThatThrownBy(() -> ENGINE.reader().read("x.yaml", "cac: {filings: [{arrangementsMade: yes}]}"))
                .hasMessageContaining("state cac.endArrangementsMade beside the filings");
    }

    @Test
    void the_practice_on_large_models_is_hinted_at_where_the_public_can_use_them() {
        assertThat(hints("{own: yes, status: not-filed}"))
                .hasSize(1)
                .allMatch(hint -> hint.contains("filed nor registered"));
        assertThat(hints("{own: no, calledModelFiled: no}")).hasSize(1).allMatch(hint -> hint.contains("is called"));
        assertThat(hints("{status: completed, shown: no}"))
                .hasSize(1)
                .allMatch(hint -> hint.contains("shown to users"));
        assertThat(hints("{own: no, calledModelFiled: yes, status: completed, shown: yes}"))
                .isEmpty();
        assertThat(hints("{own: yes, calledModelFiled: no, status: submitted, shown: no}"))
                .isEmpty();
        assertThat(hints("{name: Base}")).isEmpty();
        assertThat(ENGINE.assess(
                                ENGINE.reader().read("x", "cac: {offeredToPublic: no, models: [{status: not-filed}]}"),
                                DAY)
                        .hints())
                .isEmpty();
    }

    private static List<String> hints(String model) {
        return ENGINE
                .assess(ENGINE.reader().read("x", "cac: {offeredToPublic: yes, models: [" + model + "]}"), DAY)
                .hints()
                .stream()
                .map(hint -> hint.message().in(Language.EN))
                .toList();
    }

    private static List<String> notRequired(String scenario) {
        return assess(scenario).packs().get(0).notRequired().stream()
                .map(claim -> claim.what().in(Language.EN))
                .toList();
    }

    private static Report assess(String scenario) {
        return ENGINE.assess(ENGINE.read(SCENARIOS.resolve(scenario)), DAY);
    }
}

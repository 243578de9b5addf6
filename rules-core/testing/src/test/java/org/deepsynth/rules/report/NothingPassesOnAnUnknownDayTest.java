package org.deepsynth.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.batch.Batch;
import org.deepsynth.rules.batch.JsonLines;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.report.diff.DiffReport;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.json.TraceReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.testing.assertj.ComplianceAssertions;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.waiver.Waivers;
import org.junit.jupiter.api.Test;

/** Where no day is given, every report says which one was taken, and in which zone. */
class NothingPassesOnAnUnknownDayTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Description SHOP = ToyEngine.ENGINE.reader().read("shop.yaml", ToyShops.SHOP);
    private static final Report GIVEN = ToyEngine.ENGINE.assess(SHOP, LocalDate.of(2026, 11, 29));
    private static final Report TAKEN = in(SHANGHAI);

    private static Report in(ZoneId zone) {
        return new Report(
                GIVEN.service(),
                GIVEN.source(),
                GIVEN.descriptionDigest(),
                GIVEN.asOf(),
                Optional.of(zone),
                GIVEN.packs(),
                GIVEN.waived());
    }

    /** A clock whose own zone, ahead of all others, must not matter. */
    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneId.of("Pacific/Kiritimati"));
    }

    @Test
    void reports_for_people_say_the_day_and_the_zone() {
        assertThat(new TextReport(Language.EN).write(TAKEN))
                .startsWith("Toy shop · as of 2026-11-29 (today in Asia/Shanghai)\n");
        assertThat(new TextReport(Language.ZH).write(TAKEN))
                .startsWith("Toy shop · 评估日期 2026-11-29（Asia/Shanghai的当天）\n");
        assertThat(ReportFormat.of("markdown").write(TAKEN, Language.EN))
                .contains("\nas of 2026-11-29 (today in Asia/Shanghai) · described in");
        assertThat(ReportFormat.of("markdown").write(in(ZoneId.of("America/New_York")), Language.EN))
                .contains("(today in America/New\\_York)");
        assertThat(ReportFormat.of("html").write(TAKEN, Language.EN))
                .contains("as of <time>2026-11-29</time> (today in Asia/Shanghai) · described in")
                .contains("as of 2026-11-29 (today in Asia/Shanghai)</title>");
        assertThat(new DiffReport(Language.EN).text(new ReportDiff(GIVEN, TAKEN)))
                .startsWith("Toy shop · as of 2026-11-29 → as of 2026-11-29 (today in Asia/Shanghai)\n");
        assertThat(ReportFormat.of("calendar").write(TAKEN, Language.EN)).contains("(today in Asia/Shanghai)");
        assertThat(ReportFormat.of("oscal").write(TAKEN, Language.EN)).contains("(today in Asia/Shanghai)");
        assertThatThrownBy(() -> ComplianceAssertions.assertThat(TAKEN).hasNoGaps())
                .hasMessageContaining("as of 2026-11-29 (today in Asia/Shanghai): no gaps");
    }

    @Test
    void reports_for_programs_say_the_zone_in_a_field_of_its_own() {
        assertThat(new JsonReport(Language.EN).line(TAKEN))
                .contains("\"asOf\":\"2026-11-29\",\"asOfZone\":\"Asia/Shanghai\",");
        assertThat(OutcomeLine.write(Outcome.of(TAKEN))).contains("\"asOfZone\":\"Asia/Shanghai\"");
        assertThat(ReportFormat.of("sarif").write(TAKEN, Language.EN)).contains("\"asOfZone\" : \"Asia/Shanghai\"");
        assertThat(ReportFormat.of("junit").write(TAKEN, Language.EN))
                .contains("name=\"asOfZone\" value=\"Asia/Shanghai\"");
        assertThat(new DiffReport(Language.EN).json(new ReportDiff(GIVEN, TAKEN)))
                .containsOnlyOnce("\"asOfZone\" : \"Asia/Shanghai\"");
        assertThat(new TraceReport(Language.EN).write(ToyEngine.ENGINE.explain(SHOP, at("2026-03-14T12:00:00Z"))))
                .contains("\"asOfZone\":\"UTC\"");
    }

    @Test
    void a_day_that_was_given_is_told_alone() {
        for (ReportFormat format : ReportFormat.all()) {
            assertThat(format.write(GIVEN, Language.EN)).as(format.id()).doesNotContain("asOfZone", "today in");
        }
        assertThat(new TraceReport(Language.EN).write(ToyEngine.ENGINE.explain(SHOP, GIVEN.asOf())))
                .doesNotContain("asOfZone");
    }

    @Test
    void today_is_that_of_the_packs_and_never_that_of_the_computer_or_the_clock() {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try {
            Report report = ToyEngine.ENGINE.assess(SHOP, at("2026-03-14T12:00:00Z"));

            assertThat(report.asOf()).isEqualTo("2026-03-14");
            assertThat(report.asOfZone()).contains(ZoneId.of("UTC"));
            assertThat(ToyEngine.ENGINE.today(at("2026-03-14T12:00:00Z"))).isEqualTo("2026-03-14");
            assertThat(ToyEngine.ENGINE.assess(SHOP).asOfZone()).contains(ZoneId.of("UTC"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_batch_and_an_interview_keep_to_the_day_on_which_they_began() throws Exception {
        List<Report> reports = new ArrayList<>();
        Interview interview = new Interview(ToyEngine.ENGINE, SHOP, at("2026-03-14T23:59:59Z"), List.of("toy"));

        new Batch(ToyEngine.ENGINE, at("2026-03-14T23:59:59Z"), 2)
                .run(
                        new JsonLines("p", new java.io.ByteArrayInputStream("{}\n{}\n".getBytes())),
                        outcome -> outcome.report().orElseThrow(),
                        reports::add);

        assertThat(reports).hasSize(2).allSatisfy(report -> {
            assertThat(report.asOf()).isEqualTo("2026-03-14");
            assertThat(report.asOfZone()).contains(ZoneId.of("UTC"));
        });
        assertThat(interview.report().asOfZone()).contains(ZoneId.of("UTC"));
        assertThat(interview.report().asOf()).isEqualTo("2026-03-14");
    }

    @Test
    void the_zone_stays_with_a_report_of_fewer_packs_or_with_waivers() {
        assertThat(TAKEN.only(List.of("toy")).asOfZone()).contains(SHANGHAI);
        assertThat(TAKEN.with(Waivers.of(List.of()), ToyWaivers.NOON).asOfZone())
                .contains(SHANGHAI);
        assertThat(ToyEngine.ENGINE
                        .explain(SHOP, at("2026-03-14T12:00:00Z"))
                        .only(List.of("toy"))
                        .asOfZone())
                .contains(ZoneId.of("UTC"));
    }
}

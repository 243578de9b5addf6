package org.deepsynth.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.batch.Outcome;
import org.deepsynth.rules.batch.OutcomeLine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.law.Effort;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.ReportDiff;
import org.deepsynth.rules.report.ReportFormat;
import org.deepsynth.rules.report.diff.DiffReport;
import org.deepsynth.rules.report.json.TraceReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.source.InvalidSourceException;
import org.deepsynth.rules.testing.Baseline;
import org.deepsynth.rules.testing.assertj.ComplianceAssertions;
import org.deepsynth.rules.testing.junit.ComplianceTests;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.waiver.WaiverFile;
import org.deepsynth.rules.waiver.Waivers;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What a description, a file of waivers or a name of a file holds begins no line of ours, steers no terminal and hides nothing. */
class NothingForgesATextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T04:00:00Z"), ZoneOffset.UTC);

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String SHOP = """
            about: {operator: {OPERATOR}, version: {VERSION}, author: {AUTHOR}, note: {NOTE}}
            service: {name: {NAME}}
            features:
              - id: {ID}
                mayConfuse: yes
                labels:
                  conspicuous:
                    value: no
                    reason: {REASON}
                    evidence:
                      - {reference: {REFERENCE}, kind: {KIND}, attestedBy: {WITNESS}, observedOn: 2026-10-01}
                      - {reference: {REFERENCE}, validUntil: 2027-10-01}
            toy: {sells: yes, hidesLabels: {value: yes, reason: {REASON}}, due: 2026-12-01, checks: [{score: 1}]}
            """;
    private static final String WAIVERS = """
            zone: Asia/Shanghai
            waivers:
              - {obligation: toy-act-1, subject: {ID}, reason: {WHY}, owner: {OWNER}, approver: {APPROVER}, measure: {MEASURE},
                 ticket: {TICKET}, from: 2026-10-01, until: 2026-12-31}
              - {obligation: {NOBODYS}, reason: x, owner: {OWNER}, approver: x, from: 2026-10-01, until: 2026-12-31}
            """;
    private static final String REFUSAL = "refusal";
    private static final List<String> PLACES = List.of(
            "OPERATOR",
            "VERSION",
            "AUTHOR",
            "NOTE",
            "NAME",
            "ID",
            "REASON",
            "REFERENCE",
            "KIND",
            "WITNESS",
            "SOURCE",
            "WHY",
            "OWNER",
            "APPROVER",
            "MEASURE",
            "TICKET",
            "NOBODYS");

    static final List<String> TEXTS = Forgery.TEXTS;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void no_writer_is_made_to_say_what_is_not_ours_whatever_stands_wherever(String hostile) {
        Map<String, String> told = told(PLACES, hostile);
        List<List<String>> ways = told.containsKey(REFUSAL)
                // what is refused in one place is to be told in the others
                ? PLACES.stream().map(List::of).toList()
                : List.of(PLACES);

        for (List<String> places : ways) {
            told(places, hostile)
                    .forEach((writer, text) -> assertThat(Forgery.in(text))
                            .as("%s in %s", places, writer)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"换脸服务", "تبديل الوجوه", "👧🏽 shop"})
    void what_is_ordinary_is_told_as_it_is(String ordinary) {
        Map<String, String> told = told(PLACES, ordinary);

        assertThat(told.get("text en"))
                .contains(ordinary + " · as of", "Toy '" + ordinary + "' has no label", "– " + ordinary);
        assertThat(told.get("hasNoGaps")).contains("Expected of '" + ordinary + "'");
    }

    @Test
    void the_joiners_that_scripts_and_emoji_need_stay_in_names_and_reasons() {
        String family = "👩\u200D👩\u200D👧 می\u200Cخواهم";

        assertThat(told(List.of("NAME", "REASON"), family).get("text en")).contains(family + " · as of", "– " + family);
    }

    /** Every text that comes of a shop with this in that place; where it is refused, what is said of it. */
    private static Map<String, String> told(List<String> places, String hostile) {
        try {
            String source = places.contains("SOURCE") ? hostile : "shop.yaml";
            Description description = ToyEngine.ENGINE.reader().read(source, filled(SHOP, places, hostile));
            Report report = ToyEngine.ENGINE.assess(description, DAY);
            Waivers waivers = Waivers.of(WaiverFile.read("waivers.yaml", filled(WAIVERS, places, hostile)));
            Map<String, String> told = new LinkedHashMap<>();
            for (Language language : Language.OWN) {
                written(description, report.with(waivers, NOON), language, told);
                advised(description, hostile, language, told);
            }
            asserted(report, hostile, told);
            return told;
        } catch (InvalidSourceException refused) {
            return Map.of(REFUSAL, refused.getMessage());
        }
    }

    private static String filled(String text, List<String> places, String hostile) {
        String filled = text;
        for (String place : PLACES) {
            filled = filled.replace("{" + place + "}", places.contains(place) ? Forgery.quoted(hostile) : "ordinary");
        }
        return filled;
    }

    private static void written(Description description, Report report, Language language, Map<String, String> told) {
        for (ReportFormat format : ReportFormat.all()) {
            String text = format.write(report, language);
            told.put(format.id() + " " + language, format.id().equals("github") ? Forgery.annotated(text) : text);
        }
        told.put(
                "colour " + language,
                new TextReport(language, true).write(report).replaceAll("\u001b\\[[0-9;]*m", ""));
        // readers undo the escapes of JSON, and show these texts
        told.put("sarif as read " + language, read(told.get("sarif " + language), "text"));
        told.put("oscal as read " + language, read(told.get("oscal " + language), "description", "title", "value"));
        told.put("trace " + language, new TraceReport(language).write(ToyEngine.ENGINE.explain(description, DAY)));
        ReportDiff diff = new ReportDiff(ToyEngine.ENGINE.assess(description, LocalDate.of(2025, 1, 1)), report);
        told.put("diff " + language, new DiffReport(language).text(diff));
        told.put("diff in JSON " + language, new DiffReport(language).json(diff));
        told.put("line of a batch", OutcomeLine.write(Outcome.of(report)));
    }

    private static String read(String json, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> MAPPER.readTree(json).findValuesAsString(field).stream())
                .collect(Collectors.joining("\n"));
    }

    private static void advised(Description description, String hostile, Language language, Map<String, String> told) {
        FixPlan found = new FixPlanner(ToyEngine.ENGINE, DAY, List.of("toy"), List.of()).plan(description);
        FixPlan.Step step = new FixPlan.Step(
                hostile,
                hostile,
                hostile,
                List.of(LocalizedText.of(Language.EN, hostile).and(Language.ZH, hostile)),
                List.of(hostile),
                Optional.empty(),
                Effort.DAYS);
        for (FixPlan plan : List.of(found, new FixPlan(List.of(step), found.unresolved()))) {
            told.merge("plan " + language, new PlanReport(language).text(plan), String::concat);
            told.put("plan in JSON " + language, new PlanReport(language).json(plan));
        }
    }

    private static void asserted(Report report, String hostile, Map<String, String> told) {
        told.put(
                "hasNoGaps",
                failure(() -> ComplianceAssertions.assertThat(report).hasNoGaps()));
        Baseline baseline = Baseline.record(report, DAY, hostile, DAY);
        Report mended = ToyEngine.assess("{features: [], toy: {sells: no, hidesLabels: no}}", "2026-11-01");
        told.put(
                "hasExactlyTheBaseline",
                failure(() -> ComplianceAssertions.assertThat(mended).hasExactlyTheBaseline(baseline, DAY)));
        Baseline nobodys = new Baseline(List.of(new Baseline.Entry(hostile, hostile, DAY, hostile, DAY)));
        told.put(
                "hasNoGapsBeyond",
                failure(() -> ComplianceAssertions.assertThat(report).hasNoGapsBeyond(nobodys, DAY)));
        Stream<DynamicTest> tests = ComplianceTests.of(report)
                .tests()
                .flatMap(node -> ((DynamicContainer) node).getChildren())
                .map(DynamicTest.class::cast);
        tests.forEach(test -> told.put(
                test.getDisplayName(), failure(() -> test.getExecutable().execute())));
    }

    private static String failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable assertion) {
        return Optional.ofNullable(catchThrowable(assertion))
                .map(Throwable::getMessage)
                .orElse("");
    }
}

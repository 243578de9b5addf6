package org.deepsynth.rules.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import org.deepsynth.rules.report.Extent;
import org.deepsynth.rules.report.Report;
import org.deepsynth.rules.report.calendar.CalendarReport;
import org.deepsynth.rules.report.html.HtmlReport;
import org.deepsynth.rules.report.json.JsonReport;
import org.deepsynth.rules.report.json.TraceReport;
import org.deepsynth.rules.report.junit.JunitReport;
import org.deepsynth.rules.report.markdown.MarkdownFormat;
import org.deepsynth.rules.report.oscal.OscalReport;
import org.deepsynth.rules.report.sarif.SarifReport;
import org.deepsynth.rules.report.text.TextReport;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each form of a report calls a poster a poster, and shows the good one beside the bad one. */
class OwnSubjectsInReportsTest {

    private static final String BESIDE = "poster: dawn (met), dusk (gap)";

    private final Report report = GalleryEngine.assess(GalleryEngine.TWO_POSTERS);

    @Test
    void forms_for_people_show_both() {
        assertThat(new TextReport(Language.EN).write(report)).contains(BESIDE, "Poster 'dusk' has no label");
        assertThat(new TextReport(Language.ZH).write(report)).contains("海报：dawn（符合），dusk（不符合）");
        assertThat(new HtmlReport(Language.EN).write(report)).contains(BESIDE);
        assertThat(new MarkdownFormat().write(report, Language.EN)).contains("poster: dawn");
        assertThat(new JunitReport(Language.EN).write(report)).contains(BESIDE);
    }

    @Test
    void json_names_the_kind_of_what_is_no_feature() {
        JsonNode findings = json(new JsonReport(Language.EN).write(report)).get("findings");

        assertThat(findings.get(0).get("subjects").get(0).has("kind")).isFalse();
        assertThat(findings.get(1).get("subjects").get(1).get("kind").asString())
                .isEqualTo("poster");
        assertThat(findings.get(1).get("subjects").get(1).get("id").asString()).isEqualTo("dusk");
    }

    @Test
    void a_trace_names_the_kind_and_the_list() {
        JsonNode trace = json(new TraceReport(Language.EN, TraceReport.FIRST)
                        .write(GalleryEngine.ENGINE.explain(
                                GalleryEngine.read(GalleryEngine.TWO_POSTERS), GalleryEngine.DAY)))
                .get("obligations");

        assertThat(trace.get(1).get("per").asString()).isEqualTo("poster");
        assertThat(trace.get(1).get("features").isNull()).isTrue();
        assertThat(trace.get(1).get("list").get("path").asString()).isEqualTo("gallery.wall.posters");
        assertThat(trace.get(0).get("features").get("path").asString()).isEqualTo("features");
        assertThat(trace.get(0).has("list")).isFalse();
    }

    @Test
    void sarif_has_a_result_for_each_at_its_own_line() {
        JsonNode results = json(new SarifReport(Language.EN, Extent.ALL).write(report))
                .get("runs")
                .get(0)
                .get("results");

        JsonNode dusk = results.get(2);
        assertThat(dusk.get("properties").get("subject").asString()).isEqualTo("dusk");
        assertThat(dusk.get("properties").get("subjectKind").asString()).isEqualTo("poster");
        assertThat(dusk.get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("region")
                        .get("startLine")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void oscal_tells_a_poster_from_a_feature_of_its_name() {
        JsonNode components = json(new OscalReport(Language.EN).write(report))
                .get("assessment-results")
                .get("results")
                .get(0)
                .get("local-definitions")
                .get("components");

        assertThat(components
                        .valueStream()
                        .filter(one -> one.get("title").asString().equals("dusk")))
                .extracting(one -> one.get("type").asString())
                .containsExactlyInAnyOrder("feature", "poster");
        assertThat(components.valueStream().map(one -> one.get("uuid").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_of_them_can_be_written() {
        assertThat(new CalendarReport(Language.EN).write(report)).contains("BEGIN:VCALENDAR");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}

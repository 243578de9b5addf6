package org.deepsynth.rules.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.deepsynth.rules.gallery.GalleryEngine.DAY;
import static org.deepsynth.rules.gallery.GalleryEngine.ENGINE;
import static org.deepsynth.rules.gallery.GalleryEngine.TWO_POSTERS;
import static org.deepsynth.rules.gallery.GalleryEngine.assess;
import static org.deepsynth.rules.gallery.GalleryEngine.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.Interview;
import org.deepsynth.rules.description.AnswerForm;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** Things of a kind that a pack declares are judged one by one, as features are. */
class OwnSubjectsTest {

    private static final String POSTERS = "gallery.wall.posters";

    @Test
    void a_good_and_a_bad_one_stand_side_by_side() {
        Finding finding = posters(TWO_POSTERS);

        assertThat(finding.verdict()).isEqualTo(Verdict.GAP);
        assertThat(finding.subjects())
                .extracting(SubjectFinding::subject, SubjectFinding::verdict)
                .containsExactly(tuple("dawn", Verdict.MET), tuple("dusk", Verdict.GAP));
        assertThat(finding.subjects()).noneMatch(SubjectFinding::wholeService);
        assertThat(finding.subjects().get(1).reasons())
                .extracting(reason -> reason.text().in(Language.EN))
                .containsExactly("Poster 'dusk' has no label in the picture.");
    }

    @Test
    void a_poster_and_a_feature_of_one_name_are_not_mixed() {
        Finding feature = assess(TWO_POSTERS).finding("gallery-act-1").orElseThrow();

        assertThat(feature.subjects())
                .extracting(SubjectFinding::subject, SubjectFinding::verdict)
                .containsExactly(tuple("dusk", Verdict.MET));
    }

    @Test
    void a_list_left_out_is_asked_for_and_an_empty_one_has_nothing_to_judge() {
        Finding unknown = posters("{}");
        Finding none = posters("gallery: {wall: {posters: []}}");

        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.toAskNext()).extracting(Fact::path).containsExactly(POSTERS);
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(none.subjects()).singleElement().satisfies(whole -> {
            assertThat(whole.wholeService()).isTrue();
            assertThat(whole.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.text().in(Language.EN)).isEqualTo("The service has no poster.");
                assertThat(reason.text().in(Language.ZH)).isEqualTo("该服务没有任何海报。");
                assertThat(reason.facts()).extracting(Fact::path).containsExactly(POSTERS);
            });
        });
    }

    @Test
    void one_gap_outweighs_what_is_open_and_that_what_is_met() {
        String list = "gallery: {wall: {posters: [{id: a, shown: yes, lent: no, labelPlace: %s},"
                + " {id: b, shown: yes, lent: no}, {id: c, shown: no}]}}";

        assertThat(posters(list.formatted("frame")).verdict()).isEqualTo(Verdict.GAP);
        assertThat(posters(list.formatted("in-content")).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(posters("gallery: {wall: {posters: [{id: c, shown: no}]}}").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void two_of_one_name_are_refused_and_one_without_a_name_goes_by_its_place() {
        assertThatThrownBy(() -> read("gallery: {wall: {posters: [{id: a}, {id: {value: a}}]}}"))
                .hasMessageContaining("gallery.yaml:1:50: The id (a) must name one entry of gallery.wall.posters only.")
                .hasMessageContaining("Give each entry an id of its own.");
        assertThat(posters("gallery: {wall: {posters: [{}, {}]}}").subjects())
                .extracting(SubjectFinding::subject)
                .containsExactly(POSTERS + "[0]", POSTERS + "[1]");
    }

    @Test
    void a_subject_may_be_called_service() {
        Finding finding = posters("gallery: {wall: {posters: [{id: service, shown: no}]}}");

        assertThat(finding.subjects()).singleElement().satisfies(one -> {
            assertThat(one.wholeService()).isFalse();
            assertThat(one.reasons()).extracting(Reason::clause).containsExactly("on-show");
        });
    }

    @Test
    void a_fact_of_one_is_changed_by_its_id_or_its_place() {
        Description before = read(TWO_POSTERS);

        for (String item : List.of("[dusk]", "[1]")) {
            Description after = ENGINE.reader().change(before, Map.of(POSTERS + item + ".labelPlace", "in-content"));
            assertThat(ENGINE.assess(after, DAY).gaps()).isEmpty();
        }
    }

    @Test
    void a_plan_mends_what_an_entry_states_and_not_what_happened() {
        Description shop = ENGINE.reader().change(read(TWO_POSTERS), Map.of("gallery.visits", "[{welcomed: no}]"));
        FixPlanner planner = new FixPlanner(ENGINE, DAY, List.of("gallery"), Set.of());

        assertThat(planner.plan(shop).changes()).isEqualTo(Map.of(POSTERS + "[1].labelPlace", "in-content"));
        assertThat(planner.plan(shop).unresolved())
                .extracting(gap -> gap.obligation().id())
                .containsExactly("gallery-act-3");
        assertThat(ENGINE.reader().given("gallery.visits[0].welcomed")).isTrue();
        assertThat(ENGINE.reader().given(POSTERS + "[0].labelPlace")).isFalse();
        assertThat(ENGINE.reader().given(POSTERS + "[0].shown")).isTrue();
    }

    @Test
    void an_interview_names_them_first_and_asks_about_each() {
        Interview interview =
                new Interview(ENGINE, read("{features: [], gallery: {visits: []}}"), DAY, List.of("gallery"));

        assertThat(interview.next().fact().path()).isEqualTo(POSTERS);
        assertThat(interview.form().kind()).isEqualTo(AnswerForm.Kind.NAMES);
        interview.answer(interview.form().value("dawn, dusk"));
        while (interview.hasNext()) {
            String path = interview.next().fact().path();
            interview.answer(interview
                    .form()
                    .value(path.endsWith("lent") ? "no" : path.endsWith("labelPlace") ? "in-content" : "yes"));
        }

        assertThat(posters(interview.description().yaml()).subjects())
                .extracting(SubjectFinding::subject, SubjectFinding::verdict)
                .containsExactly(tuple("dawn", Verdict.MET), tuple("dusk", Verdict.MET));
    }

    private static Finding posters(String yaml) {
        return assess(yaml).finding("gallery-act-2").orElseThrow();
    }
}

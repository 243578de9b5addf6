package org.deepsynth.rules.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepsynth.rules.conclusion.Conclude;
import org.deepsynth.rules.description.DescriptionReader;
import org.deepsynth.rules.description.Feature;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.deepsynth.rules.finding.Exclusion;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Reason;
import org.deepsynth.rules.finding.SubjectDerivation;
import org.deepsynth.rules.finding.SubjectFinding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.law.Ambit;
import org.deepsynth.rules.law.BindingForce;
import org.deepsynth.rules.law.Calendars;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.ClauseText;
import org.deepsynth.rules.law.Confidence;
import org.deepsynth.rules.law.Instrument;
import org.deepsynth.rules.law.Obligation;
import org.deepsynth.rules.law.ObligationKind;
import org.deepsynth.rules.law.Parameters;
import org.deepsynth.rules.law.Provision;
import org.deepsynth.rules.law.Relations;
import org.deepsynth.rules.law.SubjectKind;
import org.deepsynth.rules.text.DatedText;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate UNTIL = LocalDate.of(2030, 12, 31);

    private final Conclude conclude = new Conclude(() -> "x-1", scope -> {});

    @ParameterizedTest
    @CsvSource({
        "NO,YES,NOT_APPLICABLE", "NO,NO,NOT_APPLICABLE", "NO,UNKNOWN,NOT_APPLICABLE",
        "YES,NO,GAP", "YES,YES,MET", "YES,UNKNOWN,UNKNOWN",
        "UNKNOWN,YES,UNKNOWN", "UNKNOWN,NO,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN"
    })
    void a_verdict_follows_from_applicability_and_requirement(Truth applies, Truth requires, Verdict verdict) {
        hold(Truth.YES, Truth.YES);
        conclude.onService().applies("a", answer("a", applies)).requires("r", answer("r", requires));

        assertThat(judge(SubjectKind.SERVICE).verdict()).isEqualTo(verdict);
    }

    @Test
    void an_exemption_beats_a_rule_that_applies() {
        hold(Truth.YES, Truth.YES);
        conclude.onService().unless("u", answer("u", Truth.YES)).requires("r", answer("r", Truth.NO));

        Finding finding = judge(SubjectKind.SERVICE);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.subjects().get(0).exclusion()).contains(Exclusion.EXEMPT);
        assertThat(finding.upcoming()).isFalse();
        assertThat(finding.subjects().get(0).reasons())
                .extracting(Reason::clause)
                .containsExactly("u");
    }

    @Test
    void what_does_not_apply_at_all_is_no_exemption() {
        hold(Truth.YES, Truth.YES);
        conclude.onService()
                .applies("a", answer("a", Truth.NO))
                .unless("u", answer("u", Truth.YES))
                .requires("r", answer("r", Truth.NO));

        assertThat(judge(SubjectKind.SERVICE).subjects().get(0).exclusion()).contains(Exclusion.DOES_NOT_APPLY);
    }

    @Test
    void a_gap_names_each_clause_that_is_not_met_with_its_fix_and_facts() {
        hold(Truth.YES, Truth.YES);
        conclude.onService()
                .requires("r", answer("r", Truth.NO))
                .requires("s", answer("s", Truth.NO))
                .requires("t", answer("t", Truth.UNKNOWN));

        List<Reason> reasons = judge(SubjectKind.SERVICE).subjects().get(0).reasons();

        assertThat(reasons).extracting(Reason::clause).containsExactly("r", "s");
        assertThat(reasons.get(0).text().in(Language.EN)).isEqualTo("r of service is not so.");
        assertThat(reasons.get(0).fix().orElseThrow().in(Language.EN)).isEqualTo("Make r so.");
        assertThat(reasons.get(0).facts()).extracting(Fact::path).containsExactly("r");
    }

    @Test
    void a_role_that_is_not_held_excludes_and_a_role_that_is_open_leaves_it_open() {
        conclude.onService().requires("r", answer("r", Truth.NO));
        hold(Truth.NO, Truth.UNKNOWN);

        Finding finding = judge(SubjectKind.SERVICE);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.subjects().get(0).reasons().get(0).text().in(Language.EN))
                .isEqualTo("Owed by the seller; the role is not held.");

        hold(Truth.UNKNOWN, Truth.YES);
        assertThat(judge(SubjectKind.SERVICE).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(SubjectKind.SERVICE).toAskNext())
                .extracting(Fact::path)
                .containsExactly("role");
    }

    @Test
    void open_applicability_is_asked_before_open_requirements() {
        hold(Truth.YES, Truth.YES);
        conclude.onService().applies("a", answer("a", Truth.UNKNOWN)).requires("r", answer("r", Truth.UNKNOWN));

        Finding finding = judge(SubjectKind.SERVICE);

        assertThat(finding.toAskNext()).extracting(Fact::path).containsExactly("a");
        assertThat(finding.missing()).extracting(Fact::path).containsExactly("a", "r");
    }

    @Test
    void the_day_before_its_first_day_an_obligation_is_upcoming() {
        hold(Truth.YES, Truth.YES);
        conclude.onService().requires("r", answer("r", Truth.NO));

        assertThat(judge(SubjectKind.SERVICE, FROM.minusDays(1), Listed.unstated(Origin.unstated("features"))))
                .satisfies(finding -> assertThat(finding.upcoming()).isTrue())
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE));
        assertThat(judge(SubjectKind.SERVICE).verdict()).isEqualTo(Verdict.GAP);
        Finding after = judge(SubjectKind.SERVICE, UNTIL.plusDays(1), Listed.unstated(Origin.unstated("features")));
        assertThat(after.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(after.upcoming()).isFalse();
    }

    @Test
    void what_is_known_never_to_bind_is_not_upcoming_and_what_may_is() {
        Listed<Feature> unknown = Listed.unstated(Origin.unstated("features"));
        hold(Truth.NO, Truth.YES);
        Finding notHeld = judge(SubjectKind.SERVICE, FROM.minusDays(1), unknown);
        hold(Truth.UNKNOWN, Truth.YES);
        Finding open = judge(SubjectKind.SERVICE, FROM.minusDays(1), unknown);

        assertThat(notHeld.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(notHeld.upcoming()).isFalse();
        assertThat(notHeld.subjects().get(0).reasons())
                .extracting(Reason::clause)
                .containsExactly(Reason.BEARER);
        assertThat(open.upcoming()).isTrue();
    }

    @Test
    void a_law_that_came_after_the_end_of_the_service_does_not_bind_and_is_not_upcoming() {
        Listed<Feature> unknown = Listed.unstated(Origin.unstated("features"));
        hold(Truth.YES, Truth.YES);
        conclude.onService().requires("r", answer("r", Truth.NO));
        Optional<LocalDate> before = Optional.of(FROM.minusDays(1));

        Finding ended = judge(SubjectKind.SERVICE, new Frame(FROM, before), unknown);
        Finding onFirstDay = judge(SubjectKind.SERVICE, new Frame(FROM, Optional.of(FROM)), unknown);
        Finding earlier = judge(SubjectKind.SERVICE, new Frame(FROM.minusDays(2), before), unknown);

        assertThat(ended.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(ended.subjects().get(0).reasons()).extracting(Reason::clause).containsExactly("service-end");
        assertThat(onFirstDay.verdict()).isEqualTo(Verdict.GAP);
        assertThat(earlier.upcoming()).isFalse();
    }

    @Test
    void an_unknown_list_of_features_is_the_missing_answer_and_an_empty_one_excludes() {
        hold(Truth.YES, Truth.YES);

        Finding unknown = judge(SubjectKind.FEATURE, FROM, Listed.unstated(Origin.unstated("features")));
        Finding none = judge(SubjectKind.FEATURE, FROM, features("features: []"));

        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.missing()).extracting(Fact::path).containsExactly("features");
        assertThat(none.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_gap_of_one_feature_outweighs_silence_and_praise_of_the_others() {
        hold(Truth.YES, Truth.YES);
        Listed<Feature> features = features("features: [{id: a}, {id: b}, {id: c}]");
        List<Truth> truths = List.of(Truth.YES, Truth.UNKNOWN, Truth.NO);
        for (int i = 0; i < 3; i++) {
            conclude.on(features.items().orElseThrow().get(i)).requires("r", answer("r" + i, truths.get(i)));
        }

        Finding finding = judge(SubjectKind.FEATURE, FROM, features);

        assertThat(finding.verdict()).isEqualTo(Verdict.GAP);
        assertThat(finding.subjects())
                .extracting(SubjectFinding::verdict)
                .containsExactly(Verdict.MET, Verdict.UNKNOWN, Verdict.GAP);
    }

    @Test
    void where_no_rule_spoke_nothing_is_decided() {
        hold(Truth.YES, Truth.YES);

        Finding finding = judge(SubjectKind.SERVICE);

        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.subjects().get(0).reasons())
                .extracting(Reason::clause)
                .containsExactly("no-rule");
        assertThat(new Explainer(
                                catalogue(SubjectKind.SERVICE),
                                Map.of("features", Listed.unstated(Origin.unstated("features"))),
                                Frame.on(FROM),
                                conclude.result())
                        .derivations()
                        .get(0)
                        .subjects())
                .containsExactly(new SubjectDerivation(Conclude.SERVICE, Verdict.UNKNOWN, false, List.of()));
    }

    private void hold(Truth role, Truth scope) {
        conclude.role("seller", answer("role", role)).scope("shop", answer("scope", scope));
    }

    private Finding judge(SubjectKind per) {
        return judge(per, FROM, Listed.unstated(Origin.unstated("features")));
    }

    private Finding judge(SubjectKind per, LocalDate asOf, Listed<Feature> features) {
        return judge(per, Frame.on(asOf), features);
    }

    private Finding judge(SubjectKind per, Frame frame, Listed<Feature> features) {
        return new Judge(catalogue(per), Map.of("features", features), frame, conclude.result())
                .findings()
                .get(0);
    }

    private static Listed<Feature> features(String yaml) {
        return new DescriptionReader(Map.of()).read("x", yaml).features();
    }

    private static Answer answer(String path, Truth truth) {
        return new Answer(Origin.unstated(path), truth);
    }

    private static ClauseText text(String key) {
        return new ClauseText(
                LocalizedText.of(Language.EN, key + " of {subject} is not so.").and(Language.ZH, key + "不符。"),
                Optional.of(
                        LocalizedText.of(Language.EN, "Make " + key + " so.").and(Language.ZH, "使" + key + "符合。")));
    }

    private static Catalogue catalogue(SubjectKind per) {
        LocalizedText word = LocalizedText.of(Language.EN, "seller").and(Language.ZH, "卖方");
        Instrument instrument =
                new Instrument("x", word, word, FROM, FROM, Optional.of(UNTIL), BindingForce.RULE, 1, List.of());
        Obligation obligation = new Obligation(
                "x-1",
                new Provision("x/art-1", "1", Optional.empty()),
                instrument,
                word,
                new DatedText(word, Optional.empty()),
                new Ambit(List.of("seller"), List.of("shop")),
                ObligationKind.DUTY,
                false,
                per,
                "c",
                FROM,
                List.of(),
                Optional.of(UNTIL),
                List.of(),
                Confidence.HIGH,
                Optional.empty(),
                Optional.empty(),
                Relations.NONE,
                Map.of("a", text("a"), "u", text("u"), "r", text("r"), "s", text("s"), "t", text("t")));
        return new Catalogue(
                "x",
                "1",
                Language.OWN,
                word,
                FROM,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(instrument),
                List.of(obligation),
                List.of(),
                Map.of("seller", word),
                Map.of("shop", word),
                List.of(),
                new Parameters(List.of()),
                Calendars.NONE,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                "digest");
    }
}

package org.deepsynth.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepsynth.rules.ComplianceEngine;
import org.deepsynth.rules.advice.FixPlan;
import org.deepsynth.rules.advice.FixPlanner;
import org.deepsynth.rules.advice.PlanReport;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.finding.Finding;
import org.deepsynth.rules.finding.Verdict;
import org.deepsynth.rules.testing.DescriptionGenerator;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

/** A plan is proven by assessing the description that it leads to. */
class FixPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final ComplianceEngine ENGINE = ComplianceEngine.load();
    private static final List<String> PACKS = List.of("cac", "letter");
    private static final int GENERATED = Integer.getInteger("deepsynth.plans", 3);

    @Test
    void a_plan_leaves_only_the_gaps_that_it_names_and_every_step_of_it_is_needed() {
        for (Description service : services()) {
            FixPlan plan = new FixPlanner(ENGINE, DAY, PACKS, Set.of()).plan(service);
            Set<String> unresolved = plan.unresolved().stream()
                    .map(one -> one.obligation().id())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(unresolved).as(service.source()).containsAll(gaps(service, plan.changes()));
            assertThat(gapsOnceDone(service, plan.changes()))
                    .as(service.source())
                    .containsAll(unresolved);
            for (FixPlan.Step step : plan.steps()) {
                Map<String, String> without = new LinkedHashMap<>(plan.changes());
                without.remove(step.path());
                assertThat(gapsOnceDone(service, without)).as(step.path()).containsAll(step.obligations());
                assertThat(step.obligations()).as(step.path()).isNotEmpty();
                assertThat(ENGINE.reader().given(step.path())).as(step.path()).isFalse();
            }
        }
    }

    @Test
    void a_plan_says_what_to_do_by_when_and_what_cannot_be_mended() {
        FixPlan plan = new FixPlanner(ENGINE, DAY, List.of("cac"), Set.of())
                .plan(ENGINE.read(Path.of("../services/face-swap.yaml")));

        assertThat(new PlanReport(Language.EN).text(plan))
                .contains("features[0].labels.video.heightPercent: 3 → 5\n     Effort: days\n")
                .contains("• Add a label by technical means", "Mends: cac-ds-16a, cac-genai-12")
                .contains("NOT TO BE MENDED BY A STEP (6)", "cac-ds-19-1a  Algorithm filing", "cac-sa2018-7  Submit")
                .contains("cac-ds-20  Security assessment");
        assertThat(new PlanReport(Language.ZH).text(plan)).contains("消除不符合项的步骤", "所需时间： 数周");
        assertThat(new PlanReport(Language.EN).json(plan)).contains("\"effort\" : \"weeks\"");
    }

    @Test
    void a_plan_shows_the_number_of_a_filing_and_never_has_it_not_filed() {
        FixPlan plan = new FixPlanner(ENGINE, DAY, List.of("cac"), Set.of())
                .plan(ENGINE.read(Path.of("../services/face-swap.yaml")));

        assertThat(plan.changes())
                .containsEntry("cac.filings[0].numberShown", "yes")
                .doesNotContainKey("cac.filings[0].status");
    }

    @Test
    void no_step_only_refers_to_another_obligation() {
        FixPlan plan =
                new FixPlanner(ENGINE, DAY, PACKS, Set.of()).plan(ENGINE.read(Path.of("../services/face-swap.yaml")));

        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(step.fixes())
                        .isNotEmpty()
                        .extracting(fix -> fix.in(Language.EN))
                        .noneMatch(fix -> fix.startsWith("See ")));
    }

    @Test
    void only_chosen_gaps_are_planned_for_and_a_given_is_touched_only_where_allowed() {
        Description service = ENGINE.read(Path.of("../services/face-swap.yaml"));
        FixPlanner planner = new FixPlanner(ENGINE, DAY, List.of("cac"), Set.of());

        assertThat(planner.plan(service, List.of("cac-label-8")).changes())
                .isEqualTo(Map.of("terms.statesLabelMethod", "yes"));
        assertThat(ENGINE.reader().given("features[0].functions")).isTrue();
        assertThat(ENGINE.reader().given("cac.filings[0].changes[0].handled")).isTrue();
        assertThat(ENGINE.reader().given("cac.filings[0].role")).isTrue();
        assertThat(ENGINE.reader().given("cac.filings[0].numberShown")).isFalse();
        assertThat(ENGINE.reader().given("features[0].technicalLabel")).isFalse();
    }

    @Test
    void a_limit_that_has_run_out_is_not_mended_by_leaving_the_day_open() {
        Description late = ENGINE.reader().read("late.yaml", """
                service: {usesDeepSynthesis: yes, startedOn: 2026-10-12}
                features: []
                cac:
                  offeredInMainland: yes
                  offeredSince: 2026-10-12
                  opinionFeatures: [information-sharing]
                  opinionSince: 2026-10-12
                  roles: {provider: yes}
                  filings: [{algorithm: generation-synthesis, role: provider, usedSince: 2026-10-12, status: not-filed}]
                """);

        FixPlan plan = new FixPlanner(ENGINE, DAY, List.of("cac"), Set.of()).plan(late, List.of("cac-ds-19-1a"));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.unresolved()).extracting(one -> one.obligation().id()).containsExactly("cac-ds-19-1a");
    }

    private static List<Description> services() {
        DescriptionGenerator generator = new DescriptionGenerator(ENGINE, 11);
        List<Description> services = new ArrayList<>(Stream.of("face-swap", "voice-api", "stable-diffusion-weights")
                .map(name -> ENGINE.read(Path.of("../services/" + name + ".yaml")))
                .toList());
        for (int i = 0; i < GENERATED; i++) {
            services.add(generator.read(generator.erase(generator.complete(), 0.3)));
        }
        return services;
    }

    /** The gaps, and those that only a day left open hides, where what has no day yet is done today. */
    private static Set<String> gapsOnceDone(Description service, Map<String, String> changes) {
        Set<String> gaps = gaps(service, changes);
        Description changed = ENGINE.reader().change(service, changes);
        for (Finding open : ENGINE.assess(changed, DAY).withVerdict(Verdict.UNKNOWN)) {
            Map<String, String> today = open.missing().stream()
                    .filter(fact -> fact instanceof Day && !ENGINE.reader().given(fact.path()))
                    .collect(Collectors.toMap(Fact::path, fact -> DAY.toString()));
            if (gaps(changed, today).contains(open.id())) {
                gaps.add(open.id());
            }
        }
        return gaps;
    }

    private static Set<String> gaps(Description service, Map<String, String> changes) {
        return ENGINE.assess(ENGINE.reader().change(service, changes), DAY).gaps().stream()
                .map(Finding::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

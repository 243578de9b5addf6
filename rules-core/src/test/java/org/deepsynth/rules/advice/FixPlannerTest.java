package org.deepsynth.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepsynth.rules.ToyEngine;
import org.deepsynth.rules.description.Description;
import org.deepsynth.rules.text.Language;
import org.junit.jupiter.api.Test;

class FixPlannerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Description SHOP = ToyEngine.ENGINE.reader().read("shop.yaml", """
                    service: {name: Shop}
                    features: [{id: bear, mayConfuse: yes, labels: {conspicuous: no}}]
                    toy: {sells: yes, hidesLabels: yes, due: 2026-09-01, checks: [{score: 1}]}
                    """);

    private static FixPlanner planner(Set<String> allowed) {
        return new FixPlanner(ToyEngine.ENGINE, DAY, List.of("toy"), allowed);
    }

    @Test
    void what_can_be_done_is_planned_and_what_happened_is_not() {
        FixPlan plan = planner(Set.of()).plan(SHOP);

        assertThat(plan.changes()).isEqualTo(Map.of("features[0].labels.conspicuous", "yes", "toy.hidesLabels", "no"));
        assertThat(plan.unresolved()).extracting(one -> one.obligation().id()).containsExactly("toy-act-3");
        assertThat(new PlanReport(Language.EN).text(plan)).isEqualTo("""
                STEPS THAT MEND THE GAPS (2)

                  1. features[0].labels.conspicuous: no → yes
                     Effort: days
                     • Label it.
                     Mends: toy-act-1

                  2. toy.hidesLabels: yes → no
                     Effort: days
                     • Uncover them.
                     Mends: toy-act-2

                NOT TO BE MENDED BY A STEP (1)
                  toy-act-3  Toys are safe
                      • A toy is not safe.

                A step is something to do. The description may say it is so only once it is.
                """);
        assertThat(new PlanReport(Language.ZH).json(plan)).contains("\"fixes\" : [ \"加标签。\" ]", "\"due\" : null");
    }

    @Test
    void an_allowed_given_may_be_changed_and_only_chosen_gaps_are_planned_for() {
        FixPlan allowed = planner(Set.of("toy.checks[].score")).plan(SHOP, List.of("toy-act-3"));

        assertThat(allowed.changes()).isEqualTo(Map.of("toy.checks[0].score", "5"));
        assertThat(allowed.steps()).singleElement().satisfies(step -> {
            assertThat(step.from()).isEqualTo("1");
            assertThat(step.due()).contains(LocalDate.of(2026, 9, 1));
        });
    }

    @Test
    void a_service_without_gaps_needs_no_step() {
        Description nothing = ToyEngine.ENGINE.reader().read("nothing.yaml", "{}");

        assertThat(planner(Set.of()).plan(nothing)).isEqualTo(new FixPlan(List.of(), List.of()));
    }
}

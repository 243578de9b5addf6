package org.deepsynth.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Fact;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Origin;
import org.deepsynth.rules.fact.Truth;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private enum Stage {
        NOT_FILED,
        COMPLETED
    }

    private static final Choice<Stage> STAGE =
            new Choice<>(Origin.unstated("stage"), Stage.class, Optional.of(Stage.COMPLETED));
    private static final Answer SHOWN = new Answer(Origin.unstated("shown"), Truth.NO);
    private static final Answer OFFERED = new Answer(Origin.unstated("offered"), Truth.YES);

    private static List<List<String>> paths(Formula formula, Predicate<Fact> changeable, Predicate<Fact> avoidable) {
        return new Remedies(changeable, avoidable)
                .ways(formula, true).stream()
                        .map(way -> way.stream()
                                .map(other -> other.fact().path() + " " + other.values())
                                .toList())
                        .toList();
    }

    @Test
    void what_is_owed_in_a_case_is_done_and_the_case_is_not_denied() {
        Formula numberShown = STAGE.is(Stage.COMPLETED).implies(SHOWN);

        assertThat(paths(numberShown, fact -> true, fact -> false)).containsExactly(List.of("shown [yes]"));
    }

    @Test
    void where_it_can_no_longer_be_done_the_case_is_not_denied_either() {
        Formula numberShown = STAGE.is(Stage.COMPLETED).implies(SHOWN);

        assertThat(paths(numberShown, fact -> !fact.equals(SHOWN), fact -> false))
                .isEmpty();
    }

    @Test
    void an_offer_that_may_be_given_up_is_a_case_that_need_not_be() {
        assertThat(paths(OFFERED.implies(SHOWN), fact -> true, OFFERED::equals))
                .containsExactly(List.of("shown [yes]"), List.of("offered [no]"));
    }

    @Test
    void what_is_forbidden_outright_is_stopped() {
        assertThat(paths(OFFERED.not(), fact -> true, fact -> false)).containsExactly(List.of("offered [no]"));
    }
}
